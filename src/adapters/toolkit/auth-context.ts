import { UsageError } from '../../runtime/shared/errors.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { Pins } from '../../tool.ts';

/**
 * To what calls keep: the user and the organization of whoever is signed in.
 * @throws UsageError when that is nobody, since calls would reach everyone then, and for an id under a name that is not
 *   read, which would be a bound that is dropped
 */
export function pinsFromAuthContext(authContext: unknown): Pins {
  if (!isObject(authContext)) {
    const what = authContext === null || authContext === undefined ? `is ${authContext}` : MUST;
    throw new UsageError(`\`authContext\` ${what}. ${NOBODY}`);
  }
  if (typeof authContext.then === 'function') throw new UsageError('`authContext` is a promise: `await` it first.');
  const { userId, orgId } = authContext;
  const [dropped] = Object.entries(authContext).find(
    ([, value]) => isId(value) && value !== userId && value !== orgId,
  ) ?? [undefined];
  if (dropped !== undefined) {
    throw new UsageError(
      `\`authContext.${dropped}\` is not read: calls would not keep to it. Ids go in as \`userId\` and \`orgId\`.`,
    );
  }
  const pins: Pins = {};
  if (userId !== undefined && userId !== null) pins.user_id = userId as string;
  if (orgId !== undefined && orgId !== null) pins.organization_id = orgId as string;
  if (Object.keys(pins).length === 0) throw new UsageError(`\`authContext\` has neither userId nor orgId. ${NOBODY}`);
  return pins;
}

const MUST = 'must be an object, what `auth()` gives';
const NOBODY =
  'If nobody is signed in, there is nobody to keep to, and calls would reach everyone. Leave `authContext` out only where that is meant.';

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^(user|org)_\w+$/.test(value);
}
