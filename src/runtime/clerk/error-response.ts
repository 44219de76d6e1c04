import type { ResponseHead } from '../../tool.ts';
import { retryAfter } from '../http/retry-after.ts';
import { type ErrorDetails, ToolError } from '../shared/errors.ts';
import { getOwn, isObject, type JsonObject } from '../shared/json.ts';
import { errorOfStatus, foreignErrors, hintsByCode } from './error-table.ts';
import { traceIdOf } from './trace-id.ts';

/**
 * Turns an error response into an error of ours: every message, the first parameter, the status and the trace id. One
 * that isn't in Clerk's form isn't held against the arguments.
 * @param renamed API name -> argument name, where the tool renamed an input
 * @param reads true for a call that could change nothing: a 5xx to a write leaves open what happened
 * @see https://clerk.com/docs/reference/backend-api for the body: `{errors: [{message, long_message, code, meta}], clerk_trace_id}`
 */
export function errorFromResponse(
  response: Pick<ResponseHead, 'status' | 'headers'>,
  body: unknown,
  renamed: Record<string, string> = {},
  reads = true,
): ToolError {
  const { status, headers } = response;
  const payload = isObject(body) ? body : {};
  const given = Array.isArray(payload.errors) ? payload.errors : undefined;
  const foreign = given ? undefined : foreignErrors[status];
  const { kind, hint } = foreign ?? errorOfStatus(status, reads);
  const errors = (given ?? []).slice(0, MAX_ERRORS).filter(isObject);
  const details: ErrorDetails = {
    kind,
    message: foreign
      ? `HTTP status ${status} came back, but not in the form of Clerk's errors.`
      : message(errors, status),
    status,
    sent: true,
    hint,
  };
  const parameter = errors.map((error) => text(isObject(error.meta) ? error.meta.param_name : undefined)).find(Boolean);
  if (parameter) details.parameter = getOwn(renamed, parameter) ?? parameter;
  const code = text(errors[0]?.code);
  if (code) {
    details.code = code;
    details.hint = getOwn(hintsByCode, code) ?? hint;
  }
  const traceId = traceIdOf(payload.clerk_trace_id) ?? traceIdOf(headers.get('clerk-trace-id'));
  if (traceId) details.trace_id = traceId;
  const wait = retryAfter(headers);
  if (wait !== undefined) details.retry_after = wait;
  return new ToolError(details);
}

/** Most errors of a response that are looked at, and most characters of a text in them: an error isn't cut later on. */
const MAX_ERRORS = 20;
const MAX_TEXT = 500;

function message(errors: JsonObject[], status: number): string {
  const messages = errors.map((error) => text(error.long_message) ?? text(error.message)).filter(Boolean);
  return messages.length > 0 ? messages.join('; ') : `Clerk responded with HTTP status ${status} and no explanation.`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT) : undefined;
}
