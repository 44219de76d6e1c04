import { isDeepStrictEqual } from 'node:util';
import type { SandboxState } from '../../src/sandbox/server.ts';

/** One record that is not what it was. */
export interface Change {
  /** `users/user_xyz`; `users/new` for one that was made, then `users/new 2`; `users/user_xyz gone`. */
  record: string;
  /** The fields that differ, as they are now; all fields of a new record, none of one that is gone. */
  fields: Record<string, unknown>;
}

type Entry = { id: string } & Record<string, unknown>;

/**
 * Every difference between two states, in the order of the lists. `updated_at` doesn't count.
 * The ids of new records can't be known beforehand: where one occurs as a value, the record's name takes its place.
 */
export function changes(before: SandboxState, after: SandboxState): Change[] {
  const lists = Object.keys(after) as (keyof SandboxState)[];
  const found = lists.flatMap((list) => listChanges(list, before[list] as Entry[], after[list] as Entry[]));
  const names = new Map(
    found.flatMap(({ record, fields }) => (record.includes('/new') ? [[fields.id, record] as const] : [])),
  );
  const named = (value: unknown) => names.get(value) ?? value;
  return found.map(({ record, fields }) => ({
    record,
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, named(value)])),
  }));
}

function listChanges(list: string, before: Entry[], after: Entry[]): Change[] {
  let made = 0;
  const gone = before
    .filter(({ id }) => !after.some((entry) => entry.id === id))
    .map(({ id }) => ({ record: `${list}/${id} gone`, fields: {} }));
  const rest = after.flatMap((entry) => {
    const former = before.find(({ id }) => id === entry.id);
    if (!former) {
      made += 1;
      return [{ record: `${list}/new${made > 1 ? ` ${made}` : ''}`, fields: { ...entry } }];
    }
    const fields = differing(former, entry);
    return Object.keys(fields).length > 0 ? [{ record: `${list}/${entry.id}`, fields }] : [];
  });
  return [...gone, ...rest];
}

function differing(before: Entry, after: Entry): Record<string, unknown> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => name !== 'updated_at');
  return Object.fromEntries(
    names.filter((name) => !isDeepStrictEqual(before[name], after[name])).map((name) => [name, after[name]]),
  );
}
