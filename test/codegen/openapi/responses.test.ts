import { expect, it } from 'vitest';
import { successSchemas } from '../../../codegen/openapi/responses.ts';
import type { Document, Response } from '../../../codegen/openapi/types.ts';

const response = (...mediaTypes: string[]): Response => ({
  description: '',
  content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string' as const } }])),
});
const json = response('application/json');

it.each<[why: string, responses: Record<string, Response | { $ref: string }>, want: string[]]>([
  ['the success', { '200': json, '404': json }, ['#/paths/~1a/get/responses/200 application/json']],
  [
    'each success, whatever its type',
    { '200': json, '202': response('text/csv') },
    ['#/paths/~1a/get/responses/200 application/json', '#/paths/~1a/get/responses/202 text/csv'],
  ],
  ['not the default beside it', { '200': json, default: json }, ['#/paths/~1a/get/responses/200 application/json']],
  ['the default alone', { '404': json, default: json }, ['#/paths/~1a/get/responses/default application/json']],
  ['what a reference leads to', { '200': { $ref: '#/components/responses/A' } }, ['#/paths/~1a/get/responses/200 a/b']],
  ['nothing of an empty one', { '204': { description: '' } }, []],
])('the schemas of a successful response: %s', (_, responses, want) => {
  const document: Document = {
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { responses } } },
    components: { responses: { A: response('a/b') } },
  };
  const found = successSchemas(document, 'GET /a');
  expect(found.map(({ pointer, mediaType }) => `${pointer} ${mediaType}`)).toEqual(want);
  expect(successSchemas(document, 'GET /b')).toEqual([]);
});
