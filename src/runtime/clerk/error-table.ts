import type { ErrorKind } from '../shared/errors.ts';

/** Kind and hint of an error, as an HTTP status decides them. */
export interface StatusError {
  kind: ErrorKind;
  hint: string;
}

/** Errors by HTTP status; `{key}` stands for the hint that identifies our key. */
export const errorsByStatus: Record<number, StatusError> = {
  400: { kind: 'bad_arguments', hint: 'Correct the argument and call again.' },
  401: {
    kind: 'unauthorized',
    hint: '{key} was not accepted. {A person} must {check CLERK_SECRET_KEY} and {restart the server}.',
  },
  402: {
    kind: 'forbidden',
    hint: "The instance's plan does not include this; {a person} can change it in the dashboard.",
  },
  403: {
    kind: 'forbidden',
    hint: 'The instance does not allow this; {a person} can check its settings in the dashboard.',
  },
  404: { kind: 'not_found', hint: 'Check the id; look it up with a list tool if you only know a name or an address.' },
  409: { kind: 'conflict', hint: 'Read the current state first, then decide whether the change is still needed.' },
  413: { kind: 'bad_arguments', hint: 'Send less in one call.' },
  422: { kind: 'bad_arguments', hint: 'Correct the argument and call again.' },
  429: { kind: 'rate_limited', hint: 'Wait before the next call, and make fewer calls.' },
  501: { kind: 'unavailable', hint: 'The API does not have this endpoint.' },
};

/** Errors of every other status: a 5xx to a write leaves open what happened. */
export const errorsByOtherStatus = {
  'other 5xx, to a read': { kind: 'unavailable', hint: 'Clerk had a problem; try again later.' },
  'other 5xx, to a call that may change something': {
    kind: 'unavailable',
    hint: 'Clerk had a problem, but the change may still have been made: read the current state before repeating it.',
  },
  'any other': { kind: 'unexpected', hint: 'Do not repeat the call unchanged.' },
} as const satisfies Record<string, StatusError>;

const CHECK_ADDRESS = '{A person} can check {--api-url}, and any proxy in between.';
const NO_ENDPOINT = `There is no such endpoint at this address, and no other id will help. ${CHECK_ADDRESS}`;

/**
 * Errors of a response that is not in Clerk's form, `{"errors": […]}`: whatever made it stands before Clerk. A status
 * that isn't here is read as if it were Clerk's.
 */
export const foreignErrors: Record<number, StatusError> = {
  401: { kind: 'unavailable', hint: `Something before Clerk asks for credentials of its own. ${CHECK_ADDRESS}` },
  403: { kind: 'unavailable', hint: `Something before Clerk refused the call. ${CHECK_ADDRESS}` },
  404: { kind: 'unavailable', hint: NO_ENDPOINT },
  405: { kind: 'unavailable', hint: NO_ENDPOINT },
};

/** Hints for a few of Clerk's codes, where that of the status would send a model in circles; they win over it. */
export const hintsByCode: Record<string, string> = {
  duplicate_record: 'It exists already: read it, and do not repeat the call.',
  already_a_member_in_organization: 'They are a member already: do not repeat the call.',
  invitation_already_accepted: 'It was accepted already: do not repeat the call.',
  invitation_already_revoked: 'It was revoked already: do not repeat the call.',
  organization_invitation_not_pending: 'It is not pending any more: do not repeat the call.',
  missing_organization_permission: 'Name a user who has the permission, or leave the argument out if it is optional.',
  form_identifier_exists: 'It already belongs to someone. Look up who; do not make up another one.',
  organization_membership_quota_exceeded:
    'The organization is full: its max_allowed_memberships would have to be raised first.',
  not_in_sandbox: 'The sandbox has no such endpoint; a development key reaches it.',
};

/**
 * Returns the error that a status stands for.
 * @param reads true for a call that could change nothing
 */
export function errorOfStatus(status: number, reads: boolean): StatusError {
  if (status < 500) return errorsByStatus[status] ?? errorsByOtherStatus['any other'];
  return (
    errorsByStatus[status] ??
    errorsByOtherStatus[`other 5xx, to a ${reads ? 'read' : 'call that may change something'}`]
  );
}
