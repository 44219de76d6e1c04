import { expect, test } from 'vitest';
import { consentGate, whyOf } from '../../../src/runtime/audit/entry.ts';
import type { Consent } from '../../../src/runtime/confirm/consent.ts';
import type { Gate } from '../../../src/runtime/shared/errors.ts';
import { type ErrorDetails, ToolError } from '../../../src/runtime/shared/errors.ts';

const refused: ErrorDetails = { kind: 'refused', message: 'm' };
const missing: ErrorDetails = { kind: 'not_found', message: 'm' };

test.each<{ error: unknown; deciding?: Gate; want: string }>([
  { error: new ToolError(refused, { gate: 'read_only' }), want: 'read_only' },
  { error: new ToolError(refused, { gate: 'audit' }), deciding: 'confirm_declined', want: 'audit' },
  { error: new ToolError(refused), deciding: 'confirm_declined', want: 'confirm_declined' },
  { error: new ToolError(refused), want: 'refused' },
  // A read of what the question is about may fail: nobody said no.
  { error: new ToolError(missing), deciding: 'confirm_unavailable', want: 'not_found' },
  { error: new Error('x'), deciding: 'confirm_declined', want: 'unexpected' },
])('$error is $want', ({ error, deciding, want }) => {
  expect(whyOf(error, deciding)).toBe(want);
});

test.each<{ consent: Consent | undefined; want: Gate | undefined }>([
  { consent: undefined, want: 'confirm_unavailable' },
  { consent: { canAsk: false }, want: 'confirm_unavailable' },
  { consent: { canAsk: false, seal: 's', decision: 'decline' }, want: 'confirm_unavailable' },
  { consent: { canAsk: true, seal: 's', decision: 'decline' }, want: 'confirm_declined' },
  { consent: { canAsk: true, seal: 's', decision: 'cancel' }, want: 'confirm_cancelled' },
  { consent: { canAsk: true, seal: 's', decision: 'timeout' }, want: 'confirm_timeout' },
  { consent: { canAsk: true, seal: 's', decision: 'accept' }, want: undefined },
])('refused with $consent is $want', ({ consent, want }) => {
  expect(consentGate(consent)).toBe(want);
});
