import type { OwnRelation } from '../../tool.ts';
import { isObject } from '../shared/json.ts';
import { asWord, inAscii, type OwnMembership, type OwnWords, textsOf } from './own-words.ts';

/** Everything that is known of a person when a call is held against them. */
export interface Own {
  words: OwnWords;
  memberships: readonly OwnMembership[];
  client: string | undefined;
}

/**
 * Tells whether a person is so related to a value that a call is about, or to one of several, or to one in an object. One that was not read counts
 * as theirs: Clerk says null where there is nothing.
 */
export function isRelated(value: unknown, as: OwnRelation, own: Own): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.some((one) => isRelated(one, as, own));
  if (isObject(value)) return [...textsOf(value)].some(([, text]) => isRelated(text, as, own));
  return typeof value === 'string' && value !== '' && RELATIONS[as](value, own);
}

const RELATIONS: Record<OwnRelation, (value: string, own: Own) => boolean> = {
  user: isUser,
  organization: isOrganization,
  owner: (value, own) => isUser(value, own) || isOrganization(value, own),
  role: (value, { memberships }) => memberships.some(({ role }) => isUnknown(role) || role === value),
  permission: (value, { memberships }) =>
    memberships.some(({ permissions }) => !Array.isArray(permissions) || permissions.includes(value)),
  role_set: (value, { memberships }) =>
    memberships.some(({ organization: { role_set_key: key } }) => isUnknown(key) || key === value),
  domain: isAtDomain,
};

function isUnknown(value: unknown): boolean {
  return typeof value !== 'string';
}

function isUser(value: string, { words }: Own): boolean {
  const word = asWord(value);
  return words.anywhere.has(word) || words.named.has(word);
}

function isOrganization(value: string, { memberships }: Own): boolean {
  return memberships.some(({ organization: { id, slug } }) => isUnknown(id) || id === value || slug === value);
}

/** Takes `example.com`, `*@example.com` and a whole address; whoever is at a domain below counts as well. */
function isAtDomain(value: string, { words }: Own): boolean {
  const word = asWord(value);
  const [, local = '*', domain = word] = /^(.*)@([^@]*)$/.exec(word) ?? [];
  // A pattern in another form than these may be for any address.
  if (local !== '*' && local !== '') return words.anywhere.has(word) || local.includes('*');
  const bare = inAscii(domain.replace(/^(?:\*\.|\.)/, ''));
  if (bare === '' || bare.includes('*')) return true;
  return words.anywhere.has(word) || [...words.domains].some((own) => own === bare || own.endsWith(`.${bare}`));
}
