import { isDeepStrictEqual } from 'node:util';

/** The records of a sandbox at one time, by kind. */
export type Snapshot = Record<string, readonly { id: string }[]>;

/** A record that differs between two states. */
export interface Change {
  kind: 'created' | 'changed' | 'deleted';
  /** Its list and id, `users/user_xyz`; a created one, whose id nobody can foresee, is `users/new`, then `users/new 2`. */
  record: string;
  /** The fields that differ, as they are now; all fields of a created record, none of a deleted one. */
  fields: Record<string, unknown>;
}

type Entry = { id: string } & Record<string, unknown>;

/**
 * Returns every difference between two states, in the order of the lists. `updated_at` doesn't count.
 * The id of a created record is replaced by the record's name wherever it occurs as a value.
 */
export function compareStates(before: Snapshot, after: Snapshot): Change[] {
  const lists = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const found = lists.flatMap((list) =>
    compareLists(list, (before[list] ?? []) as Entry[], (after[list] ?? []) as Entry[]),
  );
  const names = new Map(
    found.flatMap(({ kind, record, fields }) => (kind === 'created' ? [[fields.id, record] as const] : [])),
  );
  const named = (value: unknown) => names.get(value) ?? value;
  return found.map((change) => ({
    ...change,
    fields: Object.fromEntries(Object.entries(change.fields).map(([name, value]) => [name, named(value)])),
  }));
}

function compareLists(list: string, before: Entry[], after: Entry[]): Change[] {
  let created = 0;
  const deleted = before
    .filter(({ id }) => !after.some((entry) => entry.id === id))
    .map(({ id }): Change => ({ kind: 'deleted', record: `${list}/${id}`, fields: {} }));
  const others = after.flatMap((entry): Change[] => {
    const former = before.find(({ id }) => id === entry.id);
    if (!former) {
      created += 1;
      return [{ kind: 'created', record: `${list}/new${created > 1 ? ` ${created}` : ''}`, fields: { ...entry } }];
    }
    const fields = changedFields(former, entry);
    return Object.keys(fields).length > 0 ? [{ kind: 'changed', record: `${list}/${entry.id}`, fields }] : [];
  });
  return [...deleted, ...others];
}

function changedFields(before: Entry, after: Entry): Record<string, unknown> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => name !== 'updated_at');
  return Object.fromEntries(
    names.filter((name) => !isDeepStrictEqual(before[name], after[name])).map((name) => [name, after[name]]),
  );
}
