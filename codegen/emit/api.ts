import openapiTS, { astToString } from 'openapi-typescript';
import type { Document } from '../openapi/types.ts';

/**
 * Writes api.ts: TypeScript types of the document's paths and components.
 * `emptyObjectsUnknown`: an object of which the spec says nothing (claims) must take anything, not nothing.
 * `defaultNonNullable: false`: a default says nothing about what a response carries.
 */
export async function emitApi(document: Document): Promise<string> {
  const ast = await openapiTS(JSON.parse(JSON.stringify(document)), {
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    alphabetize: true,
    silent: true,
  });
  return astToString(ast);
}
