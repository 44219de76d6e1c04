import { isObject } from './json.ts';

/** A piece still to be written: text as it is, or a value. */
type Piece = { text: string } | { value: unknown };

/**
 * Writes a JSON value as its one canonical text: no white space, the keys of each object sorted by code unit.
 * Works without recursion: arguments that are nested as deeply as a request can carry must not fail here.
 */
export function canonicalJson(value: unknown): string {
  const written: string[] = [];
  const todo: Piece[] = [{ value }];
  for (let piece = todo.pop(); piece; piece = todo.pop()) {
    if ('text' in piece) written.push(piece.text);
    else for (const inner of pieces(piece.value).reverse()) todo.push(inner);
  }
  return written.join('');
}

function pieces(value: unknown): Piece[] {
  if (Array.isArray(value)) {
    return [{ text: '[' }, ...value.flatMap((item, index) => [comma(index), { value: item }]), { text: ']' }];
  }
  if (!isObject(value)) return [{ text: JSON.stringify(value) ?? 'null' }];
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  const inner = keys.flatMap((key, index) => [
    comma(index),
    { text: `${JSON.stringify(key)}:` },
    { value: value[key] },
  ]);
  return [{ text: '{' }, ...inner, { text: '}' }];
}

function comma(index: number): Piece {
  return { text: index === 0 ? '' : ',' };
}
