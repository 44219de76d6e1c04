import { isDeepStrictEqual } from 'node:util';
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { EntryValue } from '../entry.ts';
import { inputId } from '../entry-names.ts';
import type { ConfigForm, Written } from './config-form.ts';
import { addChild, parseJsonTree, removeChild, replaceValue } from './json-text.ts';
import { Malformed } from './malformed.ts';
import { addTable, parseToml, removeTable } from './toml-text.ts';

/** The key of VS Code's file under which its questions stand. */
const INPUTS = 'inputs';

/**
 * Reads all entries of a file, by name.
 * @throws Malformed for a text that can't be read, or whose section is something else
 */
export function readEntries(text: string, { format, section }: ConfigForm): Record<string, unknown> {
  const whole = parse(text, format);
  const entries = whole[section] ?? {};
  if (typeof entries !== 'object' || Array.isArray(entries)) throw new Malformed(`"${section}" is not an object there`);
  return entries as Record<string, unknown>;
}

/**
 * Returns a text with an entry added under a name, or replaced; the rest of it stays byte for byte.
 * @throws Malformed for a text that can't be read, or where the rest would not mean the same
 */
export function setEntry(text: string, form: ConfigForm, name: string, { entry, input }: Written): string {
  const present = readEntries(text, form)[name];
  if (isDeepStrictEqual(plain(present), plain(entry)) && (!input || readInput(text, `${input.id}`))) return text;
  const edited = editText(text, form.format, (body) => {
    if (form.format === 'toml') return addTable(removeTable(body, form.section, name), form.section, name, entry);
    const withEntry = setJson(ensureJson(body, form.section, {}), form.section, name, entry);
    return input ? setInput(withEntry, input) : withEntry;
  });
  return checked(text, edited, form, name, entry);
}

/**
 * Returns a text without the entry of a name, and without its question; the rest of it stays byte for byte.
 * @param keepEmpty keys that stay even when nothing is left under them
 * @throws Malformed for a text that can't be read, or where the rest would not mean the same
 */
export function removeEntry(text: string, form: ConfigForm, name: string, keepEmpty: readonly string[] = []): string {
  const edited = editText(text, form.format, (body) => {
    if (form.format === 'toml') return removeTable(body, form.section, name);
    const without = removeInput(removeJson(body, [form.section], name), inputId(name));
    const keys = [form.section, INPUTS].filter((key) => !keepEmpty.includes(key));
    return keys.reduce(removeIfEmpty, without);
  });
  return checked(text, edited, form, name, undefined);
}

/** Returns a question of a file by its id; undefined where there is none. */
export function readInput(text: string, id: string): EntryValue | undefined {
  const inputs = parse(text, 'json')[INPUTS];
  return Array.isArray(inputs) ? inputs.find((input) => input?.id === id) : undefined;
}

/** Returns the keys of a file. */
export const keysOf = (text: string, { format }: ConfigForm) => Object.keys(parse(text, format));

const BOM = '\uFEFF';

function parse(text: string, format: ConfigForm['format']): Record<string, unknown> {
  const body = text.startsWith(BOM) ? text.slice(1) : text;
  if (format === 'toml') return parseToml(body);
  return body.trim() === '' ? {} : getNodeValue(parseJsonTree(body));
}

/** Edits a text behind its byte order mark; an empty one of JSON becomes an object first. */
function editText(text: string, format: ConfigForm['format'], edit: (body: string) => string): string {
  const mark = text.startsWith(BOM) ? BOM : '';
  const body = text.slice(mark.length);
  return mark + edit(format === 'json' && body.trim() === '' ? '{}\n' : body);
}

/** Returns an edited text, once it is sure that it means the same but for our entry and question. */
function checked(before: string, after: string, form: ConfigForm, name: string, entry: EntryValue | undefined): string {
  const rest = (text: string) => {
    const { [form.section]: _section, [INPUTS]: inputs, ...others } = parse(text, form.format);
    const { [name]: _entry, ...entries } = readEntries(text, form);
    const kept = Array.isArray(inputs) ? inputs.filter((input) => input?.id !== inputId(name)) : inputs;
    return { others, entries, inputs: Array.isArray(kept) && kept.length === 0 ? undefined : kept };
  };
  const old = plain(rest(before));
  try {
    const ours = plain(readEntries(after, form)[name]);
    if (isDeepStrictEqual(old, plain(rest(after))) && isDeepStrictEqual(ours, plain(entry))) return after;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
  }
  throw new Malformed(
    `"${name}" can't be edited there without touching other lines (a key given twice, or all in one line?)`,
  );
}

/** Copies a value into plain objects: parsers give theirs other prototypes. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function find(body: string, path: (string | number)[]): Node | undefined {
  return findNodeAtLocation(parseJsonTree(body), path);
}

function ensureJson(body: string, key: string, empty: object): string {
  return find(body, [key]) ? body : addChild(body, parseJsonTree(body), key, empty);
}

function setJson(body: string, section: string, name: string, value: unknown): string {
  const present = find(body, [section, name]);
  if (present) return isDeepStrictEqual(getNodeValue(present), value) ? body : replaceValue(body, present, value);
  const container = find(body, [section]);
  return container ? addChild(body, container, name, value) : body;
}

function removeJson(body: string, path: string[], name: string): string {
  const container = path.length === 0 ? parseJsonTree(body) : find(body, path);
  const index = container?.children?.findIndex(({ children }) => children?.[0]?.value === name) ?? -1;
  return container && index >= 0 ? removeChild(body, container, index) : body;
}

function setInput(body: string, input: EntryValue): string {
  const text = ensureJson(body, INPUTS, []);
  const container = find(text, [INPUTS]);
  if (container?.type !== 'array') throw new Malformed(`"${INPUTS}" is not a list there`);
  return getNodeValue(container).some((item: EntryValue) => item?.id === input.id)
    ? text
    : addChild(text, container, undefined, input);
}

function removeInput(body: string, id: string): string {
  const container = find(body, [INPUTS]);
  if (container?.type !== 'array') return body;
  const index = getNodeValue(container).findIndex((item: EntryValue) => item?.id === id);
  return index < 0 ? body : removeChild(body, container, index);
}

function removeIfEmpty(body: string, key: string): string {
  const node = find(body, [key]);
  return node && (node.children ?? []).length === 0 ? removeJson(body, [], key) : body;
}
