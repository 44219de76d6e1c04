import type { ResponseTypes } from '../../../tool-response.ts';
import { nearest } from '../../shared/did-you-mean.ts';
import { ToolError } from '../../shared/errors.ts';
import { getOwn, isObject, type JsonObject } from '../../shared/json.ts';
import { type Hiding, hiddenError } from '../secrets/hidden.ts';
import { lookUpPath, nearestPaths } from './known-path.ts';
import { isEmpty } from './view.ts';

/** Bounds on what may be picked, and on the names that an error lists. */
const MOST = { paths: 50, characters: 200, names: 20, listed: 40 };

/** Most nulls in one result that stand for what isn't there: far more than it can show. */
const MOST_NULLS = 100_000;

/** Picks everything. */
const ALL = '*';

/** Fields to pick: by name those inside it, or true for a field that is picked whole. */
type Picks = Map<string, Picks | true>;

/** Everything that fields are looked up in. */
export interface FieldOptions {
  /** The type of the object, or of the objects in the list. */
  type: string;
  types: ResponseTypes;
  /** Returns why a path is hidden; see `hidingOf`. */
  hidingOf(path: readonly string[]): Hiding | undefined;
}

/**
 * Picks fields of an object, or of each in a list, by their paths, with the same nesting. Lists on the way have no place
 * of their own in a path; what a path doesn't lead to is null, so that it can be seen to be empty.
 * @param value as it may be seen, whole
 * @param fields as the model gave them: `["id", "email_addresses.email_address"]`, or `["*"]` for everything
 * @throws ToolError for a path that is hidden, or that neither the type nor the value has
 */
export function pickFields(value: unknown, fields: unknown, options: FieldOptions): unknown {
  const paths = checkFields(fields, value, options);
  if (paths.includes(ALL)) return value;
  const picks = picksOf(paths.map(split));
  const picking = { nulls: MOST_NULLS };
  const one = (item: unknown) => (isObject(item) ? pickOf(item, picks, picking) : {});
  return Array.isArray(value) ? value.map(one) : one(value);
}

/** Splits a path into its names; everything in a field is the field. */
function split(path: string): string[] {
  return path.replace(/\.\*$/, '').split('.');
}

function checkFields(fields: unknown, value: unknown, options: FieldOptions): string[] {
  const isPaths = Array.isArray(fields) && fields.every((path) => typeof path === 'string');
  if (!isPaths || fields.length === 0)
    throw invalid('`fields` must be a list of paths of fields, such as ["id", "email_addresses.email_address"].');
  if (fields.length > MOST.paths) throw invalid(`\`fields\` has ${fields.length} paths; it may have ${MOST.paths}.`);
  for (const path of fields) if (path !== ALL) checkPath(path, value, options);
  return fields;
}

function checkPath(path: string, value: unknown, options: FieldOptions): void {
  const names = split(path);
  if (path.length > MOST.characters || names.length > MOST.names)
    throw invalid(
      `\`fields\` has a path of ${path.length} characters and ${names.length} names; it may have ${MOST.characters} and ${MOST.names}.`,
    );
  const hiding = options.hidingOf(names);
  if (hiding) throw hiddenError(path, hiding, 'fields');
  if (lookUpPath(names, options.type, options.types) === 'unknown' && !leadsSomewhere(value, names))
    throw unknownField(path, names, value, options);
}

function unknownField(path: string, names: readonly string[], value: unknown, options: FieldOptions): ToolError {
  const { type, types } = options;
  const fields = getOwn(types, type) ?? {};
  const isShown = (known: string) => !options.hidingOf(known.split('.'));
  const [first] = Array.isArray(value) ? value : [value];
  const present = isObject(first) ? Object.keys(first) : [];
  const top = [...new Set([...Object.keys(fields), ...present])].filter(isShown);
  // A key of metadata that stands there without its metadata.
  const inOpen = Object.keys(fields).filter(
    (name) => getOwn(fields, name)?.open && leadsSomewhere(value, [name, ...names]),
  );
  const near = [...inOpen.map((name) => `${name}.${path}`), ...nearestPaths(names, type, types)].filter(isShown);
  const candidates = near.length > 0 ? near : [nearest(path, top)].flatMap((name) => name ?? []);
  // Fields that no view shows are seldom what was meant.
  const usual = top.filter((name) => getOwn(fields, name)?.view !== 'never');
  const listed = usual.slice(0, MOST.listed).join(', ');
  const hint =
    candidates.length > 0
      ? 'Correct the path, or leave it out.'
      : `Top-level fields are: ${listed}${usual.length > MOST.listed ? ', …' : ''}. ["*"] gives all.`;
  return invalid(`There is no field \`${path}\` here.`, { hint, ...(candidates.length > 0 && { candidates }) });
}

function invalid(message: string, more: { hint?: string; candidates?: string[] } = {}): ToolError {
  const hint = 'Leave `fields` out for what is usually shown; ["*"] gives everything.';
  return new ToolError({ kind: 'bad_arguments', message, parameter: 'fields', hint, ...more });
}

/** Returns true where a value has what a path names, in any item of the lists on the way. */
function leadsSomewhere(value: unknown, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  if (Array.isArray(value)) return value.some((item) => leadsSomewhere(item, names));
  if (!isObject(value)) return false;
  // Names of its own may have dots in them.
  return names.some((_, place) => {
    const name = names.slice(0, place + 1).join('.');
    return Object.hasOwn(value, name) && leadsSomewhere(value[name], names.slice(place + 1));
  });
}

function picksOf(paths: readonly (readonly string[])[]): Picks {
  const root: Picks = new Map();
  for (const path of paths) {
    let picks = root;
    for (const [place, name] of path.entries()) {
      const there = picks.get(name);
      if (there === true) break;
      if (place === path.length - 1) picks.set(name, true);
      else {
        const inside: Picks = there ?? new Map();
        picks.set(name, inside);
        picks = inside;
      }
    }
  }
  return root;
}

/** State that the picks of one result share. */
interface Picking {
  /** Nulls that may still stand for what isn't there. */
  nulls: number;
}

/** Returns what is picked of a value; undefined for one that has nothing inside it. */
function pick(value: unknown, picks: Picks, picking: Picking): unknown {
  if (isObject(value)) return pickOf(value, picks, picking);
  if (!Array.isArray(value)) return undefined;
  return value.map((item) => pick(item, picks, picking)).filter((item) => item !== undefined);
}

function pickOf(object: JsonObject, picks: Picks, picking: Picking): JsonObject {
  return Object.fromEntries([...picks].flatMap(([name, inside]) => entriesOf(object, name, inside, picking)));
}

function entriesOf(object: JsonObject, name: string, inside: Picks | true, picking: Picking): [string, unknown][] {
  const value = getOwn(object, name);
  if (inside === true && value !== undefined) return [[name, value]];
  const dotted = inside === true ? [] : dottedEntries(object, inside, `${name}.`);
  // What stands under a name with dots in it isn't missing elsewhere.
  const picked = inside === true ? undefined : pick(value, inside, dotted.length > 0 ? { nulls: 0 } : picking);
  if (picked !== undefined && (dotted.length === 0 || !isEmpty(picked))) return [[name, picked], ...dotted];
  return dotted.length > 0 || picking.nulls-- <= 0 ? dotted : [[name, null]];
}

/** Returns what is picked under names that have dots in them. */
function dottedEntries(object: JsonObject, picks: Picks, prefix: string): [string, unknown][] {
  return [...picks].flatMap(([last, inside]): [string, unknown][] => {
    const name = prefix + last;
    const value = getOwn(object, name);
    const picked = inside === true || value === undefined ? value : pick(value, inside, { nulls: 0 });
    if (picked !== undefined) return [[name, picked]];
    return inside === true ? [] : dottedEntries(object, inside, `${name}.`);
  });
}
