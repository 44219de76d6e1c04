// A file of its own, so that nothing loads it before a search does.
export { documents, learned, synonyms } from '../../generated/search-index.ts';
