import type { TargetRead } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { displayText } from './display.ts';

/** Target of a call, as Clerk describes it: its name, if it has one, and further details. */
export interface Target {
  /** Its id, as Clerk has it now, where the thing itself was read. */
  id?: string | undefined;
  name?: string | undefined;
  details: [label: string, value: string | number | boolean][];
}

/** Reads by a template, filled from the arguments of the call. */
export type ReadByTemplate = (template: string) => Promise<unknown>;

/**
 * Reads the target that an argument names.
 * @param value the argument's
 * @throws ToolError as the reads do; not_found where it is in none of the rows that it must be in
 */
export async function readTarget(target: TargetRead, value: unknown, read: ReadByTemplate): Promise<Target> {
  const response = await read(target.read);
  const row = target.match ? findRow(response, target, value) : response;
  const texts = target.name.map((names) => names.split(' ').map((field) => text(valueAt(row, field))));
  const name = texts.map((parts) => parts.filter(Boolean).join(' ')).find(Boolean);
  const fields = Object.entries(target.details ?? {}).map(
    ([label, field]) => [label, detailOf(valueAt(row, field))] as const,
  );
  const counts = Object.entries(target.counts ?? {}).map(
    async ([label, template]) => [label, detailOf(valueAt(await read(template), 'total_count'))] as const,
  );
  const all = [...fields, ...(await Promise.all(counts))];
  // The `id` of a row, or of what holds the thing, may be another thing's: a membership's where a user was named.
  const id = /\}(\?|$)/.test(target.read) && !target.match ? text(valueAt(row, 'id')) || undefined : undefined;
  return {
    id,
    name,
    details: all.flatMap(([label, value]) => (value === undefined || value === name ? [] : [[label, value]])),
  };
}

/** Finds the row that the argument names; returns undefined where it may be on a page that was not read. */
function findRow(response: unknown, { read, match = [], list }: TargetRead, value: unknown): unknown {
  const found =
    list === undefined && isObject(response) ? response.data : list === undefined ? response : valueAt(response, list);
  const rows = Array.isArray(found) ? found : [];
  const row = rows.find((one) => match.some((field) => valueAt(one, field) === value));
  if (row !== undefined) return row;
  const [, limit] = /[?&]limit=(\d+)/.exec(read) ?? [];
  const total = list === undefined ? valueAt(response, 'total_count') : undefined;
  if (rows.length >= Number(limit ?? Number.POSITIVE_INFINITY) || (typeof total === 'number' && total > rows.length))
    return undefined;
  throw new ToolError({
    kind: 'not_found',
    message: `There is no ${displayText(String(value))} in Clerk's list.`,
    hint: 'Check the id; look it up with a list tool.',
  });
}

/** Returns the value at a dotted path; `emails[id=primary_id]` is the row of `emails` whose `id` is what `primary_id` says. */
function valueAt(root: unknown, path: string): unknown {
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

/** Returns a value as a detail: of a list its length; null and an empty text are none. */
function detailOf(value: unknown): string | number | boolean | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return text(value) || undefined;
}
