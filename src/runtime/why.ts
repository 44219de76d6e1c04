import type { Consent } from './consent.ts';
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

/** What a refusal is called where a person would have had to say yes, by what they did. */
const NO = {
  decline: 'confirm_declined',
  cancel: 'confirm_cancelled',
  timeout: 'confirm_timeout',
  failed: 'confirm_unavailable',
} as const;

/** What it is called when a call is refused for want of a person's yes; nothing where there was one. */
export function consentGate(consent: Consent | undefined): Gate | undefined {
  if (!consent?.canAsk) return 'confirm_unavailable';
  return consent.decision === 'accept' || consent.decision === undefined ? undefined : NO[consent.decision];
}
