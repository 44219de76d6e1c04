import type { ResponseField, ResponseFields, ResponseTypes } from '../../../tool-response.ts';
import { getOwn, isObject, type JsonObject, mapValues } from '../../shared/json.ts';
import { remember } from '../../shared/remember.ts';
import { fieldsOf, isNamedLikeMetadata } from './known-path.ts';
import { primaryFirst } from './primary-first.ts';
import { formatted, isTime, objectTimes } from './times.ts';
import { hasUsual, hasUsualInside, withAbsent } from './usual.ts';

/** The views of a type: of its objects as rows of lists, and as single reads show them. */
export type ViewKind = 'summary' | 'standard';

/** Everything that a view depends on beside the type. */
export interface ViewOptions {
  types: ResponseTypes;
  /** The arguments of all tools that are served: ids that none of them takes are left out. */
  served: ReadonlySet<string>;
  /** The arguments of the call: rows don't repeat them. */
  given: JsonObject;
  /** Fields that are left out of every view also where the spec doesn't have them. */
  never?: ReadonlySet<string>;
  /** Shows what is as usual, too. */
  usualToo?: boolean;
}

/** The kind of view, and what it depends on. */
interface View extends ViewOptions {
  kind: ViewKind;
  /** Findings about the fields of each type so far. */
  found: Map<ResponseFields | undefined, (name: string) => ShowField>;
}

/** Returns the part of a field's value that is shown, given also the object that has it; undefined where it is left out. */
type ShowField = (value: unknown, holder: JsonObject) => unknown;

const LEFT_OUT: ShowField = () => undefined;

/**
 * Returns the part of an object, or of each in a list, that its type's view shows, with times in RFC 3339. What is empty
 * or as usual is left out; metadata stays whole. A field that the type doesn't have is in the view of single reads, and not in rows. What is
 * usual for one of its fields may go without saying in rows, so they show the field where it has another value.
 */
export function viewOf(value: unknown, type: string, kind: ViewKind, options: ViewOptions): unknown {
  const view = { ...options, kind, found: new Map() };
  const fields = getOwn(options.types, type);
  const viewOfOne = (one: unknown) => idFirst(viewOfObject(one, fields, view));
  return Array.isArray(value) ? value.map(viewOfOne) : viewOfOne(value);
}

/** Returns the part that is shown of one field's value, of objects of a type their summary; undefined where it is empty. */
export function viewOfField(value: unknown, field: ResponseField | undefined, options: ViewOptions): unknown {
  const kind = field?.type !== undefined && !field.fields ? 'summary' : 'standard';
  const shown = viewOfValue(value, field, { ...options, kind, found: new Map() });
  return isEmpty(shown) ? undefined : shown;
}

/** Puts the id of an object before its other fields: it says what the rest is about. */
function idFirst(shown: unknown): unknown {
  for (const first in shown as object) {
    if (first === 'id') return shown;
    break;
  }
  return isObject(shown) && Object.hasOwn(shown, 'id') ? { id: shown.id, ...shown } : shown;
}

/** @param fields undefined where nothing is known of the object: then all of it is shown */
function viewOfObject(value: unknown, fields: ResponseFields | undefined, view: View): unknown {
  if (!isObject(value)) return value;
  let showFieldOf = view.found.get(fields);
  if (!showFieldOf) {
    showFieldOf = remember((name) => {
      const field = fields && getOwn(fields, name);
      return field ? showKnown(field, view) : showUnknown(name, fields, view);
    });
    view.found.set(fields, showFieldOf);
  }
  const find = showFieldOf;
  return mapValues(withAbsent(value, fields), (name, inner) => find(name)(inner, value));
}

/** Decides about a field what its name decides, once for all rows; the rest is left to its value. */
function showKnown(field: ResponseField, view: View): ShowField {
  const { view: shownIn, usual, takenBy, repeats, time } = field;
  if (shownIn === 'never' || takenBy?.some((argument) => view.served.has(argument)) === false) return LEFT_OUT;
  const isRow = view.kind === 'summary';
  // Rows leave a field with something usual out as if it were usual: they must show it where it isn't.
  const onlyUnusual = isRow && shownIn !== 'summary';
  if (onlyUnusual && !(hasUsual(field) || hasUsualInside(field))) return LEFT_OUT;
  return (value, holder) => {
    if (onlyUnusual && value === null) return undefined;
    if (usual !== undefined && !view.usualToo && value === usual) return undefined;
    if (isRow && repeats !== undefined && isRepeated(value, repeats, view.given)) return undefined;
    const shown = time ? formatted(value) : viewOfValue(primaryFirst(value, field, holder), field, view);
    return isEmpty(shown) && !isTelling(shown, field) ? undefined : shown;
  };
}

function showUnknown(name: string, fields: ResponseFields | undefined, view: View): ShowField {
  if (view.never?.has(name) || (view.kind === 'summary' && fields !== undefined)) return LEFT_OUT;
  const isMetadata = isNamedLikeMetadata(name);
  return (value) => {
    if (isTime(name, value, undefined)) return formatted(value);
    const shown = isMetadata ? value : viewOfValue(value, undefined, view);
    return isEmpty(shown) ? undefined : shown;
  };
}

/** Returns true for the value of an argument, and for an object that has it as its id, or under the argument's name. */
function isRepeated(value: unknown, argument: string, args: JsonObject): boolean {
  const given = getOwn(args, argument);
  const [one, another] = Array.isArray(given) ? given : [given];
  if (typeof one !== 'string' || another !== undefined) return false;
  // Any other field may have it by chance: people choose names and slugs.
  return isObject(value) ? getOwn(value, 'id') === one || getOwn(value, argument) === one : value === one;
}

function viewOfValue(value: unknown, field: ResponseField | undefined, view: View): unknown {
  if (field?.open) return value;
  const fields = field && fieldsOf(field, view.types);
  if (!Array.isArray(value)) return viewOfObject(value, fields, view);
  if (!value.some(isObject)) return objectTimes(value, fields, view.types);
  return value
    .map((item) => (isObject(item) ? viewOfObject(item, fields, view) : objectTimes(item, fields, view.types)))
    .filter((item) => !isObject(item) || !isEmpty(item));
}

/**
 * Returns true where an empty value isn't as usual: an address that was never verified has no verification. An object of
 * which nothing is left is as usual.
 */
function isTelling(shown: unknown, field: ResponseField | undefined): boolean {
  return hasUsual(field) || (!isObject(shown) && hasUsualInside(field));
}

/** Returns true for what says nothing: null, an empty text, list or object. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (!isObject(value)) return value === null || value === undefined || value === '';
  // Not Object.keys: an object may have a million.
  for (const name in value) if (Object.hasOwn(value, name)) return false;
  return true;
}
