import { resolve } from './reference.ts';
import type { Document, Schema } from './types.ts';

/** Far deeper than any schema of an API branches, unless it goes round in circles. */
const MOST_LEVELS = 10;

/** Returns every part of a schema's `allOf`, `oneOf` and `anyOf`. */
export function branches({ allOf = [], oneOf = [], anyOf = [] }: Schema): Schema[] {
  return [...allOf, ...oneOf, ...anyOf];
}

/**
 * Returns a schema with its branches and theirs, each resolved.
 * @param pointer where `node` stands, for errors
 * @throws CodegenError for a reference that leads nowhere
 */
export function withBranches(document: Document, node: Schema, pointer: string, level = 0): Schema[] {
  if (level > MOST_LEVELS) return [];
  const schema = resolve<Schema>(document, node, pointer);
  return [schema, ...branches(schema).flatMap((branch) => withBranches(document, branch, pointer, level + 1))];
}
