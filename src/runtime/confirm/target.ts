import type { TargetRead } from '../../tool.ts';
import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { readRow, valueAt } from '../judge/row.ts';

/** Target of a call, as Clerk describes it: its name, if it has one, and further details. */
export interface Target {
  /** Its id, as Clerk has it now, where the thing itself was read. */
  id?: string | undefined;
  name?: string | undefined;
  details: Detail[];
}

/** Something else that a person is told about a target. `time`: the value is a time, in milliseconds. */
export interface Detail {
  label: string;
  value: string | number | boolean;
  time?: true;
}

/**
 * Reads the target that an argument names.
 * @param value the argument's
 * @throws ToolError as the reads do; not_found where it is in none of the rows that it must be in
 */
export async function readTarget(target: TargetRead, value: unknown, read: ReadByTemplate): Promise<Target> {
  const row = await readRow(target, value, read);
  const texts = target.name.map((names) => names.split(' ').map((field) => text(valueAt(row, field))));
  const name = texts.map((parts) => parts.filter(Boolean).join(' ')).find(Boolean);
  const fields = Object.entries(target.details ?? {}).map(
    ([label, field]) => [label, detailOf(valueAt(row, field)), field.endsWith('_at')] as const,
  );
  const counts = Object.entries(target.counts ?? {}).map(
    async ([label, template]) =>
      [label, detailOf(valueAt(await read(template), 'total_count')) ?? 'unknown', false] as const,
  );
  const all = [...fields, ...(await Promise.all(counts))];
  // The `id` of a row, or of what holds the thing, may be another thing's: a membership's where a user was named.
  const id = /\}(\?|$)/.test(target.read) && !target.match ? text(valueAt(row, 'id')) || undefined : undefined;
  const details = all.flatMap(([label, found, time]): Detail[] =>
    found === undefined || found === name ? [] : [{ label, value: found, ...(time && { time }) }],
  );
  return { id, name, details };
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
