import { expect, test } from 'vitest';
import { asObject, errorResult, successResult } from '../../../src/runtime/result/result.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';

test.each([
  { response: { id: 'u' }, want: { id: 'u' } },
  { response: {}, want: {} },
  { response: [1], want: { data: [1] } },
  { response: 'text', want: { data: 'text' } },
  { response: 0, want: { data: 0 } },
  { response: false, want: { data: false } },
  { response: null, want: { data: null } },
  { response: undefined, want: { data: null } },
])('$response is wrapped as $want', ({ response, want }) => {
  expect(asObject(response)).toEqual(want);
});

test('success is the data twice', () => {
  expect(successResult({ id: 'é' })).toEqual({ isError: false, data: { id: 'é' }, text: '{"id":"é"}' });
});

const hint =
  'A change may still have been made: read the current state before repeating it. Please report this as a bug.';

test.each([
  {
    error: new ToolError({ kind: 'rate_limited', message: 'm' }),
    want: {
      kind: 'rate_limited',
      message: 'm',
      hint: 'Wait before the next call, for retry_after seconds if it is given, and make fewer calls.',
    },
  },
  {
    error: new ToolError({ kind: 'conflict', message: 'm', status: 409, hint: 'h' }),
    want: { kind: 'conflict', message: 'm', status: 409, hint: 'h' },
  },
  { error: new Error('sk_live_1'), want: { kind: 'unexpected', message: 'The toolkit failed on this call.', hint } },
  { error: 'thrown text', want: { kind: 'unexpected', message: 'The toolkit failed on this call.', hint } },
  {
    error: new RangeError('stack'),
    want: { kind: 'unexpected', message: "Clerk's response is nested too deeply to show.", hint },
  },
])('failure says $want', ({ error, want }) => {
  expect(errorResult(error)).toEqual({ isError: true, data: { error: want }, text: JSON.stringify({ error: want }) });
});

test.each([
  { error: new Error('sk_live_1'), message: 'The toolkit failed on this call.' },
  { error: new RangeError('stack'), message: "Clerk's response is nested too deeply to show." },
])('of a read that failed nobody is told that it may have changed something: $message', ({ error, message }) => {
  expect(errorResult(error, undefined, { reads: true }).data).toEqual({
    error: { kind: 'unexpected', message, hint: 'Please report this as a bug.' },
  });
});
