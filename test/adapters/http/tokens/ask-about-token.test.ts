import { expect, test } from 'vitest';
import { askAboutToken } from '../../../../src/adapters/http/tokens/ask-about-token.ts';
import { ToolError } from '../../../../src/runtime/shared/errors.ts';

const VALID = { id: 'oat_1', subject: 'user_1', client_id: 'client_1', scopes: ['a'], revoked: false, expired: false };
const CHECKED = { userId: 'user_1', clientId: 'client_1', scopes: ['a'] };

/** Asks a Clerk that says this of every token; returns what came of it, and what it was asked. */
async function askClerk(status: number, said: unknown) {
  const asked: unknown[] = [];
  const response = { status, ok: status < 300, headers: new Headers() };
  const POST = async (path: string, { body }: { body: unknown }) => {
    asked.push([path, body]);
    return response.ok ? { data: said, response } : { error: said, response };
  };
  const outcome = await askAboutToken('oat_x', { api: async () => ({ POST }), timeout: 60_000 }).catch(
    (error: unknown) => error,
  );
  return { outcome, asked };
}

test.each([
  ['valid', VALID, CHECKED],
  ['of audiences', { ...VALID, aud: ['https://a.example'] }, { ...CHECKED, audiences: ['https://a.example'] }],
  ['of one audience', { ...VALID, aud: 'x' }, { ...CHECKED, audiences: ['x'] }],
  ['of audiences that are none', { ...VALID, aud: 5 }, { ...CHECKED, audiences: [] }],
  ['revoked', { ...VALID, revoked: true }, undefined],
  ['expired', { ...VALID, expired: true }, undefined],
  ['valid, but says not whether it was revoked', { ...VALID, revoked: undefined }, undefined],
  ['not active', { active: false }, undefined],
  ['of nobody', { ...VALID, subject: undefined }, undefined],
  ['of no client', { ...VALID, client_id: null }, undefined],
  ['of odd scopes', { ...VALID, scopes: ['a', 5, null] }, CHECKED],
  ['of no scopes', { ...VALID, scopes: 'a' }, { ...CHECKED, scopes: [] }],
  ['nothing', null, undefined],
  ['text', 'yes', undefined],
])('a token that is %s', async (_label, said, want) => {
  const { outcome, asked } = await askClerk(200, said);
  expect(outcome).toEqual(want);
  expect(asked).toEqual([['/oauth_applications/access_tokens/verify', { access_token: 'oat_x' }]]);
});

const REFUSAL = { errors: [{ code: 'no', message: 'oat_x in sk_y' }] };

test.each([400, 404, 410, 422])('Clerk refuses it with %i: it is no good', async (status) => {
  expect((await askClerk(status, REFUSAL)).outcome).toBeUndefined();
});

test.each([
  [401, REFUSAL],
  [403, REFUSAL],
  [408, REFUSAL],
  [429, REFUSAL],
  [500, REFUSAL],
  [302, ''],
  // Not in the form of Clerk's errors: something before it.
  [404, 'no such page'],
])('Clerk fails with %s %j: nobody knows', async (status, said) => {
  const { outcome } = await askClerk(status, said);
  expect(outcome).toBeInstanceOf(ToolError);
  expect(JSON.stringify((outcome as ToolError).details)).not.toMatch(/oat_x|sk_y/);
});
