import type { Records } from './read-records.ts';

const DAY = 86_400_000;
type Row = Records['users'][number];

const ago = (days: number) => Date.now() - days * DAY;
const isoOf = (at: number) => new Date(at).toISOString();
const nameOf = (user: Row) => `${user.first_name} ${user.last_name}`;
const percent = (part: unknown[], whole: unknown[]) => (100 * part.length) / whole.length;
const emailOf = (user: Row) =>
  user.email_addresses.find(({ id }: Row) => id === user.primary_email_address_id)?.email_address;
const isVerified = (user: Row) =>
  user.email_addresses.some(({ verification }: Row) => verification?.status === 'verified');

/** Computes the answer to each question from what Clerk's API sends, in plain code. */
export const computeAnswer: Record<string, (records: Records) => unknown> = {
  'sign-ups a day': ({ users }) => countBy(users.filter(isNew), (user) => isoOf(user.created_at).slice(0, 10)),
  'invitations left lying': ({ organizations, organizationInvitations }) =>
    organizations
      .filter(({ id }) =>
        organizationInvitations.some(
          (each) => isPending(each) && each.organization_id === id && each.created_at < ago(7),
        ),
      )
      .map(({ name }) => name),
  'in several organizations': ({ users, memberships }) =>
    users.filter((user) => membershipsOf(user, memberships).length > 1).length,
  'unverified admins': ({ users, memberships }) =>
    users.filter((user) => isAdminSomewhere(user, memberships) && !isVerified(user)).map(nameOf),
  'share with a password': ({ users }) =>
    percent(
      users.filter((user) => user.password_enabled),
      users,
    ),
  'ninety days away': ({ users }) => users.filter(({ last_sign_in_at: at }) => at === null || at < ago(90)).length,
  'in one or in none': ({ users, memberships }) => {
    const inside = users.filter((user) => membershipsOf(user, memberships).length > 0).length;
    return { in_one_or_more: inside, in_none: users.length - inside };
  },
  'on the enterprise plan': ({ users }) =>
    users.filter(({ public_metadata }) => public_metadata.plan === 'enterprise').map(nameOf),
  'largest organizations': ({ organizations }) =>
    Object.fromEntries(
      [...organizations]
        .sort((a, b) => b.members_count - a.members_count)
        .slice(0, 3)
        .map((each) => [each.name, each.members_count]),
    ),
  'sign-ups a month': ({ users }) =>
    countBy(
      users.filter(({ created_at }) => isoOf(created_at).startsWith('2025')),
      (user) => isoOf(user.created_at).slice(0, 7),
    ),
  'seats by plan': ({ organizations }) => {
    const seats: Record<string, number> = {};
    for (const { public_metadata: own } of organizations) {
      if (own.seats !== undefined) seats[own.plan] = (seats[own.plan] ?? 0) + own.seats;
    }
    return seats;
  },
  'the first account': ({ users }) => emailOf([...users].sort((a, b) => a.created_at - b.created_at)[0]),
  'members by role': ({ memberships }) => countBy(memberships, ({ role }) => role),
  banned: ({ users }) => users.filter((user) => user.banned).map(emailOf),
  'still signed in': ({ users, sessions }) =>
    sessions.filter(
      ({ user_id, status }) => status === 'active' && user_id === byEmail(users, 'tomas.varga@copper.example').id,
    ).length,
  'share of accepted invitations': ({ invitations }) =>
    percent(
      invitations.filter(({ status }) => status === 'accepted'),
      invitations,
    ),
  'roles of one person': ({ users, memberships }) =>
    Object.fromEntries(
      membershipsOf(byEmail(users, 'tomas.varga@copper.example'), memberships).map((each) => [
        each.organization.name,
        each.role,
      ]),
    ),
  'addresses of a name': ({ users }) =>
    users
      .filter((user) => nameOf(user) === 'Priya Rao')
      .flatMap((user) => user.email_addresses.map((each: Row) => each.email_address)),
  'several addresses': ({ users }) => users.filter((user) => user.email_addresses.length > 1).length,
  'most common domains': ({ users }) => {
    const addresses = users.flatMap((user) => user.email_addresses);
    const domains = countBy(addresses, ({ email_address }) => email_address.split('@')[1]);
    return Object.fromEntries(
      Object.entries(domains)
        .sort(([, a], [, b]) => b - a)
        .slice(0, 3),
    );
  },
  'last to join': ({ users, memberships }) => {
    const [last] = memberships
      .filter(({ organization }) => organization.name === 'Northwind Labs')
      .sort((a, b) => b.created_at - a.created_at);
    return emailOf(users.find(({ id }) => id === last.public_user_data.user_id));
  },
  'locked admins': ({ users, memberships }) =>
    users.filter((user) => user.locked && isAdminSomewhere(user, memberships)).map(nameOf),
  'only with Google': ({ users }) =>
    users.filter(
      ({ external_accounts, password_enabled }) =>
        !password_enabled && external_accounts.some(({ provider }: Row) => provider === 'oauth_google'),
    ).length,
  'nobody in charge': ({ organizations, memberships }) =>
    organizations
      .filter(({ members_count }) => members_count > 0)
      .filter(({ id }) => !memberships.some(({ organization, role }) => organization.id === id && role === 'org:admin'))
      .map(({ name }) => name),
  'more members than seats': ({ organizations }) =>
    organizations.filter((each) => each.members_count > each.public_metadata.seats).map(({ name }) => name),
  'who invites most': ({ users, organizationInvitations }) => {
    const invited = countBy(
      organizationInvitations.filter((each) => each.inviter_id),
      (each) => each.inviter_id,
    );
    const [[id, count] = ['', 0]] = Object.entries(invited).sort(([, a], [, b]) => b - a);
    return { [emailOf(users.find((user) => user.id === id))]: count };
  },
  'without a second factor': ({ users, memberships }) =>
    users.filter((user) => isAtNorthwind(user, memberships) && !user.two_factor_enabled).length,
  'invited and here already': ({ users, organizationInvitations }) => {
    const addresses = users.flatMap((user) => user.email_addresses.map((each: Row) => each.email_address));
    return organizationInvitations
      .filter(isPending)
      .map((each) => each.email_address)
      .filter((each) => addresses.includes(each));
  },
  'next to expire': ({ organizationInvitations }) =>
    organizationInvitations.filter(isPending).sort((a, b) => a.expires_at - b.expires_at)[0].email_address,
  'members signed in now': ({ users, memberships, sessions }) =>
    users.filter(
      (user) =>
        isAtNorthwind(user, memberships) &&
        sessions.some(({ user_id, status }) => user_id === user.id && status === 'active'),
    ).length,
};

function countBy(rows: Row[], keyOf: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}

const isNew = ({ created_at }: Row) => created_at > ago(30);
const isPending = ({ status }: Row) => status === 'pending';
const byEmail = (users: Row[], email: string) => users.find((user) => emailOf(user) === email);
const membershipsOf = (user: Row, memberships: Row[]) =>
  memberships.filter(({ public_user_data }) => public_user_data.user_id === user.id);
const isAdminSomewhere = (user: Row, memberships: Row[]) =>
  membershipsOf(user, memberships).some(({ role }) => role === 'org:admin');
const isAtNorthwind = (user: Row, memberships: Row[]) =>
  membershipsOf(user, memberships).some(({ organization }) => organization.name === 'Northwind Labs');
