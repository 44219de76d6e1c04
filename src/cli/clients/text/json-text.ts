import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { lineOf, Malformed } from './malformed.ts';

/**
 * Parses JSON, with comments and trailing commas, into a tree with the place of each part.
 * @throws Malformed with the line of the first mistake, or where the whole is no object
 */
export function parseJsonTree(text: string): Node {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) {
    const what = printParseErrorCode(error.error).replace(/(?<=\w)(?=[A-Z])/g, ' ');
    throw new Malformed(`line ${lineOf(text, error.offset)}: ${what.toLowerCase()}`);
  }
  if (tree?.type !== 'object') throw new Malformed('line 1: an object ({...}) is expected');
  return tree;
}

/** The scanner's kind of token for a comma: its enum can't be imported as a value. */
const COMMA = 5;

/** A container's child, with its comma if there is one behind it. */
interface Child {
  start: number;
  end: number;
  /** Behind the comma, or else the end itself. */
  behind: number;
}

const childrenOf = (text: string, container: Node): Child[] =>
  (container.children ?? []).map(({ offset, length }) => {
    const end = offset + length;
    return { start: offset, end, behind: findComma(text, end) };
  });

/** Returns the offset behind the comma that follows an offset, comments between them included; the offset itself without one. */
function findComma(text: string, from: number): number {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  return scanner.scan() === COMMA ? scanner.getPosition() : from;
}

/** Returns the white space that the line of an offset begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** The layout of a text. */
interface Layout {
  eol: string;
  /** One step of indentation. */
  unit: string;
}

/** Returns how a text is laid out, by its first indented line. */
export function layoutOf(text: string): Layout {
  return { eol: text.includes('\r\n') ? '\r\n' : '\n', unit: /\n([ \t]+)["{[]/.exec(text)?.[1] ?? '  ' };
}

/** Formats a value as it stands in a text with this layout, on lines behind this indentation. */
function format(value: unknown, { eol, unit }: Layout, indent: string): string {
  return JSON.stringify(value, null, unit).replaceAll('\n', `${eol}${indent}`);
}

/**
 * Adds a property to an object, or an item to an array, behind the last one; whatever stands there stays as it is.
 * @param key the property's name; undefined for an item
 */
export function addChild(text: string, container: Node, key: string | undefined, value: unknown): string {
  const layout = layoutOf(text);
  const close = container.offset + container.length - 1;
  const children = childrenOf(text, container);
  const last = children.at(-1);
  const named = (value: string) => (key === undefined ? value : `${JSON.stringify(key)}: ${value}`);
  const inside = text.slice(container.offset + 1, close);
  if (last && !inside.includes('\n')) {
    const comma = last.behind > last.end ? '' : ',';
    return splice(text, last.behind, last.behind, `${comma} ${named(JSON.stringify(value))}`);
  }
  const outer = indentAt(text, container.offset);
  const first = children[0];
  const own = first && inside.slice(0, first.start - container.offset).includes('\n');
  const indent = own ? indentAt(text, first.start) : outer + layout.unit;
  const trailing = last && last.behind > last.end ? ',' : '';
  const added = `${layout.eol}${indent}${named(format(value, layout, indent))}${trailing}${layout.eol}${outer}`;
  // Behind the comments that follow the last child: they are about that one.
  const end = container.offset + 1 + inside.trimEnd().length;
  const result = splice(text, end, close, added);
  return last && !trailing ? splice(result, last.end, last.end, ',') : result;
}

/** Replaces a value, laid out as it would be when added. */
export function replaceValue(text: string, { offset, length }: Node, value: unknown): string {
  return splice(text, offset, offset + length, format(value, layoutOf(text), indentAt(text, offset)));
}

/** Removes a property from an object, or an item from an array, with its comma; comments stay. */
export function removeChild(text: string, container: Node, index: number): string {
  const children = childrenOf(text, container);
  const child = children[index];
  if (!child) return text;
  const before = children[index - 1];
  // From the line break before it, if it begins a line: a comment that ends the line before must keep its end.
  const blank = /\r?\n[ \t]*$|[ \t]*$/.exec(text.slice(0, child.start))?.[0] ?? '';
  let result = splice(text, child.start - blank.length, child.behind, '');
  if (before && index === children.length - 1 && child.behind === child.end)
    result = splice(result, before.behind - 1, before.behind, '');
  const close = container.offset + container.length - 1 - (text.length - result.length);
  const inside = result.slice(container.offset + 1, close);
  return children.length === 1 && inside.trim() === '' ? splice(result, container.offset + 1, close, '') : result;
}

function splice(text: string, start: number, end: number, added: string): string {
  return text.slice(0, start) + added + text.slice(end);
}
