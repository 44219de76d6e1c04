import { expect, test } from 'vitest';
import { errorFromResponse } from '../../../src/runtime/clerk/error-response.ts';

const blank = (status: number) => `Clerk responded with HTTP status ${status} and no explanation.`;

test.each([
  { status: 400, kind: 'bad_arguments', hint: 'Correct the argument and call again.' },
  {
    status: 401,
    kind: 'unauthorized',
    hint: '{key} was not accepted. {A person} must {check CLERK_SECRET_KEY} and {restart the server}.',
  },
  {
    status: 402,
    kind: 'forbidden',
    hint: "The instance's plan does not include this; {a person} can change it in the dashboard.",
  },
  {
    status: 403,
    kind: 'forbidden',
    hint: 'The instance does not allow this; {a person} can check its settings in the dashboard.',
  },
  {
    status: 404,
    kind: 'not_found',
    hint: 'Check the id; look it up with a list tool if you only know a name or an address.',
  },
  {
    status: 409,
    kind: 'conflict',
    hint: 'Read the current state first, then decide whether the change is still needed.',
  },
  { status: 413, kind: 'bad_arguments', hint: 'Send less in one call.' },
  { status: 418, kind: 'unexpected', hint: 'Do not repeat the call unchanged.' },
  { status: 422, kind: 'bad_arguments', hint: 'Correct the argument and call again.' },
  { status: 429, kind: 'rate_limited', hint: 'Wait before the next call, and make fewer calls.' },
  { status: 500, kind: 'unavailable', hint: 'Clerk had a problem; try again later.' },
  { status: 501, kind: 'unavailable', hint: 'The API does not have this endpoint.' },
  { status: 503, kind: 'unavailable', hint: 'Clerk had a problem; try again later.' },
])('$status is $kind', ({ status, kind, hint }) => {
  const { details } = errorFromResponse(respond(status), { errors: [] });
  expect(details).toEqual({ kind, message: blank(status), status, sent: true, hint });
});

const CHECK = '{A person} can check {--api-url}, and any proxy in between.';
const NOT_THERE = `There is no such endpoint at this address, and no other id will help. ${CHECK}`;

test.each([
  { status: 404, body: undefined, hint: NOT_THERE },
  { status: 404, body: '404 page not found', hint: NOT_THERE },
  { status: 404, body: { message: 'no Route matched' }, hint: NOT_THERE },
  { status: 404, body: { errors: 'none' }, hint: NOT_THERE },
  { status: 404, body: [{ message: 'no' }], hint: NOT_THERE },
  { status: 405, body: '', hint: NOT_THERE },
  { status: 401, body: '<h1>Log in</h1>', hint: `Something before Clerk asks for credentials of its own. ${CHECK}` },
  { status: 403, body: '<h1>Blocked</h1>', hint: `Something before Clerk refused the call. ${CHECK}` },
])("$status with the body $body is not Clerk's", ({ status, body, hint }) => {
  expect(errorFromResponse(respond(status), body).details).toEqual({
    kind: 'unavailable',
    message: `HTTP status ${status} came back, but not in the form of Clerk's errors.`,
    status,
    sent: true,
    hint,
  });
});

test.each([
  [400, 'bad_arguments'],
  [413, 'bad_arguments'],
  [429, 'rate_limited'],
  [502, 'unavailable'],
])('%i means the same, whoever sent it', (status, kind) => {
  const { details } = errorFromResponse(respond(status), '<h1>No</h1>');
  expect(details).toMatchObject({ kind, message: blank(status) });
});

test.each([
  {
    why: 'every message, the first parameter, the code, the trace',
    body: {
      errors: [
        { message: 'short', long_message: 'Long one.', code: 'form_param_invalid' },
        { message: 'Second', code: 'other', meta: { param_name: 'email_address' } },
      ],
      clerk_trace_id: '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6',
    },
    want: {
      message: 'Long one.; Second',
      code: 'form_param_invalid',
      parameter: 'email_address',
      trace_id: '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6',
    },
  },
  {
    why: 'the name that the tool gives the parameter',
    body: { errors: [{ message: 'm', meta: { param_name: 'public_metadata' } }] },
    want: { message: 'm', parameter: 'metadata' },
  },
  {
    why: 'a parameter named as a method of every object',
    body: { errors: [{ message: 'm', meta: { param_name: 'constructor' } }] },
    want: { message: 'm', parameter: 'constructor' },
  },
  { why: 'HTML', body: '<h1>Bad</h1>', want: { message: blank(422) } },
  { why: 'null', body: null, want: { message: blank(422) } },
  { why: 'errors that are no list', body: { errors: 'x' }, want: { message: blank(422) } },
  {
    why: 'errors of other types',
    body: { errors: [null, 5, { message: 5, code: {}, meta: [] }] },
    want: { message: blank(422) },
  },
])('body: $why', ({ body, want }) => {
  const { details } = errorFromResponse(respond(422), body, { public_metadata: 'metadata' });
  expect(details).toEqual({
    kind: 'bad_arguments',
    status: 422,
    sent: true,
    hint: 'Correct the argument and call again.',
    ...want,
  });
});

test.each<{ headers: Record<string, string>; want: object }>([
  { headers: { 'retry-after': '7' }, want: { retry_after: 7 } },
  { headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, want: { retry_after: 0 } },
  { headers: { 'retry-after': '1e9' }, want: {} },
  {
    headers: { 'clerk-trace-id': '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6' },
    want: { trace_id: '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6' },
  },
  { headers: { 'clerk-trace-id': 'sk_live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1R' }, want: {} },
  { headers: { 'clerk-trace-id': 'jane.doe@example.com' }, want: {} },
])('headers: $headers', ({ headers, want }) => {
  const { kind, message, status, sent, hint, ...rest } = errorFromResponse(respond(429, headers), undefined).details;
  expect(rest).toEqual(want);
});

function respond(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

test.each([
  { code: 'duplicate_record', hint: 'It exists already: read it, and do not repeat the call.' },
  { code: 'form_identifier_exists', hint: 'It already belongs to someone. Look up who; do not make up another one.' },
  { code: 'constructor', hint: 'Correct the argument and call again.' },
])('the code $code has its own advice', ({ code, hint }) => {
  const { details } = errorFromResponse(respond(400), { errors: [{ message: 'm', code }] });
  expect(details).toMatchObject({ code, hint });
});

test('a 5xx to a write leaves open whether it was made', () => {
  const { hint } = errorFromResponse(respond(502), undefined, {}, false).details;
  expect(hint).toContain('the change may still have been made');
});

test('cuts what would fill a model: the texts of an error, and the number of errors', () => {
  const long = 'x'.repeat(10_000);
  const errors = Array.from({ length: 2_000 }, () => ({ message: long, code: long, meta: { param_name: long } }));
  const { details } = errorFromResponse(new Response('{}', { status: 422 }), { errors });
  expect(details.message.length).toBeLessThanOrEqual(20 * 502);
  expect([details.code?.length, details.parameter?.length]).toEqual([500, 500]);
});
