import { UsageError } from '../../runtime/shared/errors.ts';
import { isObject, type JsonObject } from '../../runtime/shared/json.ts';
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
  const unread = findUnread(authContext);
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

/** Fields of what `auth()` returns that hold no id, or somebody else's, or what an application put there: of them, only `sub` is read. */
const NO_IDS = ['orgSlug', 'orgRole', 'orgPermissions', 'sessionClaims', 'actor', 'claims', 'scopes', 'name'];

/** The depth at which ids are looked for, as in `user.id` and `session.user.id`. */
const MAX_DEPTH = 3;

/** Returns the path of an id of a user or an organization that is neither `userId` nor `orgId`. */
function findUnread(authContext: JsonObject): string | undefined {
  const { userId, orgId, sessionClaims } = authContext;
  const isRead = (value: string) => value.trim() === userId || value.trim() === orgId;
  const find = (value: unknown, path: string[]): string[] | undefined => {
    if (typeof value === 'string') return isPinnableId(value) && !isRead(value) ? path : undefined;
    if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return undefined;
    for (const [name, inner] of Object.entries(value)) {
      if (path.length === 0 && (NO_IDS.includes(name) || inner === userId || inner === orgId)) continue;
      const found = find(inner, [...path, name]);
      if (found) return found;
    }
    return undefined;
  };
  const sub = isObject(sessionClaims) ? sessionClaims.sub : undefined;
  if (typeof sub === 'string' && isPinnableId(sub) && sub !== userId) return 'sessionClaims.sub';
  return find(authContext, [])?.join('.');
}

function isPinnableId(value: string): boolean {
  return /^\s*(user|org)_[\w-]+\s*$/.test(value);
}
