import { memberships, organizations } from '../endpoints/organizations/organization.ts';
import { type User, users } from '../endpoints/users/user.ts';
import type { SandboxState } from '../records/state.ts';

const MOST = 5;

/**
 * Returns the user whom a token is for.
 * @throws Error when the world has no such user, or one who may not sign in
 */
export function findUser(state: SandboxState, userId: string): User {
  const user = state.all(users).get(userId);
  if (!user) {
    const known = [...state.all(users).values()].map(({ id }) => id);
    throw new Error(`The sandbox has no user ${JSON.stringify(userId)}. ${listed('Its users', known)}`);
  }
  const barred = user.banned ? 'banned' : user.locked ? 'locked' : null;
  if (barred) throw new Error(`${userId} is ${barred}, and gets no token. Use another user, or let this one in first.`);
  return user;
}

/** Throws an Error unless the user is a member of the organization. */
export function checkMember(state: SandboxState, userId: string, orgId: string): void {
  const own = state.all(memberships).by('user_id', userId);
  if (own.some(({ organization_id }) => organization_id === orgId)) return;
  const words = state.all(organizations).has(orgId)
    ? `${userId} is not a member of the organization ${orgId}`
    : `The sandbox has no organization ${JSON.stringify(orgId)}`;
  const known = own.map(({ organization_id }) => organization_id);
  throw new Error(`${words}. ${listed(`The organizations of ${userId}`, known)}`);
}

/** Returns the first few of what there is, in a sentence. */
export function listed(what: string, ids: readonly string[]): string {
  const more = ids.length > MOST ? ` and ${ids.length - MOST} more` : '';
  return `${what}: ${ids.slice(0, MOST).join(', ') || 'none'}${more}.`;
}

/** Throws an Error about an option that a function doesn't take, or that is no whole number of seconds. */
export function checkTokenOptions(name: string, given: object, allowed: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !allowed.includes(key));
  if (unknown) throw new Error(`${name} has no option "${unknown}": it takes ${allowed.join(', ')}.`);
  const { expiresInSeconds: seconds = 0 } = given as { expiresInSeconds?: number };
  if (Number.isSafeInteger(seconds)) return;
  throw new Error(`expiresInSeconds of ${name} is a whole number of seconds, not ${JSON.stringify(seconds)}.`);
}
