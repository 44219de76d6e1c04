import { expect, test } from 'vitest';
import { createClerkToolkit } from '../../../src/adapters/ai-sdk/index.ts';
import { registerSdk } from '../../support/telemetry/register-sdk.ts';

test('x', async () => {
  const { api, spans, metrics } = registerSdk();
  const sent: Request[] = [];
  const kit = await createClerkToolkit({
    secretKey: 'sk_test_1',
    telemetry: api,
    fetch: async (request) => {
      sent.push(request);
      return Response.json({ id: 'user_1' });
    },
  });
  const tool = kit.list().find(({ name }) => name === 'users_getUser');
  console.log(await tool?.execute({ user_id: 'user_1' }));
  console.log(sent.map(({ url, headers }) => [url, ...headers]));
  console.log(
    spans().map(({ name, attributes, status, kind, spanContext }) => ({
      name,
      attributes,
      status,
      kind,
      id: spanContext(),
    })),
  );
  console.log(JSON.stringify(await metrics(), null, 1));
  expect(1).toBe(1);
});
