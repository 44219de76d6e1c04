import type { ResponseFields, ResponseTypes } from '../../tool.ts';
import { getOwn, isObject, type JsonObject } from '../shared/json.ts';

/** Rows as one table: the paths of their values, and each row's values in that order, null where it has none. */
export interface Table {
  columns: string[];
  rows: unknown[][];
}

/** The types of the fields of rows: in metadata, whose keys are anybody's, lists stay as they are. */
export interface RowTypes {
  types?: ResponseTypes | undefined;
  /** The type of the rows. */
  type?: string | undefined;
}

/** Depth to which objects are spread into columns; what is deeper stays JSON in its cell. */
const MAX_DEPTH = 6;

/** A column while it is collected. */
interface Column {
  /** Its path as it reads without quotes. */
  plain: string;
  /** The one field of all objects in its lists; null where some cell is anything else, undefined until one has been seen. */
  only?: string | null;
  /** Set once some row has a value there. */
  filled?: true;
}

type Columns = Map<string, Column>;

/**
 * Turns rows into a table: an object's fields become columns named by their paths, and a list of objects that have one and
 * the same field becomes its value, or the list of its values. Returns undefined where a table would be longer, and for
 * fewer than two rows.
 */
export function toTable(rows: readonly unknown[], { types = {}, type = '' }: RowTypes = {}): Table | undefined {
  if (rows.length < 2) return undefined;
  const longest = JSON.stringify(rows).length;
  const columns: Columns = new Map();
  const objects = new Set<string>();
  const spread: Map<string, unknown>[] = [];
  for (const row of rows) {
    if (!isObject(row)) return undefined;
    const cells = new Map<string, unknown>();
    const place = { prefix: '', plain: '', depth: 1, fields: getOwn(types, type), types, open: false, objects };
    spreadObject(row, place, columns, cells);
    spread.push(cells);
    // Rows that have little in common: each cell takes two characters at least, and so many need not be made.
    if (columns.size * rows.length * 2 > longest) return undefined;
  }
  // Where one row has null for what others have an object, the columns of that object say it.
  const told = [...columns].filter(([name, { filled }]) => filled || !objects.has(name));
  const merged = told.map(([name, { only, plain }]) => {
    const path = only ? `${name}.${spell(only)}` : name;
    return only && !columns.has(path) ? { name, only, path, plain: `${plain}.${only}` } : { name, path: name, plain };
  });
  // Quotes only where two columns would look alike without.
  const spellings = new Map<string, number>();
  for (const { path, plain } of merged)
    for (const text of new Set([path, plain])) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  const all = merged.map(({ name, only, path, plain }) => ({
    name,
    only,
    label: spellings.get(plain) === 1 ? plain : path,
  }));
  const cellOf = (value: unknown, only: string | undefined) => (only === undefined ? value : valuesOf(value, only));
  const table = {
    columns: all.map(({ label }) => label),
    rows: spread.map((cells) => all.map(({ name, only }) => cellOf(cells.get(name) ?? null, only))),
  };
  return JSON.stringify(table).length < longest ? table : undefined;
}

interface Place {
  /** The path of the object, with a dot behind it. */
  prefix: string;
  /** The same without quotes. */
  plain: string;
  depth: number;
  fields: ResponseFields | undefined;
  types: ResponseTypes;
  open: boolean;
  /** The paths of all objects that were spread. */
  objects: Set<string>;
}

function spreadObject(object: JsonObject, place: Place, columns: Columns, cells: Map<string, unknown>): void {
  const { prefix, depth, fields, types } = place;
  for (const [name, value] of Object.entries(object)) {
    const path = prefix + spell(name);
    const field = fields && getOwn(fields, name);
    const open = place.open || field?.open === true;
    if (isObject(value) && depth < MAX_DEPTH && Object.keys(value).length > 0) {
      const inner = field?.fields ?? getOwn(types, field?.type ?? '');
      place.objects.add(path);
      const names = { prefix: `${path}.`, plain: `${place.plain}${name}.` };
      spreadObject(value, { ...place, ...names, depth: depth + 1, fields: inner, open }, columns, cells);
      continue;
    }
    const column = columns.get(path) ?? { plain: place.plain + name };
    columns.set(path, column);
    cells.set(path, value);
    if (value === null) continue;
    column.filled = true;
    if (Array.isArray(value) && value.length === 0) continue;
    const only = open ? null : onlyFieldOf(value);
    if (column.only !== undefined && column.only !== only) column.only = null;
    else column.only = only;
  }
}

/** Returns the one field of all objects in a list, if its values can stand for them; null otherwise. */
function onlyFieldOf(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  let only: string | null = null;
  for (const item of value) {
    if (!isObject(item)) return null;
    const [name, ...others] = Object.keys(item);
    if (name === undefined || others.length > 0 || (only !== null && name !== only)) return null;
    if (typeof item[name] === 'object') return null;
    only = name;
  }
  return only;
}

function valuesOf(value: unknown, only: string): unknown {
  if (!Array.isArray(value)) return value;
  const values = value.map((item) => (isObject(item) ? item[only] : item));
  return values.length === 1 ? values[0] : values;
}

/** Spells a name in a path: in quotes where it has a dot or a quote itself, so that no two columns look alike. */
function spell(name: string): string {
  return name === '' || /[."]/.test(name) ? JSON.stringify(name) : name;
}
