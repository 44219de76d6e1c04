import type { OwnerRead, TargetRead } from '../../tool.ts';
import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { readRow, readsById, valueAt } from '../judge/row.ts';
import { sanitize } from '../result/sanitize.ts';
import { isObject } from '../shared/json.ts';

/** Target of a call, as Clerk describes it: its name, if it has one, and further details. */
export interface Target {
  /** Its id, as Clerk has it now, where the thing itself was read. */
  id?: string | undefined;
  name?: string | undefined;
  /** True for a name that is an address, a number or a key, and so can't pose as one. */
  nameIsAddress?: true;
  details: Detail[];
  /** The user whose it is; one without an id was not found. */
  owner?: Target;
}

/** Something else that a person is told about a target. `time`: the value is a time, in milliseconds. */
export interface Detail {
  label: string;
  value: string | number | boolean;
  time?: true;
  /** True for a text that anybody may have written, such as a name. */
  isName?: true;
}

/** Fields of which the text is an address, a number, or a key. */
const ADDRESSES = /(?:^|[._])(?:address|email|number|identifier|url|key|wallet)$/;

/** Fields of which the text is a name. */
const NAMES = /(?:name|label|city)$/;

/**
 * Reads the target that an argument names.
 * @param value the argument's
 * @throws ToolError as the reads do; not_found where it is in none of the rows that it must be in
 */
export async function readTarget(target: TargetRead, value: unknown, read: ReadByTemplate): Promise<Target> {
  const row = await readRow(target, value, read);
  const named = nameOf(row, target.name);
  const fields = Object.entries(target.details ?? {}).map(([label, field]) => ({
    label,
    found: detailOf(valueAt(row, field)),
    ...(field.endsWith('_at') && { time: true as const }),
    ...(NAMES.test(field) && { isName: true as const }),
  }));
  const counts = Object.entries(target.counts ?? {}).map(async ([label, template]) => ({
    label,
    found: detailOf(valueAt(await read(template), 'total_count')) ?? 'unknown',
  }));
  const all = [...fields, ...(await Promise.all(counts))];
  // The `id` of a row, or of what holds the thing, may be another thing's: a membership's where a user was named.
  const id = readsById(target) ? text(valueAt(row, 'id')) || undefined : undefined;
  const details = all.flatMap(({ found, ...detail }): Detail[] =>
    found === undefined || found === named.name ? [] : [{ ...detail, value: found }],
  );
  return { id, ...named, details, ...(target.owner && { owner: await readOwner(target.owner, row, read) }) };
}

/** Reads the user whose list has a thing; one without an id where none has it. */
async function readOwner({ read: template, list, name }: OwnerRead, thing: unknown, read: ReadByTemplate) {
  const id = valueAt(thing, 'id');
  const found = isObject(thing) && id !== undefined ? await read(template, thing) : undefined;
  const rows = isObject(found) ? found.data : found;
  const owner = (Array.isArray(rows) ? rows : []).find((row) => {
    const things = valueAt(row, list);
    return Array.isArray(things) && things.some((one) => valueAt(one, 'id') === id);
  });
  return { id: text(valueAt(owner, 'id')) || undefined, ...nameOf(owner, name), details: [] };
}

/** Returns the first of the fields with text in it; those with a space between them belong together. */
function nameOf(row: unknown, fields: readonly string[]): Pick<Target, 'name' | 'nameIsAddress'> {
  for (const names of fields) {
    const parts = names.split(' ').map((field) => text(valueAt(row, field)));
    const name = parts.filter(Boolean).join(' ');
    if (name) return { name, ...(ADDRESSES.test(names) && { nameIsAddress: true as const }) };
  }
  return { name: undefined };
}

/** Returns a value as text: one in which there is nothing to see is none. */
function text(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const trimmed = String(value).trim();
  return sanitize(trimmed).trim() === '' ? '' : trimmed;
}

/** Returns a value as a detail: of a list its length; null and an empty text are none. */
function detailOf(value: unknown): string | number | boolean | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return text(value) || undefined;
}
