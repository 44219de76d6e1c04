// A file of its own, so that the published types that name it bring along nothing else of the catalogue.
export type { CategoryName } from '../../generated/client.ts';
