import type { Mistake } from '../records/check-fields.ts';
import type { Field, Fields } from '../records/fields.ts';
import { isObject } from '../records/metadata.ts';
import { readMoment } from './moment.ts';

/** A mistake at a place of a world. */
export type WorldMistake = Pick<Mistake, 'path' | 'long'>;

/** The means to read an entry, and the list of its mistakes. */
export interface EntryReader {
  /** The time from which "3 days ago" counts, in Unix milliseconds. */
  now: number;
  /** Returns the id of the record of a kind with this id or name, null when there is none. */
  idOf(key: string, name: string): string | null;
  mistakes: WorldMistake[];
}

/**
 * Returns an entry of a world as `insert` takes it: moments are numbers, names ids, and a single text is a list of one
 * where the field is a list.
 */
export function readEntry(
  reader: EntryReader,
  given: Record<string, unknown>,
  fields: Fields,
  path: Mistake['path'] = [],
): Record<string, unknown> {
  const entries = Object.entries(given).map(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, field && value !== null ? readValue(reader, field, value, [...path, name]) : value];
  });
  return Object.fromEntries(entries);
}

function readValue(reader: EntryReader, field: Field, value: unknown, path: Mistake['path']): unknown {
  const report = (long: string) => reader.mistakes.push({ path, long });
  if (field.kind === 'strings') {
    const item: Field = { ...field, kind: 'string' };
    return [value].flat().map((each, i) => readValue(reader, item, each, [...path, i]));
  }
  if (field.kind === 'list' && Array.isArray(value)) {
    const items = field.items ?? {};
    return value.map((item, i) => (isObject(item) ? readEntry(reader, item, items, [...path, i]) : item));
  }
  if (field.kind === 'moment') {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const at = value instanceof Date ? value.getTime() : readMoment(text, reader.now);
    if (at === null) report(`"${text}" is no time. Write 3 days ago, in 2 hours or 2026-01-31T09:00:00Z.`);
    return at ?? 0;
  }
  if (field.of !== undefined && (typeof value === 'string' || typeof value === 'number')) {
    const [id] = field.of.flatMap((key) => reader.idOf(key, String(value)) ?? []);
    if (id === undefined) report(`There is no "${value}" among the ${field.of.join(' or ')} of this world.`);
    return field.byName ? value : (id ?? value);
  }
  return value;
}
