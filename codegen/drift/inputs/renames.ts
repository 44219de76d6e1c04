import type { JsonSchema } from '../../../src/tool.ts';
import { nameWords } from '../../shared/name-words.ts';

/**
 * Finds the names that are gone and that go on, by all appearances, under a new one: what they take is the same to the
 * letter, and the names are made of the same words. Each new name is taken once.
 */
export function findRenames(
  gone: Readonly<Record<string, JsonSchema>>,
  fresh: Readonly<Record<string, JsonSchema>>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [from, before] of Object.entries(gone)) {
    const heirs = Object.entries(fresh).filter(
      ([to, after]) => alike(from, to) && fingerprint(before) === fingerprint(after),
    );
    const heir = heirs.find(([to]) => ![...found.values()].includes(to));
    if (heir) found.set(from, heir[0]);
  }
  return found;
}

/**
 * Tells whether two names are the same words, in another spelling or shortened. One word more or another one is another thing:
 * `enabled` and `disabled`, `admin` and `not_admin`, `password` and `password_hash`.
 */
function alike(from: string, to: string): boolean {
  const [a, b] = [nameWords(from), nameWords(to)];
  return a.length === b.length && a.every((word, i) => starts(word, b[i]));
}

function starts(one: string, other = ''): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return one === other || (short.length > 2 && long.startsWith(short));
}

/** Turns a schema into text to compare: without descriptions, its keys in order. */
function fingerprint(schema: JsonSchema): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
