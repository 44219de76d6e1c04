import type { Consent } from './confirm.ts';
import type { Gate } from './error-kinds.ts';
import { type ErrorKind, ToolError } from './errors.ts';

/** Why a call failed, in a word: what refused it, or else the kind of its error. */
export type Why = Gate | ErrorKind;

/** The word for an error; `gate`: what was deciding when it was thrown, if a refusal doesn't say so itself. */
export function whyOf(error: unknown, gate?: Gate): Why {
  if (!(error instanceof ToolError)) return 'unexpected';
  const { kind } = error.details;
  return error.gate ?? (kind === 'refused' ? gate : undefined) ?? kind;
}

/** What it is called when a call is refused after a person was, or would have had to be, asked. */
export function consentGate(consent: Consent | undefined): Gate {
  const { decision } = consent ?? {};
  if (decision === 'decline') return 'confirm_declined';
  if (decision === 'cancel') return 'confirm_cancelled';
  if (decision === 'timeout') return 'confirm_timeout';
  return decision === 'accept' ? 'confirm_expired' : 'confirm_unavailable';
}
