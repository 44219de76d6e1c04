import { readBody } from '../../http/body.ts';
import { apiError, notFound } from '../../records/errors.ts';
import { nullable, required, text } from '../../records/fields.ts';
import { defineKind } from '../../records/kind.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { SECOND } from '../../records/time.ts';
import { CODE } from '../users/user-sign-in.ts';

/** Verifications by a code, apart from the one that an address or number carries; one waits ten minutes for its code. */
const verifications = defineKind({
  key: 'verifications',
  noun: 'verification',
  prefix: 'ver',
  fields: { identification_id: required(text), strategy: required(text), channel: nullable(text) },
  defaults: { object: 'verification_otp', status: 'unverified', attempts: 0, channel: null },
  derive: ({ created_at }) => ({ status: 'unverified' as string, attempts: 0, expire_at: created_at + 600 * SECOND }),
});

/**
 * Starts a verification of an address or number.
 * @throws ApiError 429 for a number that was sent a code within the last thirty seconds
 */
export function sendCode(state: SandboxState, { id, object }: { id: string; object: string }) {
  const isPhone = object === 'phone_number';
  const since = Date.now() - 30 * SECOND;
  if (isPhone && state.find(verifications, (each) => each.identification_id === id && each.created_at > since)) {
    const long = 'A code was sent to this number less than 30 seconds ago. Wait before sending another.';
    throw apiError(429, 'verification_code_too_many_requests', long);
  }
  const how = isPhone ? { strategy: 'phone_code', channel: 'sms' } : { strategy: 'email_code' };
  return viewOf(state.insert(verifications, { identification_id: id, ...how }));
}

/**
 * Checks the code of a body against the verification that it names; the third wrong one makes it fail.
 * @throws ApiError 404 for a verification of something else, 400 for one that has been passed already
 */
export function checkCode(state: SandboxState, { id }: { id: string }, body: unknown) {
  const { verification_id, code } = readBody(body, { verification_id: required(text), code: required(text) });
  const verification = state.get(verifications, verification_id);
  if (verification.identification_id !== id) throw notFound(`verification of ${id}`, verification_id);
  if (verification.status === 'verified') {
    const long = 'This verification has been passed already. Prepare another one to check again.';
    throw apiError(400, 'verification_already_verified', long);
  }
  if (verification.status !== 'unverified') return viewOf(verification);
  if (Date.now() > verification.expire_at) return viewOf(change(verification, { status: 'expired' }));
  const attempts = verification.attempts + 1;
  const status = code === CODE ? 'verified' : attempts < 3 ? 'unverified' : 'failed';
  return viewOf(change(verification, { attempts, status }));
}

function viewOf({ id, object, status, strategy, attempts, expire_at, channel }: ReturnType<typeof verifications.make>) {
  return { id, object, status, strategy, attempts, expire_at, channel };
}
