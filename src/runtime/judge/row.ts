import type { TargetRead } from '../../tool.ts';
import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';

/**
 * Reads what Clerk has of the thing that an argument names.
 * @param value the argument's
 * @returns undefined where it may be on a page that was not read
 * @throws ToolError as the read does; not_found where it is in none of the rows that it must be in; unexpected where
 *   the response is about something else
 */
export async function readRow(target: TargetRead, value: unknown, read: ReadByTemplate): Promise<unknown> {
  const response = await read(target.read);
  if (target.match) return findRow(response, target, value);
  if (readsById(target)) checkIdentity(response, value);
  return response;
}

/** Tells whether a target's response is the thing itself: what holds it, or a list, may have an `id` of its own. */
export function readsById({ read, match }: TargetRead): boolean {
  return match === undefined && /\}(?:\?|$)/.test(read);
}

/** Refuses a response about another thing than was asked for, by its id, its slug or its key. */
function checkIdentity(response: unknown, value: unknown): void {
  const id = valueAt(response, 'id');
  const isIt = value !== undefined && ['id', 'slug', 'key'].some((field) => valueAt(response, field) === value);
  if (isIt || typeof id !== 'string') return;
  throw new ToolError({
    kind: 'unexpected',
    message: `Clerk returned ${JSON.stringify(id)} where ${JSON.stringify(value)} was asked for.`,
    hint: 'Look it up with a list tool, and use the id that it has there.',
  });
}

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
    message: `There is no ${JSON.stringify(value)} in Clerk's list.`,
    hint: 'Check the id; look it up with a list tool.',
  });
}

/** Returns the value at a dotted path; `emails[id=primary_id]` is the row of `emails` whose `id` is what `primary_id` says. */
export function valueAt(root: unknown, path: string): unknown {
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
