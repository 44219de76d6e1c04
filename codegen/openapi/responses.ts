import { endpoints } from './endpoints.ts';
import { resolve } from './reference.ts';
import type { Document, Response, Schema } from './types.ts';

/** A schema of a response's body, with its media type. */
export interface ResponseSchema {
  schema: Schema;
  mediaType: string;
  /** The response's place, for errors. */
  pointer: string;
}

/**
 * Returns the schemas of an endpoint's successful responses: those with a status of 2xx, or the default where there is
 * none; beside others, the default is that of errors.
 * @returns an empty list where the spec has no such endpoint, or no body
 * @throws CodegenError for a reference that leads nowhere
 */
export function successSchemas(document: Document, endpoint: string): ResponseSchema[] {
  const found = endpoints(document).get(endpoint);
  const responses = Object.entries(found?.node.responses ?? {});
  const successes = responses.filter(([status]) => status.startsWith('2'));
  const chosen = successes.length > 0 ? successes : responses.filter(([status]) => status === 'default');
  return chosen.flatMap(([status, response]) => {
    const pointer = `${found?.pointer}/responses/${status}`;
    const { content = {} } = resolve<Response>(document, response, pointer);
    return Object.entries(content).flatMap(([mediaType, { schema }]) => (schema ? { schema, mediaType, pointer } : []));
  });
}
