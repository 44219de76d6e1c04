import { expect, test } from 'vitest';
import * as z from 'zod';
import { type RequestContext, request } from '../../../src/runtime/clerk/request.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';
import type { CallInit, CallResponse, Progress, ToolImplementation } from '../../../src/tool.ts';
import { closedPort } from '../../support/process/closed-port.ts';

const TRACE = '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6';
const again = 'Try again later.';
const changed = 'The change may still have been made: read the current state before repeating it.';
const unsent = 'Nothing was sent or changed: the call can be made again.';
const person = '{A person} can check the network, {--api-url} and HTTPS_PROXY.';

test.each([
  { result: { data: { id: 'u' }, response: new Response() }, want: { body: { id: 'u' }, status: 200 } },
  { result: { data: undefined, response: new Response(null, { status: 204 }) }, want: { body: null, status: 204 } },
  {
    result: { data: {}, response: new Response('', { headers: { 'clerk-trace-id': TRACE } }) },
    want: { body: {}, status: 200, traceId: TRACE },
  },
  { result: { data: { user_id: null } }, want: { body: { user_id: null } } },
  { result: {}, want: { body: null } },
])('$want comes back', async ({ result, want }) => {
  expect(
    await request(
      tool(async () => result),
      {},
      context(),
    ),
  ).toEqual(want);
});

test('the call gets the client, the arguments and the pins', async () => {
  const call = async (...got: unknown[]) => ({ data: [got[0], got[1], got[3]] });
  const given = context({ api: 'api', pins: { user_id: 'user_1' } });
  expect(await request(tool(call), { a: 1 }, given)).toEqual({ body: ['api', { a: 1 }, { user_id: 'user_1' }] });
});

test.each([
  { given: {}, want: ['commas', 'deadline', 'progress', 'run', 'signal', 'yields'] },
  {
    given: { form: () => new FormData() },
    want: ['commas', 'deadline', 'form', 'progress', 'run', 'signal', 'yields'],
  },
  {
    given: { fetch: async () => new Response() },
    want: ['commas', 'deadline', 'fetch', 'progress', 'run', 'signal', 'yields'],
  },
])('the call gets what it may need: $want', async ({ given, want }) => {
  const call = async (...got: unknown[]) => ({ data: Object.keys(got[2] as CallInit).sort() });
  expect(await request(tool(call), {}, context(given))).toEqual({ body: want });
});

test('the call receives its deadline', async () => {
  const call = async (...got: unknown[]) => ({ data: (got[2] as CallInit).deadline });
  const before = performance.now();
  const { body } = await request(tool(call), {}, context({ timeout: 5000 }));
  expect(Number(body) - before).toBeGreaterThanOrEqual(5000);
  expect(Number(body) - performance.now()).toBeLessThanOrEqual(5000);
});

test("Clerk's refusal has the names of the tool's inputs", async () => {
  const error = { errors: [{ message: 'Bad.', code: 'c', meta: { param_name: 'public_metadata' } }] };
  const refused = tool(async () => ({ error, response: new Response(null, { status: 422 }) }));
  refused.renamed = { public_metadata: 'metadata' };
  expect(await details(request(refused, {}, context()))).toMatchObject({
    message: 'Bad.',
    parameter: 'metadata',
    code: 'c',
  });
});

test.each([undefined, ''])('a refusal with the body %j is a refusal', async (error) => {
  const refused = tool(async () => ({ error, response: new Response(null, { status: 404 }) }));
  expect(await details(request(refused, {}, context()))).toMatchObject({ kind: 'unavailable', status: 404 });
});

test.each([
  { reads: true, begun: true, sent: true, message: 'Clerk did not respond within 0.0205 s.', hint: again },
  { reads: false, begun: true, sent: true, message: 'Clerk did not respond within 0.0205 s.', hint: changed },
  {
    reads: false,
    begun: true,
    sent: false,
    message: 'The call was not sent: there was no connection to Clerk within 0.0205 s.',
    hint: unsent,
  },
  ...[true, false].map((reads) => ({
    reads,
    begun: false,
    sent: false,
    message: 'The call was not sent: it waited behind other calls for 0.0205 s.',
    hint: unsent,
  })),
])('a call that takes too long, begun: $begun, sent: $sent, reads: $reads', async (row) => {
  const { reads, begun, sent, message, hint } = row;
  const got = await details(request(tool(forever({ begun, sent })), {}, context({ reads, timeout: 20.5 })));
  expect(got).toEqual({ kind: 'timeout', message, sent, hint });
});

test.each([
  { sent: true, message: 'The call was cancelled.', hint: changed },
  { sent: false, message: 'The call was cancelled before it was sent.', hint: unsent },
])('a call cancelled on the way ends at once; sent: $sent', async ({ sent, message, hint }) => {
  const caller = new AbortController();
  const call = (...given: Parameters<ReturnType<typeof forever>>) => {
    queueMicrotask(() => caller.abort());
    return forever({ begun: true, sent })(...given);
  };
  const got = await details(request(tool(call), {}, context({ reads: false, signal: caller.signal })));
  expect(got).toEqual({ kind: 'cancelled', message, sent, hint });
});

test('who asks for it is told how far a request came', async () => {
  const progress = { begun: false, sent: false };
  await details(request(tool(forever({ begun: true, sent: true })), {}, context({ timeout: 1, progress })));
  expect(progress).toEqual({ begun: true, sent: true });
});

test('a call cancelled before is never made', async () => {
  let calls = 0;
  const count = async () => ({ data: ++calls });
  const got = await details(request(tool(count), {}, context({ signal: AbortSignal.abort() })));
  expect([got.kind, calls]).toEqual(['cancelled', 0]);
});

test.each([true, false])('a closed port is named by its code, and nothing was sent; reads: %s', async (reads) => {
  const url = `http://127.0.0.1:${await closedPort()}`;
  const call = async (): Promise<CallResponse> => ({ response: await fetch(url) });
  expect(await details(request(tool(call), {}, context({ reads })))).toEqual({
    kind: 'unavailable',
    message: 'Clerk could not be reached (ECONNREFUSED).',
    sent: false,
    hint: `${unsent} ${person}`,
  });
});

test.each([
  {
    thrown: new SyntaxError('Unexpected token <'),
    want: { kind: 'unexpected', message: "Clerk's response is not JSON.", sent: true, hint: again },
  },
  {
    thrown: new RangeError('Maximum call stack size exceeded'),
    want: {
      kind: 'unexpected',
      message: "Clerk's response is nested too deeply to show.",
      sent: true,
      hint: 'Please report this as a bug.',
    },
  },
  {
    thrown: new TypeError('sk_live_1', { cause: new Error('sk_live_1') }),
    want: { kind: 'unavailable', message: 'Clerk could not be reached.', sent: true, hint: `${again} ${person}` },
  },
  {
    thrown: 'sk_live_1',
    want: { kind: 'unavailable', message: 'Clerk could not be reached.', sent: true, hint: `${again} ${person}` },
  },
  {
    thrown: new ToolError({ kind: 'bad_arguments', message: 'm', hint: 'h' }),
    want: { kind: 'bad_arguments', message: 'm', hint: 'h' },
  },
])('$thrown becomes $want.message', async ({ thrown, want }) => {
  const call = async (_api: never, _args: never, { progress }: CallInit) => {
    Object.assign(progress ?? {}, { begun: true, sent: true });
    throw thrown;
  };
  expect(await details(request(tool(call), {}, context()))).toEqual(want);
});

function tool(call: (...args: never[]) => Promise<CallResponse>): ToolImplementation {
  return { input: z.unknown(), call };
}

function context(some: Partial<RequestContext> = {}): RequestContext {
  return { api: undefined, pins: {}, reads: true, timeout: 600_000, ...some };
}

/** Makes a call that comes so far and then waits until it is aborted. */
function forever(reached: Progress) {
  return (_api: never, _args: never, { signal, progress }: CallInit): Promise<CallResponse> => {
    Object.assign(progress ?? {}, reached);
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  };
}

async function details(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ToolError) return error.details;
  throw new Error(`no ToolError but ${String(error)}`);
}
