import { expect, test } from 'vitest';
import { parseEndpoint } from '../../../../src/adapters/http/options/endpoint.ts';
import { challenge, refuse } from '../../../../src/adapters/http/request/refusals.ts';

const ENDPOINT = parseEndpoint('https://mcp.example.com/mcp');
const METADATA = 'resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"';

test.each([
  [401, 'Sign in.', {}, `Bearer ${METADATA}`],
  [401, 'Sign in.', { scopes: ['a', 'b:c'] }, `Bearer scope="a b:c", ${METADATA}`],
  [401, 'No.', { error: 'invalid_token' }, `Bearer error="invalid_token", error_description="No.", ${METADATA}`],
  [
    403,
    'Say "yes\\".',
    { error: 'insufficient_scope', scopes: ['a'] },
    `Bearer error="insufficient_scope", error_description="Say yes.", scope="a", ${METADATA}`,
  ],
] as const)('challenges with %i: %s', async (status, message, given, want) => {
  const response = challenge(status, message, ENDPOINT, given);
  expect(response.status).toBe(status);
  expect(response.headers.get('www-authenticate')).toBe(want);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ jsonrpc: '2.0', error: { code: -32000, message }, id: null });
});

test('refuses with the headers that are given', async () => {
  const response = refuse(405, 'Use POST.', { Allow: 'POST' });
  expect([response.status, response.headers.get('allow'), response.headers.get('content-type')]).toEqual([
    405,
    'POST',
    'application/json',
  ]);
});
