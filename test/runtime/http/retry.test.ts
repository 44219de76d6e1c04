import { describe, expect, test } from 'vitest';
import type { Outgoing } from '../../../src/runtime/http/outgoing-request.ts';
import { type Clock, retry } from '../../../src/runtime/http/retry.ts';
import { TransportError } from '../../../src/runtime/http/transport-error.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';

/**
 * The outcome of an attempt: a response's status, with the wait that it asks for, or the code of a failed connection.
 */
type Outcome = number | [status: number, retryAfter: string] | string;

/** The outcome of an attempt whose turn would have come too late. */
const NOT_SENT = 'not sent';

/** Milliseconds that a call has, on a clock that moves only during sleeps. */
const TIME = 30_000;

/** Sends a request that meets these outcomes, one after the other; returns the last and the waits between. */
async function run(method: string, outcomes: Outcome[], some: Partial<Clock> = {}) {
  let now = 0;
  const waits: number[] = [];
  let attempts = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 1,
    ...some,
  };
  const send = async () => {
    const outcome = outcomes[attempts++];
    if (outcome === undefined) throw new Error('sent once too often');
    if (outcome === NOT_SENT) throw new ToolError({ kind: 'rate_limited', message: outcome });
    if (typeof outcome === 'string') throw Object.assign(new Error(outcome), { code: outcome });
    const [status, wait] = [outcome].flat() as [number, string?];
    return new Response(null, { status, headers: wait === undefined ? {} : { 'retry-after': wait } });
  };
  const last = await retry(
    send,
    clock,
  )(requestOf(method)).then(
    ({ status }) => status,
    ({ code, message }) => code ?? message,
  );
  return { last, waits };
}

function requestOf(method: string, signal = new AbortController().signal): Outgoing {
  const progress = { begun: true, sent: false };
  return { method, url: 'https://api.example/v1/users', headers: new Headers(), signal, deadline: TIME, progress };
}

describe('a read', () => {
  test.each<{ outcomes: Outcome[]; last: number | string; waits: number[] }>([
    { outcomes: [200], last: 200, waits: [] },
    { outcomes: [429, 200], last: 200, waits: [500] },
    { outcomes: [500, 502, 200], last: 200, waits: [500, 1000] },
    { outcomes: [503, 504, 500], last: 500, waits: [500, 1000] },
    { outcomes: ['ECONNRESET', 'UND_ERR_SOCKET', 200], last: 200, waits: [500, 1000] },
    { outcomes: ['BROKEN_OFF', 'BROKEN_OFF', 'BROKEN_OFF'], last: 'BROKEN_OFF', waits: [500, 1000] },
    { outcomes: ['ECONNREFUSED', 429, 404], last: 404, waits: [500, 1000] },
    ...[400, 401, 404, 409, 422, 501].map((status) => ({ outcomes: [status], last: status, waits: [] })),
    ...['REDIRECT', 'TOO_LARGE', 'NOT_HTTP', 'HPE_INVALID_CONSTANT', 'DEPTH_ZERO_SELF_SIGNED_CERT'].map((code) => ({
      outcomes: [code],
      last: code,
      waits: [],
    })),
    ...['PROXY_ADDRESS', 'PROXY_REFUSED', 'ENOTFOUND', 'EPROTO'].map((code) => ({
      outcomes: [code],
      last: code,
      waits: [],
    })),
    { outcomes: [[429, '7'], 200], last: 200, waits: [7500] },
    { outcomes: [[503, '2'], [429, '0'], 200], last: 200, waits: [2500, 1000] },
    { outcomes: [[429, '1e9'], 200], last: 200, waits: [500] },
    { outcomes: [[429, '29'], 200], last: 200, waits: [29_500] },
    { outcomes: [[429, '30']], last: 429, waits: [] },
    { outcomes: [[503, '1000000000']], last: 503, waits: [] },
    { outcomes: [503, NOT_SENT], last: 503, waits: [500] },
    { outcomes: ['ECONNRESET', NOT_SENT], last: NOT_SENT, waits: [500] },
    {
      outcomes: [
        [429, '20'],
        [429, '20'],
      ],
      last: 429,
      waits: [20_500],
    },
  ])('that meets $outcomes ends with $last after waiting $waits ms', async ({ outcomes, last, waits }) => {
    expect(await run('GET', outcomes)).toEqual({ last, waits });
  });
});

describe.each(['POST', 'PATCH', 'PUT', 'DELETE'])('a write, %s,', (method) => {
  test.each<{ outcomes: Outcome[]; last: number | string; waits: number[] }>([
    { outcomes: [429, [429, '1'], 200], last: 200, waits: [500, 2000] },
    { outcomes: [[429, '30']], last: 429, waits: [] },
    { outcomes: [429, 'ECONNRESET'], last: 'ECONNRESET', waits: [500] },
    { outcomes: [NOT_SENT], last: NOT_SENT, waits: [] },
    { outcomes: [429, NOT_SENT], last: 429, waits: [500] },
    ...[500, 502, 503].map((status) => ({ outcomes: [status], last: status, waits: [] })),
    ...['ECONNRESET', 'ECONNREFUSED', 'UND_ERR_SOCKET', 'BROKEN_OFF', 'UND_ERR_CONNECT_TIMEOUT'].map((code) => ({
      outcomes: [code],
      last: code,
      waits: [],
    })),
  ])('that meets $outcomes ends with $last after waiting $waits ms', async ({ outcomes, last, waits }) => {
    expect(await run(method, outcomes)).toEqual({ last, waits });
  });
});

test.each([
  { random: 0, waits: [250, 500] },
  { random: 0.5, waits: [375, 750] },
  { random: 0.999, waits: [499.75, 999.5] },
])('chance $random waits $waits ms', async ({ random, waits }) => {
  expect((await run('GET', [500, 500, 500], { random: () => random })).waits).toEqual(waits);
});

test('a call that is given up while it waits ends at once, with the reason', async () => {
  const caller = new AbortController();
  const send = async () => {
    setTimeout(() => caller.abort(new Error('enough')));
    return new Response(null, { status: 429, headers: { 'retry-after': '20' } });
  };
  const request = { ...requestOf('GET', caller.signal), deadline: Number.POSITIVE_INFINITY };
  await expect(retry(send)(request)).rejects.toMatchObject({ name: 'AbortError' });
});

test('a call that was given up on the way is not sent again', async () => {
  let attempts = 0;
  const send = async () => {
    attempts++;
    throw new TransportError('BROKEN_OFF');
  };
  await expect(retry(send)(requestOf('GET', AbortSignal.abort()))).rejects.toThrow(TransportError);
  expect(attempts).toBe(1);
});
