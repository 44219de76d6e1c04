import { expect, test } from 'vitest';
import type { ErrorDetails, ErrorKind } from '../../src/runtime/shared/errors.ts';
import { errorKinds } from '../../src/runtime/shared/errors.ts';
import { createToolkit, type ToolkitOptions } from '../../src/runtime/toolkit.ts';

// Every kind of error, as a caller of the toolkit meets it.

interface Case {
  kind: ErrorKind;
  why: string;
  call?: [string, unknown];
  options?: ToolkitOptions;
  signal?: AbortSignal;
  respond?: () => Promise<Response>;
  want: Partial<ErrorDetails>;
}

const status = (code: number, headers = {}) =>
  Response.json({ errors: [{ message: 'No.' }] }, { status: code, headers });
const never = () => new Promise<Response>(() => {});
const cases: Case[] = [
  {
    kind: 'bad_arguments',
    why: 'no such tool',
    call: ['users_getUsr', {}],
    want: { candidates: ['users_getUser'], hint: 'Use a name from the list of tools.' },
  },
  { kind: 'bad_arguments', why: 'an argument missing', call: ['users_getUser', {}], want: { parameter: 'user_id' } },
  { kind: 'bad_arguments', why: 'Clerk said so', respond: async () => status(422), want: { status: 422 } },
  { kind: 'not_found', why: '404', respond: async () => status(404), want: { status: 404 } },
  { kind: 'conflict', why: '409', respond: async () => status(409), want: { status: 409 } },
  { kind: 'forbidden', why: '403', respond: async () => status(403), want: { status: 403, message: 'No.' } },
  { kind: 'unauthorized', why: 'no key', options: { secretKey: '' }, want: { message: 'No Clerk secret key is set.' } },
  {
    kind: 'unauthorized',
    why: 'a key that is not accepted',
    respond: async () => status(401),
    want: {
      status: 401,
      hint: 'The key ending in a1b2 (test instance) was not accepted. A person must check CLERK_SECRET_KEY and restart the server.',
    },
  },
  {
    kind: 'unauthorized',
    why: 'a key too short to tell any of',
    options: { secretKey: 'sk_live_a1b2' },
    respond: async () => status(401),
    want: {
      hint: 'The key (live instance) was not accepted. A person must check CLERK_SECRET_KEY and restart the server.',
    },
  },
  {
    kind: 'rate_limited',
    why: '429',
    // Longer than there is time, or it would be waited for.
    respond: async () => status(429, { 'retry-after': '70', 'clerk-trace-id': '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6' }),
    want: { retry_after: 70, trace_id: '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6' },
  },
  { kind: 'refused', why: 'not served', call: ['organizations_getOrganization', {}], want: {} },
  { kind: 'unavailable', why: '503', respond: async () => status(503), want: { status: 503 } },
  { kind: 'unavailable', why: 'no connection', respond: () => Promise.reject(new TypeError('fetch failed')), want: {} },
  { kind: 'timeout', why: 'no response', options: { timeout: 20 }, respond: never, want: {} },
  { kind: 'cancelled', why: 'before it was sent', signal: AbortSignal.abort(), want: {} },
  { kind: 'unexpected', why: 'no JSON', respond: async () => new Response('<html>'), want: {} },
  { kind: 'unexpected', why: 'a status that makes no sense', respond: async () => status(418), want: { status: 418 } },
];
const KEY = 'sk_test_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2';

test.each(cases)('$kind: $why', async ({ kind, call = ['users_getUser', { user_id: 'u' }], options, ...rest }) => {
  const { signal, respond = async () => Response.json({}), want } = rest;
  const fetch = (request: Request) =>
    Promise.race([
      respond(),
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      }),
    ]);
  const toolkit = await createToolkit({ tools: ['users'], secretKey: KEY, fetch, ...options });
  const { isError, data, text } = await toolkit.call(...call, { signal });
  expect({ isError, ...data }).toMatchObject({ isError: true, error: { kind, ...want } });
  const { message, hint } = data.error as ErrorDetails;
  expect([message, hint]).toEqual([expect.stringMatching(/^[\w`].*[.?]$/), expect.stringMatching(/^\w.{10,}\.$/)]);
  // Of the key never more than its last four characters.
  expect(text).not.toContain(KEY.slice(-5));
  expect(text).not.toContain('sk_');
});

test('every kind is among them', () => {
  expect([...new Set(cases.map(({ kind }) => kind))].sort()).toEqual(Object.keys(errorKinds).sort());
});

test('a response that repeats the key is masked, and the ending stays', async () => {
  const echo = async () => Response.json({ errors: [{ message: `${KEY} and a1b2` }] }, { status: 401 });
  const toolkit = await createToolkit({ tools: ['users'], secretKey: KEY, fetch: echo });
  const { data } = await toolkit.call('users_getUser', { user_id: 'u' });
  expect(data).toMatchObject({
    error: {
      message: '[masked] and a1b2',
      hint: expect.stringMatching(/^The key ending in a1b2 \(test instance\) was/),
    },
  });
});
