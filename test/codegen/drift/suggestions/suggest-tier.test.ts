import { expect, it } from 'vitest';
import { responseShape } from '../../../../codegen/drift/responses/response-shape.ts';
import { suggestTier } from '../../../../codegen/drift/suggestions/suggest-tier.ts';
import { readOperation } from '../../../../codegen/inputs/operation.ts';
import type { Document } from '../../../../codegen/openapi/types.ts';

/** An operation that returns an object with these fields, all texts. */
function suggested(endpoint: string, ...fields: string[]) {
  const [method = '', path = ''] = endpoint.split(' ');
  const properties = Object.fromEntries(fields.map((field) => [field, { type: 'string' }]));
  const schema = { type: 'object', properties };
  const responses = { '200': { description: '', content: { 'application/json': { schema } } } };
  const document = {
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: { [path]: { [method.toLowerCase()]: { responses } } },
  } as unknown as Document;
  return suggestTier(readOperation(document, endpoint), responseShape(document, endpoint));
}

it.each<[endpoint: string, fields: string[], want: [tier: string, reason: string]]>([
  ['GET /pets', ['id'], ['read', 'a GET']],
  ['GET /pets/key', ['id', 'api_key'], ['sensitive', 'it returns api_key']],
  ['POST /pets', ['id', 'token'], ['sensitive', 'it returns token; write, if that is to be masked']],
  ['DELETE /pets', ['token'], ['destructive', 'a DELETE']],
  ['POST /pets/revoke', ['token'], ['destructive', 'it ends in revoke']],
  ['POST /pets/search', ['id'], ['write', 'a POST; read, if search changes nothing']],
  ['PATCH /instance/pets', ['id'], ['destructive', 'it changes the instance for everybody']],
  ['PUT /pets', ['id'], ['destructive', 'a PUT replaces what is there']],
  ['PATCH /pets', ['id'], ['write', 'a PATCH']],
])('suggests for %s with %j: %j', (endpoint, fields, want) => expect(suggested(endpoint, ...fields)).toEqual(want));
