import type { Connection } from '../clerk/connection.ts';
import { type ReadContext, readByTemplate } from '../clerk/read-by-template.ts';
import { ToolError } from '../shared/errors.ts';
import { isObject } from '../shared/json.ts';

/** Milliseconds for which what was read is used again. */
export const FRESH = 60_000;
/** Milliseconds for which a failure is used again: while Clerk refuses reads, each request of a person would cost it several. */
const FAILED = 5_000;
/** Most people who are remembered; beyond them, whoever was read longest ago is forgotten. */
const MAX_PEOPLE = 10_000;
/** Memberships of one page, the most that Clerk returns. */
const PAGE = 500;

/** A role in an organization, as Clerk has it. */
export interface Membership {
  readonly organization: string;
  readonly role: string;
}

/** A person as Clerk has them: whether they may act at all, and where they are a member. */
export interface Standing {
  readonly state: 'active' | 'banned' | 'locked' | 'absent';
  readonly memberships: readonly Membership[];
}

/** People's standing, read from Clerk and remembered for a minute. */
export interface Memberships {
  /**
   * Returns the standing of a user.
   * @param options `now` reads it again, whatever is remembered
   * @throws ToolError where Clerk can't be read; that is remembered for five seconds
   */
  get(user: string, options?: { now?: boolean }): Promise<Standing>;
}

/** Keeps standings where other processes find them. Never throws. */
export interface SharedStandings {
  /** Returns what was kept less than a minute ago, and how many milliseconds ago. */
  find(user: string): Promise<{ standing: Standing; age: number } | undefined>;
  /** @param age milliseconds since it was read */
  keep(user: string, standing: Standing, age: number): Promise<void>;
}

/**
 * Creates a reader of standings.
 * @param shared what other processes have read is used as well
 * @param now the time in milliseconds, which never goes back
 */
export function createMemberships(
  connection: Connection,
  now = () => performance.now(),
  shared?: SharedStandings,
): Memberships {
  // Whoever was read last comes last.
  const known = new Map<string, { at: number; fresh: number; standing: Promise<Standing> }>();

  const read = (user: string, isNew: boolean): Promise<Standing> => {
    const find = async (): Promise<Standing> => {
      const found = isNew ? undefined : await shared?.find(user);
      if (found) {
        entry.at -= found.age;
        return found.standing;
      }
      const standing = await readStanding(connection, user);
      await shared?.keep(user, standing, now() - entry.at);
      return standing;
    };
    const entry = { at: now(), fresh: FRESH, standing: find() };
    known.delete(user);
    known.set(user, entry);
    const [oldest] = known.keys();
    if (known.size > MAX_PEOPLE && oldest !== undefined) known.delete(oldest);
    entry.standing.catch(() => Object.assign(entry, { at: now(), fresh: FAILED }));
    return entry.standing;
  };
  return {
    get: async (user, options) => {
      const entry = known.get(user);
      // Calls side by side share one read, unless one of them has to know what is true after it began.
      return entry && !options?.now && now() - entry.at < entry.fresh
        ? entry.standing
        : read(user, options?.now === true);
    },
  };
}

async function readStanding(connection: Connection, user: string): Promise<Standing> {
  const { timeout } = connection;
  const context = { api: await connection.api(), timeout, deadline: performance.now() + timeout };
  const [state, memberships] = await Promise.all([readState(user, context), readMemberships(user, context)]);
  return { state, memberships: state === 'active' ? memberships : [] };
}

async function readState(user: string, context: ReadContext): Promise<Standing['state']> {
  const body = await readOr(null, '/users/{user_id}', { user_id: user }, context);
  if (body === null) return 'absent';
  if (!isObject(body) || body.id !== user) throw odd('user');
  if (body.banned === true) return 'banned';
  return body.locked === true ? 'locked' : 'active';
}

async function readMemberships(user: string, context: ReadContext): Promise<Membership[]> {
  const memberships: Membership[] = [];
  for (;;) {
    const values = { user_id: user, limit: PAGE, offset: memberships.length };
    const template = '/users/{user_id}/organization_memberships?limit={limit}&offset={offset}';
    const body = await readOr({ data: [] }, template, values, context);
    if (!isObject(body) || !Array.isArray(body.data)) throw odd('memberships');
    const page = body.data.map(toMembership);
    memberships.push(...page);
    if (page.length < PAGE) return memberships;
  }
}

function toMembership(row: unknown): Membership {
  const { organization, role } = isObject(row) ? row : {};
  if (!isObject(organization) || typeof organization.id !== 'string' || typeof role !== 'string')
    throw odd('memberships');
  return { organization: organization.id, role };
}

/** Reads, or returns `absent` where Clerk has no such user. */
async function readOr(
  absent: unknown,
  template: string,
  values: Record<string, unknown>,
  context: ReadContext,
): Promise<unknown> {
  try {
    return await readByTemplate(template, values, context);
  } catch (error) {
    if (error instanceof ToolError && error.details.kind === 'not_found') return absent;
    throw error;
  }
}

function odd(what: string): ToolError {
  return new ToolError({
    kind: 'unexpected',
    message: `What Clerk says of this person's ${what} can't be read, so that it is unknown what they may do.`,
  });
}
