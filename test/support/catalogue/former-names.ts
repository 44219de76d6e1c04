import { catalogue } from '../../../src/runtime/catalogue/catalogue.ts';
import type { Catalogue } from '../../../src/tool.ts';

/** Adds former names to the catalogue, since the real one has none; returns a function that removes them. */
export function withFormerNames({ aliases, removed }: Pick<Catalogue, 'aliases' | 'removed'>): () => void {
  Object.assign(catalogue.aliases, aliases);
  Object.assign(catalogue.removed, removed);
  // What is remembered of the catalogue goes by the object.
  catalogue.tools = { ...catalogue.tools };
  return () => {
    catalogue.tools = { ...catalogue.tools };
    for (const name of Object.keys(aliases)) delete catalogue.aliases[name];
    for (const name of Object.keys(removed)) delete catalogue.removed[name];
  };
}
