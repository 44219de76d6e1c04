import { expect, test } from 'vitest';
import { reasonOf } from '../../../src/runtime/audit/entry.ts';
import { type ErrorDetails, ToolError } from '../../../src/runtime/shared/errors.ts';

const refused: ErrorDetails = { kind: 'refused', message: 'm' };
const missing: ErrorDetails = { kind: 'not_found', message: 'm' };

test.each<{ error: unknown; want: string }>([
  { error: new ToolError(refused, { refusedBy: 'read_only' }), want: 'read_only' },
  { error: new ToolError(refused, { refusedBy: 'audit' }), want: 'audit' },
  { error: new ToolError(refused, { refusedBy: 'confirm_declined' }), want: 'confirm_declined' },
  { error: new ToolError(refused), want: 'refused' },
  { error: new ToolError(missing), want: 'not_found' },
  { error: new Error('x'), want: 'unexpected' },
])('$error is $want', ({ error, want }) => {
  expect(reasonOf(error)).toBe(want);
});
