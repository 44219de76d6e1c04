import leven from 'leven';
import type { JsonSchema } from '../../src/runtime/tool.ts';

/**
 * Which of the names that are gone go on, by all appearances, under which of the new ones: what they take is the same to
 * the letter, and the names are alike. Each name is taken once.
 */
export function renames(
  gone: Readonly<Record<string, JsonSchema>>,
  fresh: Readonly<Record<string, JsonSchema>>,
): Map<string, string> {
  const pairs = Object.entries(gone).flatMap(([from, before]) =>
    Object.entries(fresh)
      .filter(([, after]) => bare(before) === bare(after))
      .map(([to]) => ({ from, to, distance: distance(from, to) })),
  );
  pairs.sort((a, b) => a.distance - b.distance);
  const found = new Map<string, string>();
  for (const { from, to, distance: far } of pairs)
    if (far <= ALIKE && !found.has(from) && ![...found.values()].includes(to)) found.set(from, to);
  return found;
}

/** `user_id` and `userId` are alike, `limit` and `offset` are not. */
const ALIKE = 0.5;

/** 0 for the same words in another spelling or shortened, 1 for nothing in common. */
function distance(from: string, to: string): number {
  const [a, b] = [words(from), words(to)];
  const starts = (one = '', other = '') => one.startsWith(other) || other.startsWith(one);
  if (a.length === b.length && a.every((word, i) => starts(word, b[i]))) return 0;
  const [plain, other] = [a.join(''), b.join('')];
  return leven(plain, other) / Math.max(plain.length, other.length, 1);
}

/** `userId`, `user-id` and `user_id` are the same words. */
function words(name: string): string[] {
  const spaced = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
  return spaced.split(/[^a-z\d]+/).filter((word) => word !== '');
}

/** What a schema lets through, as text: without words, its keys in order. */
function bare(schema: JsonSchema): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
