import { expect, test } from 'vitest';
import { metadataResponse, scopesOf } from '../../../src/adapters/http/metadata.ts';
import { parseEndpoint } from '../../../src/adapters/http/options/endpoint.ts';

const ENDPOINT = parseEndpoint('https://mcp.example.com/mcp');

test.each([
  [[{ who: { user: 'user_1' } }], []],
  [
    [{ who: { scope: 'a' } }, { who: { scope: ['b', 'a'] } }],
    ['a', 'b'],
  ],
  [[{ who: { user: 'user_1' }, pin: 'organization' }], ['user:org:read']],
  [[{ who: { scope: 'user:org:read' }, pin: 'both' }], ['user:org:read']],
  [[{ who: { user: 'user_1' }, pin: 'user' }], []],
] as const)('the rules %j want the scopes %j', (rules, want) => {
  expect(scopesOf({ rules: rules.map((rule) => ({ name: 'rule', ...rule })) })).toEqual(want);
});

test('tells where to sign in', async () => {
  const response = metadataResponse(ENDPOINT, 'https://clerk.example.com', ['a']);
  expect(await response.json()).toEqual({
    resource: 'https://mcp.example.com/mcp',
    authorization_servers: ['https://clerk.example.com'],
    bearer_methods_supported: ['header'],
    scopes_supported: ['a'],
    resource_name: 'Clerk Agent Toolkit',
  });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('tells clients to ask for little where no rule wants a scope', async () => {
  const response = metadataResponse(ENDPOINT, 'https://clerk.example.com', []);
  expect(await response.json()).toMatchObject({ scopes_supported: ['profile'] });
});
