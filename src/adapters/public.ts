// What every entry point exports beside its own: one list, so that none lacks what another has.
export type { ConfirmMode, Decision } from '../runtime/consent.ts';
export type { ErrorDetails, ErrorKind } from '../runtime/errors.ts';
export { UsageError } from '../runtime/errors.ts';
export type { LeftOut } from '../runtime/left-out.ts';
export type { ClerkToolkitBase } from './base.ts';
export type { AuthContext, ClerkToolkitOptions } from './options.ts';
export type { Answer, Ask, Question } from './question.ts';
