import { invitations } from '../endpoints/access/invitations.ts';
import { memberships, organizationInvitations, organizations } from '../endpoints/organizations/organization.ts';
import { sessions } from '../endpoints/users/sessions.ts';
import { users } from '../endpoints/users/user.ts';
import { createRandom } from '../records/new-id.ts';
import type { SandboxState } from '../records/state.ts';
import { DAY } from '../records/time.ts';
import words from './large-world.json' with { type: 'json' };

const [FIRST, LAST, DOMAINS, ADJECTIVES, NOUNS, FORMS, PLANS, STATUSES] = [
  ...[words.first_names, words.last_names, words.mail_domains, words.adjectives, words.nouns, words.forms, words.plans],
  words.invitation_statuses,
].map((text) => text.split(' ')) as [string[], string[], string[], string[], string[], string[], string[], string[]];

/** An organization before it is made: its members come first. */
interface Team {
  id: string;
  name: string;
  slug: string;
  members: { user_id: string; created_at: number }[];
}

/**
 * Adds a world of that many users to the state: the same users, organizations and all the rest each time.
 * @param today the start of the day from which every time counts back, in Unix milliseconds
 */
export function addLargeWorld(state: SandboxState, size: number, today: number): void {
  const random = createRandom(1);
  const share = () => random() / 2 ** 32;
  const pick = <T>(list: readonly T[]) => list[random() % list.length] as T;
  const teams = Array.from({ length: Math.ceil(size / 50) }, (_, i) => newTeam(state, i));
  // A few have most of the members: the first of 1,000 every tenth, the last ten people.
  const pickTeam = () => teams[Math.floor(teams.length * share() ** 3)] as Team;
  const people = new Map<string, number>();
  /** Makes a person of whom there is no other: `mira.novak`, then `mira.novak2`. */
  const newPerson = () => {
    const [first_name, last_name] = [pick(FIRST), pick(LAST)];
    const plain = `${first_name}.${last_name}`.toLowerCase();
    const count = (people.get(plain) ?? 0) + 1;
    people.set(plain, count);
    return { first_name, last_name, login: count > 1 ? `${plain}${count}` : plain };
  };

  for (let i = 0; i < size; i++) {
    const { first_name, last_name, login } = newPerson();
    const created_at = Math.floor(today - 1000 * DAY * (1 - (i + share()) / size) ** 1.5);
    const team = share() < 0.6 ? pickTeam() : undefined;
    const domain = team && share() < 0.5 ? `${team.slug}.example` : pick(DOMAINS);
    const email = `${login}@${domain}`;
    const isActive = share() < 0.8;
    const last_active_at = Math.floor(today - (today - created_at) * share() ** 3);
    const last_sign_in_at = Math.floor(Math.max(created_at, last_active_at - 20 * DAY * share()));
    const [banned, hasPassword] = [share() < 0.02, share() < 0.7];
    const { id } = state.insert(users, {
      first_name,
      last_name,
      email_address: [email],
      username: share() < 0.15 ? login.replace('.', '_') : null,
      external_id: share() < 0.3 ? `crm-${i + 1}` : null,
      phone_number: share() < 0.1 ? [`+1555${String(i).padStart(7, '0')}`] : [],
      external_accounts: hasPassword ? [] : [{ provider: 'oauth_google', email_address: email }],
      password: hasPassword ? 'correct-horse-battery' : null,
      public_metadata: { plan: pick(PLANS) },
      banned,
      created_at,
      last_active_at: isActive ? last_active_at : null,
      last_sign_in_at: isActive ? last_sign_in_at : null,
    });
    team?.members.push({ user_id: id, created_at });
    const second = team && share() < 0.08 ? pickTeam() : team;
    if (second !== team) second?.members.push({ user_id: id, created_at });
    if (!isActive || last_active_at < today - 30 * DAY) continue;
    const status = banned ? 'revoked' : last_active_at > today - 7 * DAY ? 'active' : 'expired';
    const last_active_organization_id = team?.id ?? null;
    const times = { created_at: last_sign_in_at, last_active_at };
    state.insert(sessions, { user_id: id, status, last_active_organization_id, ...times });
  }

  const newInvitation = (after = 0) => ({
    email_address: `${newPerson().login}@${pick(DOMAINS)}`,
    status: pick(STATUSES) as 'pending',
    created_at: Math.floor(Math.max(after, today - 25 * DAY * share())),
  });
  for (let i = 0; i < size / 100; i++) state.insert(invitations, newInvitation());
  for (const { members, id, ...names } of teams) {
    const [first] = members;
    const created_at = first?.created_at ?? today;
    const max_allowed_memberships = Math.ceil(members.length * 1.2 + 5);
    const own = { max_allowed_memberships, public_metadata: { plan: pick(PLANS) }, created_by: first?.user_id ?? null };
    state.insert(organizations, { id, ...names, ...own, created_at });
    for (const member of members) {
      const role = member === first || share() < 0.1 ? 'org:admin' : 'org:member';
      state.insert(memberships, { organization_id: id, role, ...member });
    }
    for (let n = Math.floor(share() * 4); n > 0; n--) {
      const by = { organization_id: id, inviter_id: first?.user_id ?? null, role: 'org:member' };
      state.insert(organizationInvitations, { ...by, ...newInvitation(created_at) });
    }
  }
}

/** Makes an organization that is named after its number as no other is. */
function newTeam(state: SandboxState, i: number): Team {
  const [noun, turn] = [NOUNS[i % NOUNS.length], Math.floor(i / NOUNS.length)];
  const adjective = ADJECTIVES[(turn + 7 * i) % ADJECTIVES.length];
  const name = `${adjective} ${noun} ${FORMS[Math.floor(turn / ADJECTIVES.length)]}`;
  return { id: state.newId('org'), name, slug: name.toLowerCase().replaceAll(' ', '-'), members: [] };
}
