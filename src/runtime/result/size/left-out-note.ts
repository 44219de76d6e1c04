import { isObject } from '../../shared/json.ts';
import { MASKED } from '../../shared/masked.ts';
import { type OptionStyle, spellOptions } from '../../shared/placeholders.ts';
import { sizeOf } from './measure.ts';

/** The ways to a value that was left out: the argument `fields` of the same call, or, after a write, a read. */
export type Way = 'fields' | 'read';

/** Everything that the notes in place of values depend on. */
export interface NoteOptions {
  /** Characters of JSON that there are for a value that is asked for alone: what is larger can't be had as a whole. */
  most: number;
  /** The way to what was left out, where there is one. */
  way?: Way | undefined;
  /** The fields that were asked for: to ask for the same again leads nowhere. */
  asked?: readonly string[] | undefined;
  optionStyle?: OptionStyle | undefined;
}

/** Most names that a note lists, and most characters of each: the notes must not fill the result themselves. */
export const LISTED = { names: 20, characters: 60 };

/** Part of the largest result that a value may have and still be asked for alone: the rest is what stands around it. */
const ALONE = 0.9;

/** Characters around a field of an object in a list: `{"":},`. */
const AROUND = 6;

/** Depth to which parts are looked for. */
const MAX_DEPTH = 6;

/**
 * Writes the note in place of a value: its size, and how to get it.
 * @param path the way to the value by names of fields; `fields` is not spoken of where it can't be spelled
 */
export function leftOutNote(path: readonly string[], value: unknown, size: number, options: NoteOptions): string {
  const how = describeWay(path, value, size, options);
  return `[left out: ${count(size)} characters${how}]`;
}

function describeWay(path: readonly string[], value: unknown, size: number, options: NoteOptions): string {
  const { most, way, optionStyle } = options;
  const spellable = way === 'fields' && path.length > 0 && path.every(isPlain);
  if (size <= most * ALONE) {
    if (way === 'read') return '; a read shows it';
    if (way === undefined) return `; ${raiseLimit(optionStyle)}`;
    if (spellable && canAsk(path, size, options)) return `; ask for it alone with fields: ${fieldsOf(path)}`;
  }
  const parts = spellable ? partsOf(path, value, options) : [];
  const listed = parts.slice(0, LISTED.names).map(fieldsOf).join(' or ');
  const more = parts.length > LISTED.names ? ', and there are more' : '';
  return listed === ''
    ? `, too many for one result; ${raiseLimit(optionStyle)}`
    : `, too many for one result; ask for one part at a time with fields: ${listed}${more}`;
}

/** Says that a person can allow larger results: the way where there is no other. */
export function raiseLimit(optionStyle: OptionStyle = 'flags'): string {
  return spellOptions('{a person} can raise {--max-result}', optionStyle);
}

/** Returns true for a value that fits when it is asked for alone, which has not been tried. */
export function canAsk(path: readonly string[], size: number, { most, way, asked }: NoteOptions): boolean {
  if (way !== 'fields' || size > most * ALONE || !path.every(isPlain)) return false;
  return asked?.length !== 1 || asked[0] !== path.join('.');
}

/** Lists the values inside of another, or of the objects in a list, that can be asked for: one more than a note names, at most. */
function partsOf(path: readonly string[], value: unknown, options: NoteOptions): string[][] {
  const objects = (Array.isArray(value) ? value : [value]).filter(isObject);
  const found: string[][] = [];
  for (const name of Object.keys(objects[0] ?? {})) {
    if (found.length > LISTED.names || path.length >= MAX_DEPTH) break;
    const inner = objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name]] : []));
    if (inner.includes(MASKED)) continue;
    const part = [...path, name];
    const size = inner.reduce((sum: number, one) => sum + sizeOf(one) + name.length + AROUND, 0);
    if (canAsk(part, size, options)) found.push(part);
    // What is too large as well may have parts that are not.
    else if (isPlain(name)) found.push(...partsOf(part, inner.length === 1 ? inner[0] : inner.flat(), options));
  }
  return found;
}

function fieldsOf(path: readonly string[]): string {
  return JSON.stringify([path.join('.')]);
}

/** Returns true for a name that can stand in a path: some keys of metadata can't. */
export function isPlain(name: string): boolean {
  return name !== '' && name.length <= LISTED.characters && !name.includes('.');
}

/** Writes a number as people read it: `41,000`. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}
