import { type ErrorDetails, type ErrorKind, ToolError } from './errors.ts';
import { isObject, type JsonObject, own } from './json.ts';
import { retryAfter } from './retry-after.ts';

/** What a status means and what to try next; other 4xx are `unexpected`, 5xx `unavailable`. */
const byStatus: Record<number, { kind: ErrorKind; hint: string }> = {
  400: { kind: 'bad_arguments', hint: 'Correct the argument and call again.' },
  401: { kind: 'unauthorized', hint: 'A person must check CLERK_SECRET_KEY: this key was not accepted.' },
  402: {
    kind: 'forbidden',
    hint: "The instance's plan does not include this; a person can change it in the dashboard.",
  },
  403: {
    kind: 'forbidden',
    hint: 'The instance does not allow this; a person can check its settings in the dashboard.',
  },
  404: { kind: 'not_found', hint: 'Check the id; look it up with a list tool if you only know a name or an address.' },
  409: { kind: 'conflict', hint: 'Read the current state first, then decide whether the change is still needed.' },
  413: { kind: 'bad_arguments', hint: 'Send less in one call.' },
  422: { kind: 'bad_arguments', hint: 'Correct the argument and call again.' },
  429: { kind: 'rate_limited', hint: 'Wait before the next call, and make fewer of them.' },
  501: { kind: 'unavailable', hint: 'This endpoint does not exist there.' },
};

/** What to do about a few codes, where the status alone would send a model in circles. */
const byCode: Record<string, string> = {
  duplicate_record: 'It is there already: read it, and do not repeat the call.',
  already_a_member_in_organization: 'It is so already: do not repeat the call.',
  invitation_already_accepted: 'It is over already: do not repeat the call.',
  invitation_already_revoked: 'It is so already: do not repeat the call.',
  organization_invitation_not_pending: 'It is over already: do not repeat the call.',
  missing_organization_permission:
    'Name another user, with the permission, or leave the argument out if it is optional.',
  form_identifier_exists: 'It belongs to someone already. Look up whom; do not make up another one.',
  organization_membership_quota_exceeded:
    'The organization is full: its max_allowed_memberships would have to be raised first.',
  not_in_sandbox: 'The sandbox has only the endpoints of the default tools; a development key reaches the rest.',
};

const unavailable = { kind: 'unavailable', hint: 'Clerk had a problem; try again later.' } as const;
const perhaps = {
  kind: 'unavailable',
  hint: 'Clerk had a problem, and the change may have been made all the same: read the current state before repeating it.',
} as const;
const unexpected = { kind: 'unexpected', hint: 'Do not repeat the call unchanged.' } as const;

/**
 * Clerk's error answer in our words: every message, the first parameter, the status and the trace id.
 * @param renamed API name -> argument name, where the tool renamed an input
 * @param reads whether the call could change nothing: a 5xx to a write leaves open what happened
 * @see https://clerk.com/docs/reference/backend-api for the body: `{errors: [{message, long_message, code, meta}], clerk_trace_id}`
 */
export function fromResponse(
  response: Response,
  body: unknown,
  renamed: Record<string, string> = {},
  reads = true,
): ToolError {
  const { status, headers } = response;
  const { kind, hint } = byStatus[status] ?? (status >= 500 ? (reads ? unavailable : perhaps) : unexpected);
  const payload = isObject(body) ? body : {};
  const errors = Array.isArray(payload.errors) ? payload.errors.filter(isObject) : [];
  const details: ErrorDetails = { kind, message: message(errors, status), status, hint };
  const parameter = errors.map((error) => text(isObject(error.meta) ? error.meta.param_name : undefined)).find(Boolean);
  if (parameter) details.parameter = own(renamed, parameter) ?? parameter;
  const code = text(errors[0]?.code);
  if (code) {
    details.code = code;
    details.hint = own(byCode, code) ?? hint;
  }
  const trace = text(payload.clerk_trace_id) ?? headers.get('clerk-trace-id') ?? undefined;
  if (trace) details.trace_id = trace;
  const wait = retryAfter(headers);
  if (wait !== undefined) details.retry_after = wait;
  return new ToolError(details);
}

function message(errors: JsonObject[], status: number): string {
  const messages = errors.map((error) => text(error.long_message) ?? text(error.message)).filter(Boolean);
  return messages.length > 0 ? messages.join('; ') : `Clerk answered with HTTP status ${status} and no explanation.`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
