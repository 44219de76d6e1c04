import { isObject, type JsonObject } from '../../shared/json.ts';
import { canAsk, count, isPlain, LISTED, leftOutNote, type NoteOptions, raiseLimit } from './left-out-note.ts';
import { largestCount, placesBySize, sizeOf } from './measure.ts';

/** Most values that are replaced by notes; an object that needs more has too many fields to show. */
const MOST_NOTES = 20;

/** Depth to which one large value is looked for inside another, so that each level can be measured anew. */
const MAX_DEPTH = 6;

/** A value to be replaced by a note. */
interface LeftOut {
  path: string[];
  value: unknown;
  size: number;
  note: string;
  saving: number;
}

/**
 * Cuts an object to size: its largest values are replaced by notes that say how large they are and how to get them, as
 * few as will do, and as deep inside as is possible without more of them. An object that consists of very many fields
 * keeps the smallest ones.
 * @param limit characters of JSON; under some 300 there may be no room for the notes, which are written all the same
 */
export function leaveOutValues(object: JsonObject, limit: number, options: NoteOptions): JsonObject {
  const names = Object.keys(object);
  const sizes = names.map((name) => sizeOf(object[name]));
  const whole = names.reduce((sum, name, place) => sum + sizeOf(name) + (sizes[place] ?? 0) + 2, 1);
  const excess = whole - limit;
  if (excess <= 0 || names.length === 0) return object;
  const leaveOut = (path: string[], value: unknown, size: number): LeftOut => {
    const note = leftOutNote(path, value, size, options);
    return { path, value, size, note, saving: size - sizeOf(note) };
  };
  const chosen: LeftOut[] = [];
  let slack = -excess;
  for (const place of placesBySize(sizes).reverse().slice(0, MOST_NOTES)) {
    if (slack >= 0) break;
    const name = names[place] ?? '';
    const one = leaveOut([name], object[name], sizes[place] ?? 0);
    if (one.saving <= 0) break;
    chosen.push(one);
    slack += one.saving;
  }
  if (slack < 0) return withoutLargestFields(object, limit, options);
  let result = object;
  for (let one of chosen) {
    for (let inner = largestInside(one, leaveOut); inner; inner = largestInside(one, leaveOut)) {
      if (one.saving - inner.saving > slack) break;
      slack -= one.saving - inner.saving;
      one = inner;
    }
    result = replaceAt(result, one.path, one.note);
  }
  return result;
}

/** Returns the largest value inside of another, if there is one that a path can name. */
function largestInside(
  { path, value }: LeftOut,
  leaveOut: (path: string[], value: unknown, size: number) => LeftOut,
): LeftOut | undefined {
  if (!isObject(value) || path.length >= MAX_DEPTH) return undefined;
  let [largest, most] = ['', 0];
  for (const name of Object.keys(value)) {
    const size = sizeOf(value[name]);
    if (size > most) [largest, most] = [name, size];
  }
  return isPlain(largest) ? leaveOut([...path, largest], value[largest], most) : undefined;
}

function replaceAt(object: JsonObject, [name = '', ...rest]: readonly string[], note: string): JsonObject {
  const inner = object[name];
  return { ...object, [name]: rest.length > 0 && isObject(inner) ? replaceAt(inner, rest, note) : note };
}

/** Leaves out the largest fields with their names, and says so under `left_out`. */
function withoutLargestFields(object: JsonObject, limit: number, options: NoteOptions): JsonObject {
  const names = Object.keys(object);
  const nameAt = (place: number) => names[place] ?? '';
  const sizes = names.map((name) => sizeOf(name) + sizeOf(object[name]) + 2);
  const places = placesBySize(sizes);
  const ends = [0];
  for (const place of places) {
    const end = (ends.at(-1) ?? 0) + (sizes[place] ?? 0);
    if (end > limit) break;
    ends.push(end);
  }
  const { way, optionStyle } = options;
  const askable = places.findLastIndex((place) => canAsk([nameAt(place)], sizes[place] ?? 0, options));
  const other = way === 'read' ? '.' : `; ${raiseLimit(optionStyle)}.`;
  const describe = (shown: number) => {
    const missing = names.length - shown;
    const largest = places.slice(Math.max(shown, places.length - LISTED.names)).reverse();
    const listed = largest.map((place) => nameAt(place).slice(0, LISTED.characters));
    const label = `${count(missing)} ${missing === 1 ? 'field was' : 'fields were'} left out for size`;
    const such = missing > listed.length ? ', such as' : ':';
    return `${label}${such} ${listed.join(', ')}${askable >= shown ? '. Ask for some of them with `fields`.' : other}`;
  };
  const possible = Math.min(ends.length, names.length) - 1;
  const shown = largestCount(possible, (count) => (ends[count] ?? 0) + sizeOf({ left_out: describe(count) }) <= limit);
  const kept = places.slice(0, shown).sort((a, b) => a - b);
  const entries = kept.map((place) => [nameAt(place), object[nameAt(place)]]);
  return { ...Object.fromEntries(entries), left_out: describe(shown) };
}
