import type { TargetRead } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { displayText } from './display.ts';

/** What was read about a thing: its name, if it has one, and what else there is to tell, as the API has it. */
export interface Target {
  /** Its id, as Clerk has it now, where the thing itself was read. */
  id?: string | undefined;
  name?: string | undefined;
  facts: [words: string, value: string | number | boolean][];
}

/** A read by its template, from the arguments of the call. */
export type ReadByTemplate = (template: string) => Promise<unknown>;

/**
 * Reads about the thing that an argument names.
 * @param value the argument's
 * @throws ToolError as the reads do; not_found where it is in none of the rows that it must be in
 */
export async function readTarget(target: TargetRead, value: unknown, read: ReadByTemplate): Promise<Target> {
  const answer = await read(target.read);
  const row = target.match ? rowOf(answer, target, value) : answer;
  const texts = target.name.map((names) => names.split(' ').map((field) => text(at(row, field))));
  const name = texts.map((parts) => parts.filter(Boolean).join(' ')).find(Boolean);
  const facts = Object.entries(target.facts ?? {}).map(([words, field]) => [words, tellable(at(row, field))] as const);
  const counts = Object.entries(target.counts ?? {}).map(
    async ([words, template]) => [words, tellable(at(await read(template), 'total_count'))] as const,
  );
  const all = [...facts, ...(await Promise.all(counts))];
  // Of a row that was looked for, as of what holds the thing, it is another's: a membership's for a user.
  const id = /\}(\?|$)/.test(target.read) && !target.match ? text(at(row, 'id')) || undefined : undefined;
  return {
    id,
    name,
    facts: all.flatMap(([words, fact]) => (fact === undefined || fact === name ? [] : [[words, fact]])),
  };
}

/** The row that the argument names; undefined where it may be on a page that was not read. */
function rowOf(answer: unknown, { read, match = [], list }: TargetRead, value: unknown): unknown {
  const found = list === undefined && isObject(answer) ? answer.data : list === undefined ? answer : at(answer, list);
  const rows = Array.isArray(found) ? found : [];
  const row = rows.find((one) => match.some((field) => at(one, field) === value));
  if (row !== undefined) return row;
  const [, limit] = /[?&]limit=(\d+)/.exec(read) ?? [];
  const total = list === undefined ? at(answer, 'total_count') : undefined;
  if (rows.length >= Number(limit ?? Number.POSITIVE_INFINITY) || (typeof total === 'number' && total > rows.length))
    return undefined;
  throw new ToolError({
    kind: 'not_found',
    message: `There is no ${displayText(String(value))} among what Clerk lists.`,
    hint: 'Check the id; look it up with a list tool.',
  });
}

/** The value at a dotted path; `emails[id=primary_id]` is the row of `emails` whose `id` is what `primary_id` says. */
function at(root: unknown, path: string): unknown {
  let node = root;
  for (const [, name = '', key, other] of path.matchAll(/(\w+)(?:\[(\w+)=(\w+)\])?/g)) {
    const holder = node;
    node = isObject(holder) ? getOwn(holder, name) : undefined;
    if (key === undefined || other === undefined) continue;
    const wanted = isObject(holder) ? getOwn(holder, other) : undefined;
    node = Array.isArray(node) ? node.find((row) => isObject(row) && getOwn(row, key) === wanted) : undefined;
  }
  return node;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Null and an empty text tell nothing; of a list its length is told. */
function tellable(value: unknown): string | number | boolean | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return text(value) || undefined;
}
