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

/** A place in the rows, found by the names that lead to it; all that comes again with every row is looked up once. */
interface Place {
  /** Its path, as a column is named by it. */
  path: string;
  /** The same as it reads without quotes. */
  plain: string;
  depth: number;
  /** Set in metadata and the like. */
  open: boolean;
  /** The fields of the objects there, if they are known. */
  fields: ResponseFields | undefined;
  /** The places inside, by their names. */
  inside: Map<string, Place>;
  /** True where some row has an object that was spread. */
  isSpread: boolean;
  /** The column of what isn't spread. */
  column?: Column;
}

/** A column while it is collected. */
interface Column {
  /** Its place in the cells of each row. */
  index: number;
  /** The one field of all objects in its lists; null where some cell is anything else, undefined until one has been seen. */
  only?: string | null;
  /** True once some row has a value there. */
  isFilled: boolean;
}

/** Everything that the rows of a table share while it is collected. */
interface Collecting {
  types: ResponseTypes;
  /** The places that have columns, in the order of those. */
  columns: (Place & { column: Column })[];
}

/**
 * Turns rows into a table: an object's fields become columns named by their paths, and a list of objects that have one and
 * the same field becomes its value, or the list of its values. Returns undefined where a table would be longer, and for
 * fewer than two rows.
 */
export function toTable(rows: readonly unknown[], { types = {}, type = '' }: RowTypes = {}): Table | undefined {
  if (rows.length < 2) return undefined;
  const longest = JSON.stringify(rows).length;
  const collecting: Collecting = { types, columns: [] };
  const root = newPlace({ path: '', plain: '', depth: 0, open: false, fields: getOwn(types, type) });
  const spread: unknown[][] = [];
  for (const row of rows) {
    if (!isObject(row)) return undefined;
    const cells: unknown[] = [];
    spreadObject(row, root, collecting, cells);
    spread.push(cells);
    // Rows that have little in common: each cell takes two characters at least, and so many need not be made.
    if (collecting.columns.length * rows.length * 2 > longest) return undefined;
  }
  const columns = labelled(collecting.columns);
  const table = {
    columns: columns.map(({ label }) => label),
    rows: spread.map((cells) =>
      columns.map(({ index, only }) => {
        const value = cells[index] ?? null;
        return only === undefined ? value : valuesOf(value, only);
      }),
    ),
  };
  return JSON.stringify(table).length < longest ? table : undefined;
}

/** Returns the columns that a table has, with their names. */
function labelled(places: Collecting['columns']): { index: number; only?: string; label: string }[] {
  const paths = new Set(places.map(({ path }) => path));
  // Where one row has null for what others have an object, the columns of that object say it.
  const told = places.filter(({ column, isSpread }) => column.isFilled || !isSpread);
  const merged = told.map(({ path, plain, column: { only, index } }) => {
    const inner = only ? `${path}.${spell(only)}` : path;
    return only && !paths.has(inner) ? { index, only, path: inner, plain: `${plain}.${only}` } : { index, path, plain };
  });
  // Quotes only where two columns would look alike without.
  const spellings = new Map<string, number>();
  for (const { path, plain } of merged)
    for (const text of new Set([path, plain])) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  return merged.map(({ path, plain, ...rest }) => ({ ...rest, label: spellings.get(plain) === 1 ? plain : path }));
}

function newPlace(known: Pick<Place, 'path' | 'plain' | 'depth' | 'open' | 'fields'>): Place {
  return { ...known, inside: new Map(), isSpread: false };
}

function placeInside(outer: Place, name: string, types: ResponseTypes): Place {
  const found = outer.inside.get(name);
  if (found) return found;
  const field = outer.fields && getOwn(outer.fields, name);
  const dot = outer.depth === 0 ? '' : '.';
  const place = newPlace({
    path: `${outer.path}${dot}${spell(name)}`,
    plain: `${outer.plain}${dot}${name}`,
    depth: outer.depth + 1,
    open: outer.open || field?.open === true,
    fields: field?.fields ?? getOwn(types, field?.type ?? ''),
  });
  outer.inside.set(name, place);
  return place;
}

function spreadObject(object: JsonObject, outer: Place, collecting: Collecting, cells: unknown[]): void {
  for (const name of Object.keys(object)) {
    const place = placeInside(outer, name, collecting.types);
    const value = object[name];
    if (isObject(value) && place.depth < MAX_DEPTH && !isEmptyObject(value)) {
      place.isSpread = true;
      spreadObject(value, place, collecting, cells);
    } else addCell(value, place, collecting, cells);
  }
}

function addCell(value: unknown, place: Place, { columns }: Collecting, cells: unknown[]): void {
  if (!place.column) {
    const column = { index: columns.length, isFilled: false };
    columns.push(Object.assign(place, { column }));
  }
  const column = place.column as Column;
  cells[column.index] = value;
  if (value === null) return;
  column.isFilled = true;
  if (Array.isArray(value) && value.length === 0) return;
  const only = place.open ? null : onlyFieldOf(value);
  column.only = column.only === undefined || column.only === only ? only : null;
}

function isEmptyObject(object: JsonObject): boolean {
  for (const _ in object) return false;
  return true;
}

/** Returns the one field of all objects in a list, if its values can stand for them; null otherwise. */
function onlyFieldOf(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  let only: string | null = null;
  for (const item of value) {
    if (!isObject(item)) return null;
    const names = Object.keys(item);
    const [name] = names;
    if (name === undefined || names.length > 1 || (only !== null && name !== only)) return null;
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
