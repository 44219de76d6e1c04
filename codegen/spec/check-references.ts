import { toSegment } from '../openapi/pointer.ts';
import { refOf, resolve } from '../openapi/reference.ts';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';

/** How many references may lead from one to the next. Clerk's spec: 8. */
const LONGEST = 100;

/** How many objects and values one may come to, with all references below it followed. Clerk's spec: below 2000. */
const LARGEST = 100_000;

/**
 * Follows every reference of a document.
 * @throws CodegenError at one that is external, leads nowhere, comes back to where it stands, or leads to so much that
 *   following it would not end
 */
export function checkReferences(document: Document): void {
  const sizes = new Map<string, number>();
  visit(document, document, '#', [], sizes);
}

/** How much there is below a node, with references followed; `sizes` knows it of those that were. */
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
