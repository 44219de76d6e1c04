import { memberships, organizations } from '../../endpoints/organizations/organization.ts';
import { publicUserData, type User, users } from '../../endpoints/users/user.ts';
import type { SandboxState } from '../../records/state.ts';

const MOST = 20;

/** Somebody who may sign in, and where: in none of their organizations, or in one. */
export interface Choice {
  /** Value that the form sends: the id of the user, and that of the organization. */
  value: string;
  name: string;
  identifier: string;
  organization?: { name: string; role: string };
}

/** The first of those who may be chosen. */
export interface People {
  choices: Choice[];
  /** Set where there are more than are shown. */
  more: boolean;
}

/**
 * Finds who may sign in.
 * @param inOrganizations whether they choose an organization as well
 * @param find a part of a name, an email address or an id; everybody by default
 */
export function findPeople(state: SandboxState, inOrganizations: boolean, find: string): People {
  const wanted = find.trim().toLowerCase();
  const choices: Choice[] = [];
  let count = 0;
  for (const user of state.all(users).values()) {
    if (!maySignIn(user) || !isWanted(user, wanted)) continue;
    count++;
    if (count > MOST) break;
    const person = { name: nameOf(user), identifier: publicUserData(user).identifier };
    choices.push({ ...person, value: user.id });
    if (!inOrganizations) continue;
    for (const { organization_id, role } of state.all(memberships).by('user_id', user.id)) {
      const name = state.all(organizations).get(organization_id)?.name ?? organization_id;
      choices.push({ ...person, value: `${user.id}/${organization_id}`, organization: { name, role } });
    }
  }
  return { choices, more: count > MOST };
}

/** Returns who was chosen; undefined for nobody, and for a choice that the page didn't offer. */
export function readChoice(state: SandboxState, value: string | null, inOrganizations: boolean) {
  const [userId = '', orgId] = (value ?? '').split('/');
  const user = state.all(users).get(userId);
  if (!user || !maySignIn(user)) return undefined;
  if (orgId === undefined) return { userId };
  const own = state.all(memberships).by('user_id', userId);
  const isMember = own.some(({ organization_id }) => organization_id === orgId);
  return inOrganizations && isMember ? { userId, orgId } : undefined;
}

/** Returns the name of a user; without one, what else names them. */
export function nameOf(user: User): string {
  const { first_name, last_name, identifier } = publicUserData(user);
  return [first_name, last_name].filter(Boolean).join(' ') || user.username || identifier;
}

const maySignIn = ({ banned, locked }: User) => !banned && !locked;

function isWanted(user: User, wanted: string): boolean {
  if (wanted === '') return true;
  const texts = [user.id, nameOf(user), user.username, ...user.email_addresses.map((email) => email.email_address)];
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}
