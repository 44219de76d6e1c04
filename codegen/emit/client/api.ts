import openapiTS, { astToString } from 'openapi-typescript';
import type { Document } from '../../openapi/types.ts';

/**
 * Writes api.ts: TypeScript types of the document's paths and components.
 * `emptyObjectsUnknown`: an object of which the spec says nothing (claims) must take anything, not nothing.
 * `defaultNonNullable: false`: a default says nothing about what a response carries.
 */
export async function emitApi(document: Document): Promise<string> {
  const ast = await openapiTS(JSON.parse(withUniqueIds(document)), {
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    alphabetize: true,
    silent: true,
  });
  return astToString(ast);
}

/** Writes the document without operation ids that an earlier operation has: the types can do without, and stop at a repeated one. */
function withUniqueIds(document: Document): string {
  const seen = new Set<unknown>();
  return JSON.stringify(document, (key, value: unknown) => {
    if (key !== 'operationId' || typeof value !== 'string') return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  });
}
