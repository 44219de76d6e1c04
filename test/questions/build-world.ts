import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createRandom } from '../../src/sandbox/records/new-id.ts';

type Entry = Record<string, unknown>;
/** A world of the sandbox, as lists of records by kind. */
export type QuestionWorld = Record<string, Entry[]>;

const FIRST =
  'Amara Anders Bruno Camila Chen Dalia Diego Elif Farah Felix Hugo Ines Jonas Kaya Keiko Lars Leila Luca Maren Mateo Mira Nadia Nuno Omar Pilar'.split(
    ' ',
  );
const LAST =
  'Abara Bauer Castillo Duarte Eriksen Farkas Garcia Haddad Jansen Keller Larsen Marino Nakamura Okafor Petrova Ricci Schmid Tanaka Vidal Weber'.split(
    ' ',
  );
const MAIL = ['example.com', 'example.com', 'example.com', 'example.net', 'example.net', 'example.org'];
const PLANS = ['free', 'free', 'free', 'free', 'pro', 'pro', 'enterprise', undefined];
const STATUSES = ['pending', 'pending', 'accepted', 'accepted', 'revoked', 'expired'];
/** The organizations that get more members, the larger ones first; all others stay as they were written. */
const OPEN =
  'northwind harbor copper meadow lantern beacon orchard reef willow grove cedar delta summit quarry comet canyon prairie island tower brook'.split(
    ' ',
  );
/** Those that nobody is made an admin of. */
const LEADERLESS = ['tower', 'brook'];
const CROWD = 100;

/** Returns the world of the questions, the same each time: the one that is written by hand, and a crowd beside it. */
export function buildWorld(): QuestionWorld {
  const world: QuestionWorld = parse(readFileSync(new URL('world.yaml', import.meta.url), 'utf8'));
  const random = createRandom(15);
  const chance = (share: number) => random() / 2 ** 32 < share;
  const pick = <T>(list: readonly T[]) => list[random() % list.length] as T;
  const from = (low: number, high: number) => low + (random() % (high - low + 1));
  const add = (kind: string, entry: Entry) => {
    world[kind] = [...(world[kind] ?? []), entry];
  };

  for (const organization of world.organizations ?? []) organization.role_set_key = 'role_set:with_billing';
  for (let i = 0; i < CROWD; i++) {
    const [first_name, last_name] = [FIRST[i % FIRST.length], LAST[(i * 7) % LAST.length]] as [string, string];
    const homes = chance(0.25) ? [] : [OPEN[Math.floor(OPEN.length * (random() / 2 ** 32) ** 2)] as string];
    if (homes.length > 0 && chance(0.25)) homes.push(pick(OPEN.filter((slug) => !homes.includes(slug))));
    const login = `${first_name}.${last_name}${i >= 50 ? '2' : ''}`.toLowerCase();
    const email = `${login}@${homes[0] && chance(0.5) ? `${homes[0]}.example` : pick(MAIL)}`;
    const old = i < 40;
    const age = old ? 300 : i < 72 ? from(35, 200) : from(2, 27);
    const second = chance(0.1) ? [`${login}@home.example`] : [];
    const unverified = chance(0.1) ? [email] : second.filter(() => chance(0.4));
    const seen = chance(0.12) ? undefined : pick(seenDays(age));
    const plan = pick(PLANS);
    const password = chance(0.7);
    const provider = password ? undefined : pick(['oauth_google', 'oauth_google', 'oauth_github', undefined]);
    add('users', {
      first_name,
      last_name,
      email_address: [email, ...second],
      unverified,
      ...(chance(0.3) && { username: login.replace('.', '_') }),
      ...(chance(0.15) && { phone_number: `+155555502${String(i).padStart(2, '0')}` }),
      ...(password && { password: 'correct-horse' }),
      ...(provider && { external_accounts: [{ provider, email_address: email }] }),
      ...(chance(0.25) && { totp_secret: 'JBSWY3DPEHPK3PXP' }),
      ...(plan && { public_metadata: { plan } }),
      created_at: old ? `2025-${two(from(1, 12))}-${two(from(1, 28))}T08:00:00Z` : `${age} days ago`,
      ...(seen !== undefined && { last_sign_in_at: `${seen} days ago`, last_active_at: `${seen} days ago` }),
    });
    for (const slug of homes) {
      const isFirst = !world.organization_memberships?.some(({ organization_id }) => organization_id === slug);
      const role =
        LEADERLESS.includes(slug) || !(isFirst || chance(0.12))
          ? pick(['org:member', 'org:member', 'org:member', 'org:billing'])
          : 'org:admin';
      add('organization_memberships', {
        organization_id: slug,
        user_id: email,
        role,
        created_at: `${from(1, Math.min(age - 1, 140))} days ago`,
      });
    }
    if (seen !== undefined && seen < 20) {
      add('sessions', { user_id: email, status: pick(['active', 'active', 'ended']), created_at: `${seen} days ago` });
    }
  }
  for (let i = 0; i < 34; i++) {
    const times = { status: pick(STATUSES), created_at: `${pick([1, 2, 3, 4, 5, 9, 11, 14, 18, 22, 26])} days ago` };
    add('organization_invitations', {
      organization_id: pick(OPEN.slice(0, 14)),
      email_address: `guest${i + 1}@${pick(MAIL)}`,
      role: chance(0.2) ? 'org:admin' : 'org:member',
      ...(chance(0.6) && {
        inviter_id: pick(['dana', 'uma.sato@meadow.example', 'tomas.varga@copper.example', 'yusuf']),
      }),
      ...times,
    });
  }
  for (let i = 0; i < 28; i++) {
    add('invitations', {
      email_address: `invited${i + 1}@${pick(MAIL)}`,
      status: pick(STATUSES),
      created_at: `${from(1, 28)} days ago`,
    });
  }
  return world;
}

/** Returns the days since a last sign-in that somebody of that age can have, none near 7, 30, 60 or 90. */
function seenDays(age: number): number[] {
  return [1, 1, 2, 3, 4, 10, 12, 16, 20, 24, 35, 42, 50, 75, 80, 100, 120, 150, 180].filter((day) => day < age);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
