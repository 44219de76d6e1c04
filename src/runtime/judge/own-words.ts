import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { isObject, type JsonObject } from '../shared/json.ts';

/** Fields of a user's record, at any depth, that are ids of the user or of a thing of theirs. */
const IDS = new Set(['id', 'identification_id']);

/** Fields of it that say who somebody is wherever they stand: nobody else has the same. */
const ADDRESSES = new Set(['email_address', 'phone_number', 'web3_wallet']);

/** Fields of it that say so where an argument is meant to: elsewhere they may be an ordinary word. */
const NAMES = new Set(['username', 'external_id', 'provider_user_id']);

/** Parts of it that say nothing of who somebody is. */
const OTHER = /metadata$|^organization_memberships$/;

/** The words by which a person can be named, each as `asWord` writes it. */
export interface OwnWords {
  /** Ids, addresses and numbers: in whatever argument they stand. */
  anywhere: ReadonlySet<string>;
  /** Usernames and the ids that other systems have: in arguments that say who somebody is. */
  named: ReadonlySet<string>;
  /** The domains of their addresses. */
  domains: ReadonlySet<string>;
}

/**
 * Writes an id, an address, a number or a name as it is compared: Clerk tells letters' case apart in none but ids, where two
 * never differ by it. What follows a plus in an address is left out, since it reaches the same mailbox.
 */
export function asWord(text: string): string {
  const word = text.normalize('NFKC').trim().toLowerCase();
  const [, local = '', domain] = /^([^@+]*)(?:\+[^@]*)?@([^@]+)$/.exec(word) ?? [];
  if (domain !== undefined) return `${local}@${inAscii(domain)}`;
  return /^\+[\d\s().-]+$/.test(word) ? word.replace(/[^+\d]/g, '') : word;
}

/** Writes a domain in ASCII, the one form of those that stand for the same: `xn--mller-kva.example` for `müller.example`. */
export function inAscii(domain: string): string {
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
}

/**
 * Reads the words by which a person can be named.
 * @throws ToolError as the read does, and Error where the response is about somebody else
 */
export async function readOwnWords(user: string, read: ReadByTemplate): Promise<OwnWords> {
  const record = await read('/users/{own_user_id}', { own_user_id: user });
  if (!isObject(record) || record.id !== user) throw new Error('Clerk returned another user');
  const anywhere = new Set([asWord(user)]);
  const named = new Set<string>();
  for (const [field, value] of textsOf(record)) {
    if (IDS.has(field) || ADDRESSES.has(field)) anywhere.add(asWord(value));
    if (NAMES.has(field)) named.add(asWord(value));
  }
  const domains = [...anywhere].flatMap((word) => /@([^@]+)$/.exec(word)?.[1] ?? []);
  return { anywhere, named, domains: new Set(domains) };
}

/** A person's place in an organization. */
export interface OwnMembership {
  role: unknown;
  permissions: unknown;
  organization: JsonObject;
}

/** Most memberships that are read: whoever has more can't be told from others. */
const MOST = 500;

/**
 * Reads the organizations that a person is a member of, with what they may do there.
 * @throws ToolError as the read does, and Error where they are more than are read
 */
export async function readOwnMemberships(user: string, read: ReadByTemplate): Promise<OwnMembership[]> {
  const found = await read(`/users/{own_user_id}/organization_memberships?limit=${MOST}`, { own_user_id: user });
  const rows = isObject(found) ? found.data : undefined;
  if (!isObject(found) || !Array.isArray(rows)) throw new Error('Clerk returned no memberships');
  const { total_count: total } = found;
  if (typeof total !== 'number' || total > rows.length) throw new Error('there are too many memberships');
  return rows.map((row): OwnMembership => {
    const { role, permissions, organization } = isObject(row) ? row : {};
    if (!isObject(organization)) throw new Error('Clerk returned a membership without an organization');
    return { role, permissions, organization };
  });
}

/** Lists the texts in a value, at any depth but in metadata, each with the name of its field. */
export function* textsOf(value: unknown, name = ''): Generator<[name: string, text: string]> {
  if (typeof value === 'string') yield [name, value];
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item, name);
  else if (isObject(value))
    for (const [field, inner] of Object.entries(value)) if (!OTHER.test(field)) yield* textsOf(inner, field);
}
