import type { Body, Fields } from './fields.ts';
import { isObject } from './metadata.ts';

/** A record of the sandbox. Every one has these. */
export interface Row {
  id: string;
  created_at: number;
  updated_at: number;
}

/** Makes a new id in Clerk's form from its prefix. */
export type NewId = (prefix: string) => string;

/** A kind of record: all that it takes to make one, and what a world file may say of one. */
export interface Kind<F extends Fields = Fields, R extends Row = Row> {
  /** The key of its records in a world file and in a snapshot: `redirect_urls`. */
  key: string;
  /** The name of one in messages: `redirect URL`. */
  noun: string;
  /** The prefix of its ids. */
  prefix: string;
  /** The id of the one that there is, where there is one only: a world file has a map of its fields, no list. */
  single?: string;
  /** The fields that a new one can be given besides its id and times; those of the request, and of a world file. */
  fields: F;
  /** Values of a new one where nothing is given; null where a field may be empty. */
  defaults: Record<string, unknown>;
  make(given: Body<F>, base: Row, newId: NewId): R;
  /** Returns what else names one and no other, and may stand for its id in a world file: a user's email address, a role's key. */
  names?(row: R): (string | null)[];
}

/** The record that a kind makes. */
export type RowOf<K> = K extends Kind<infer _, infer R> ? R : never;

/** The fields that `insert` takes for a kind; null counts as not given. */
export type Given<F extends Fields> = { [K in keyof Body<F>]: Body<F>[K] | null } & {
  [K in keyof Row]?: Row[K] | null | undefined;
};

/** A record of these fields and defaults; `X` are the fields that follow from the others. */
type RowFrom<F extends Fields, D, X> = Row & Omit<FieldsOf<F, D>, keyof X> & X;
type FieldsOf<F extends Fields, D> = {
  [K in keyof D]: K extends keyof Body<F> ? NonNullable<Body<F>[K]> | Extract<D[K], null> : D[K];
} & { -readonly [K in Exclude<keyof Body<F>, keyof D>]: Body<F>[K] };

/**
 * Defines a kind of record.
 * @param derive returns the fields that follow from the others; undefined leaves a field out of the record
 */
export function defineKind<
  const F extends Fields,
  D extends { object: string },
  X extends object = Record<never, never>,
>({
  defaults,
  derive,
  ...kind
}: Pick<Kind<F>, 'key' | 'prefix' | 'single' | 'fields'> & {
  /** The words of `object` by default. */
  noun?: string;
  defaults: D;
  derive?: (row: Row & FieldsOf<F, D>, newId: NewId) => X;
  names?(row: RowFrom<F, D, X>): (string | null)[];
}): Kind<F, RowFrom<F, D, X>> {
  const names = Object.keys(kind.fields);
  const objects = Object.entries<unknown>(defaults).filter(([, value]) => isObject(value) || Array.isArray(value));
  // The fields of the first record: one that has them from the start takes V8 half the time, and less memory, than one
  // that grows to have them.
  let shape: object | undefined;
  const make = (given: Body<F>, base: Row, newId: NewId) => {
    const row: Record<string, unknown> = { ...shape, ...(defaults as object), ...base };
    for (const [name, value] of objects) row[name] = isEmpty(value) ? newEmpty(value) : structuredClone(value);
    for (const name of names) {
      const value = given[name as keyof Body<F>] ?? null;
      if (value !== null) row[name] = value;
    }
    Object.assign(row, derive?.(row as never, newId));
    shape ??= Object.fromEntries(Object.keys(row).map((name) => [name, undefined]));
    return row as never;
  };
  return { noun: defaults.object.replaceAll('_', ' '), ...kind, defaults, make };
}

const isEmpty = (value: unknown) => Object.keys(value as object).length === 0;
// A sixth of the time of structuredClone.
const newEmpty = (value: unknown) => (Array.isArray(value) ? [] : {});
