import { expect, it } from 'vitest';
import { operationChanges } from '../../../codegen/drift/operations.ts';
import type { Document } from '../../../codegen/openapi/types.ts';

const document = (paths: object) => ({ openapi: '3.0.3', info: { title: 'T', version: '1' }, paths }) as Document;
const none = { added: [], removed: [], moved: [], deprecated: [] };
const sdk = (group: string, name: string) => ({ 'x-speakeasy-group': group, 'x-speakeasy-name-override': name });

it.each<[string, object, object, object]>([
  ['nothing', { '/a': { get: {} } }, { '/a': { get: {} } }, none],
  [
    'one came, one went',
    { '/a': { get: {} } },
    { '/b': { get: {} } },
    { ...none, added: ['GET /b'], removed: ['GET /a'] },
  ],
  [
    'deprecated now; another was before',
    { '/a': { get: {} }, '/b': { get: { deprecated: true } } },
    { '/a': { get: { deprecated: true } }, '/b': { get: { deprecated: true } } },
    { ...none, deprecated: ['GET /a'] },
  ],
  [
    'another name in the path',
    { '/a/{id}': { get: {} } },
    { '/a/{a_id}': { get: {} } },
    { ...none, moved: [{ from: 'GET /a/{id}', to: 'GET /a/{a_id}' }] },
  ],
  [
    'the same id elsewhere, and deprecated there',
    { '/a': { put: { operationId: 'ChangeA' } } },
    { '/b': { post: { operationId: 'ChangeA', deprecated: true } } },
    { ...none, moved: [{ from: 'PUT /a', to: 'POST /b' }], deprecated: ['POST /b'] },
  ],
  [
    "the SDK's name elsewhere",
    { '/a': { get: { operationId: 'A1', ...sdk('as', 'list') } } },
    { '/as': { get: { operationId: 'A2', ...sdk('as', 'list') } } },
    { ...none, moved: [{ from: 'GET /a', to: 'GET /as' }] },
  ],
  [
    'no move: two could be it',
    { '/a': { get: sdk('as', 'list') } },
    { '/b': { get: sdk('as', 'list') }, '/c': { get: sdk('as', 'list') } },
    { ...none, added: ['GET /b', 'GET /c'], removed: ['GET /a'] },
  ],
  [
    'no move: it is still there',
    { '/a': { get: sdk('as', 'list') } },
    { '/a': { get: {} }, '/b': { get: sdk('as', 'list') } },
    {
      ...none,
      added: ['GET /b'],
    },
  ],
])('%s', (_, before, after, want) => {
  expect(operationChanges(document(before), document(after))).toEqual(want);
});
