import { expect, it } from 'vitest';
import { emitApi } from '../../../../codegen/emit/client/api.ts';
import { parseSpec } from '../../../support/codegen/versions.ts';

const operation = (id: string) => `{ get: { operationId: ${id}, responses: { '204': { description: '' } } } }`;

it('writes types of two operations that share an id', async () => {
  const document = parseSpec(`openapi: 3.0.3
info: { title: T, version: '1' }
paths:
  /a: ${operation('GetThing')}
  /b: ${operation('GetThing')}
  /c: ${operation('GetOther')}
`);
  const text = await emitApi(document);
  expect(text.match(/get: operations\["\w+"\]/g)).toEqual([
    'get: operations["GetThing"]',
    'get: operations["GetOther"]',
  ]);
  expect(text).toContain('"/b": {');
});
