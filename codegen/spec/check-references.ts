import { toSegment } from '../openapi/pointer.ts';
import { refOf, resolve } from '../openapi/reference.ts';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';

/** The longest chain of references. Clerk's spec has 8. */
const LONGEST = 100;

/** The most objects and values that a reference may expand to. Clerk's spec stays below 2000. */
const LARGEST = 100_000;

/**
 * Follows every reference of a document.
 * @throws CodegenError at one that is external, leads nowhere, is circular, or expands to more than could be followed
 */
export function checkReferences(document: Document): void {
  const sizes = new Map<string, number>();
  visit(document, document, '#', [], sizes);
}

/** Counts what is below a node, with references followed; `sizes` caches the counts. */
function visit(
  document: Document,
  node: unknown,
  pointer: string,
  above: readonly string[],
  sizes: Map<string, number>,
): number {
  if (typeof node !== 'object' || node === null) return 1;
  const ref = refOf(node);
  if (ref === undefined) {
    let size = 1;
    for (const [key, child] of Object.entries(node))
      size += visit(document, child, `${pointer}/${toSegment(key)}`, above, sizes);
    return size;
  }
  const target = resolve<object>(document, node, pointer);
  if (above.includes(ref))
    throw new CodegenError(
      pointer,
      `$ref ${ref} is circular: ${[...above.slice(above.indexOf(ref)), ref].join(' > ')}`,
      'circular-reference',
    );
  const known = sizes.get(ref);
  if (known !== undefined) return known;
  if (above.length >= LONGEST) throw new CodegenError(pointer, `$ref ${ref} comes after ${LONGEST} others in a row`);
  const size = visit(document, target, ref, [...above, ref], sizes);
  if (size > LARGEST) throw new CodegenError(pointer, `$ref ${ref} expands to too much: ${size} objects and values`);
  sizes.set(ref, size);
  return size;
}
