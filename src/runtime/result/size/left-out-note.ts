import { isObject } from '../../shared/json.ts';
import { type OptionStyle, spellOptions } from '../../shared/placeholders.ts';

/** The ways to a value that was left out: the argument `fields` of the same call, or, after a write, a read. */
export type Way = 'fields' | 'read';

/** Everything that the notes in place of values depend on. */
export interface NoteOptions {
  /** Largest result, in characters of JSON: what is larger can't be asked for as a whole. */
  most: number;
  /** The way to what was left out, where there is one. */
  way?: Way | undefined;
  optionStyle?: OptionStyle | undefined;
}

/** Most names that a note lists, and most characters of each: the notes must not fill the result themselves. */
export const LISTED = { names: 20, characters: 60 };

/** Part of the largest result that a value may have and still be asked for alone: the rest is what stands around it. */
const ALONE = 0.9;

/**
 * Writes the note in place of a value: its size, and how to get it.
 * @param path the way to the value by names of fields; `fields` is not spoken of where it can't be spelled
 */
export function leftOutNote(path: readonly string[], value: unknown, size: number, options: NoteOptions): string {
  const how = describeWay(path, value, size, options);
  return `[left out: ${count(size)} characters${how}]`;
}

function describeWay(path: readonly string[], value: unknown, size: number, options: NoteOptions): string {
  const { most, way, optionStyle = 'flags' } = options;
  if (size <= most * ALONE) {
    if (way === 'read') return '; a read shows it';
    return way === 'fields' && isSpellable(path) ? `; ask for it with fields: ${JSON.stringify([path.join('.')])}` : '';
  }
  const parts = way === 'fields' && isSpellable(path) ? partsOf(value) : [];
  const listed = parts.slice(0, LISTED.names).map((name) => [...path, name].join('.'));
  const more = parts.length > listed.length ? `, and ${count(parts.length - listed.length)} more` : '';
  return listed.length > 0
    ? `, too many for one result; ask for parts of it with fields: ${JSON.stringify(listed)}${more}`
    : `, too many for one result; a person can raise ${spellOptions('{--max-result}', optionStyle)}`;
}

/** Lists the fields of an object, or of the first object in a list, that `fields` can name. */
function partsOf(value: unknown): string[] {
  const object = Array.isArray(value) ? value[0] : value;
  return isObject(object) ? Object.keys(object).filter(isPlain) : [];
}

function isSpellable(path: readonly string[]): boolean {
  return path.every(isPlain);
}

/** Returns true for a name that can stand in a path: some keys of metadata can't. */
export function isPlain(name: string): boolean {
  return name !== '' && name.length <= LISTED.characters && !name.includes('.');
}

/** Writes a number as people read it: `41,000`. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}
