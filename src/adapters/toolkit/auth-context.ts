import { UsageError } from '../../runtime/shared/errors.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { Pins } from '../../tool.ts';

/**
 * Returns the pins that confine calls to the signed-in user and organization.
 * @throws UsageError when nobody is signed in, since calls would then reach everyone, and for a user's or organization's
 *   id under a name that is not read, since a bound would be dropped unnoticed
 */
export function pinsFromAuthContext(authContext: unknown): Pins {
  if (!isObject(authContext)) {
    const problem = authContext === null || authContext === undefined ? `is ${authContext}` : NOT_AN_OBJECT;
    throw new UsageError(`\`authContext\` ${problem}. ${NOBODY_SIGNED_IN}`);
  }
  if (typeof authContext.then === 'function') throw new UsageError('`authContext` is a promise: `await` it first.');
  const { userId, orgId } = authContext;
  const [unread] = Object.entries(authContext).find(
    ([, value]) => isPinnableId(value) && value !== userId && value !== orgId,
  ) ?? [undefined];
  if (unread !== undefined) {
    throw new UsageError(
      `\`authContext.${unread}\` is not read, so calls would not be confined to it. Pass ids as \`userId\` and \`orgId\`.`,
    );
  }
  const pins: Pins = {};
  if (userId !== undefined && userId !== null) pins.user_id = userId as string;
  if (orgId !== undefined && orgId !== null) pins.organization_id = orgId as string;
  if (Object.keys(pins).length === 0) {
    throw new UsageError(`\`authContext\` has neither userId nor orgId. ${NOBODY_SIGNED_IN}`);
  }
  return pins;
}

const NOT_AN_OBJECT = 'must be an object, as `auth()` returns it';
const NOBODY_SIGNED_IN =
  'With nobody signed in, calls would reach everyone. Leave `authContext` out only if that is what you want.';

function isPinnableId(value: unknown): value is string {
  return typeof value === 'string' && /^(user|org)_\w+$/.test(value);
}
