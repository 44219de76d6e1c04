import { expect, test } from 'vitest';
import { exitCodeOf } from '../../../src/cli/call/exit-code.ts';
import { questionResult, successResult } from '../../../src/runtime/result/result.ts';
import type { ErrorDetails } from '../../../src/runtime/shared/errors.ts';

const write = { tier: 'write', endpoint: 'POST /users' } as const;
const read = { tier: 'read', endpoint: 'GET /users' } as const;
const sensitiveRead = { tier: 'sensitive', endpoint: 'GET /api_keys/{apiKeyID}/secret' } as const;
const own = { tier: 'write', endpoint: null } as const;

test.each<
  [
    details: Omit<ErrorDetails, 'message'>,
    tool: typeof write | typeof read | typeof sensitiveRead | typeof own,
    code: number,
  ]
>([
  [{ kind: 'bad_arguments' }, write, 2],
  [{ kind: 'bad_arguments', status: 422, sent: true }, write, 2],
  [{ kind: 'not_found', status: 404, sent: true }, write, 2],
  [{ kind: 'unauthorized', status: 401, sent: true }, write, 2],
  [{ kind: 'rate_limited', status: 429, sent: true }, write, 2],
  [{ kind: 'unavailable', status: 501, sent: true }, write, 2],
  [{ kind: 'unavailable', status: 404, sent: true }, write, 2],
  [{ kind: 'unavailable', sent: false }, write, 2],
  [{ kind: 'timeout', sent: false }, write, 2],
  [{ kind: 'cancelled', sent: false }, write, 2],
  [{ kind: 'refused' }, write, 3],
  [{ kind: 'refused' }, read, 3],
  [{ kind: 'timeout', sent: true }, write, 4],
  [{ kind: 'cancelled', sent: true }, write, 4],
  [{ kind: 'unavailable', status: 503, sent: true }, write, 4],
  [{ kind: 'unexpected', sent: true }, write, 4],
  [{ kind: 'unexpected' }, write, 4],
  [{ kind: 'timeout', sent: true }, read, 2],
  [{ kind: 'timeout', sent: true }, sensitiveRead, 2],
  [{ kind: 'timeout', sent: true }, own, 2],
])('%j of %j: %i', (details, tool, code) => {
  const data = { error: { ...details, message: 'a' } };
  expect(exitCodeOf({ isError: true, data, text: '' }, tool)).toBe(code);
});

test('what is done, and what still waits for a yes', () => {
  expect(exitCodeOf(successResult({}), write)).toBe(0);
  expect(exitCodeOf(questionResult('Do it?', 'seal'), write)).toBe(3);
});
