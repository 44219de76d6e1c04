import { expect, it } from 'vitest';
import { compare } from '../../codegen/changes.ts';
import type { Document } from '../../codegen/openapi.ts';

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (name: string) => ({
  responses: { '200': { content: { 'application/json': { schema: schema(name) } } } },
});
const document = (paths: object, schemas: object = {}) =>
  ({ openapi: '3.0.3', info: { title: 'T', version: '1' }, paths, components: { schemas } }) as unknown as Document;

it.each<[string, Document | undefined, Document, object]>([
  [
    'everything is new at first',
    undefined,
    document({ '/b': { get: {} }, '/a': { post: {} } }),
    { added: ['GET /b', 'POST /a'], removed: [], changed: [] },
  ],
  [
    'nothing changed',
    document({ '/a': { get: {} } }),
    document({ '/a': { get: {} } }),
    { added: [], removed: [], changed: [] },
  ],
  [
    'one came, one went',
    document({ '/a': { get: {} } }),
    document({ '/a': { put: {} } }),
    { added: ['PUT /a'], removed: ['GET /a'], changed: [] },
  ],
  [
    'one changed',
    document({ '/a': { get: {} } }),
    document({ '/a': { get: { deprecated: true } } }),
    { added: [], removed: [], changed: ['GET /a'] },
  ],
  [
    'a schema changed that an operation reaches through another, in a cycle',
    document(
      { '/a': { get: answer('A') }, '/b': { get: answer('C') } },
      { A: { items: schema('B') }, B: { items: schema('A') }, C: {} },
    ),
    document(
      { '/a': { get: answer('A') }, '/b': { get: answer('C') } },
      { A: { items: schema('B') }, B: { items: schema('A'), nullable: true }, C: {} },
    ),
    { added: [], removed: [], changed: ['GET /a'] },
  ],
])('%s', (_, before, after, want) => {
  expect(compare(before, after)).toEqual(want);
});
