import { CodegenError } from './error.ts';
import type { Document } from './openapi.ts';
import { toSegment } from './pointer.ts';
import { refOf, resolve } from './reference.ts';

/**
 * Follows every reference of a document.
 * @throws CodegenError at one that is external, leads nowhere, or comes back to where it stands
 */
export function checkReferences(document: Document): void {
  const done = new Set<string>();
  visit(document, document, '#', [], done);
}

function visit(document: Document, node: unknown, pointer: string, above: readonly string[], done: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const ref = refOf(node);
  if (ref === undefined) {
    for (const [key, child] of Object.entries(node))
      visit(document, child, `${pointer}/${toSegment(key)}`, above, done);
    return;
  }
  const target = resolve<object>(document, node, pointer);
  if (above.includes(ref))
    throw new CodegenError(
      pointer,
      `$ref ${ref} is circular: ${[...above.slice(above.indexOf(ref)), ref].join(' > ')}`,
    );
  if (done.has(ref)) return;
  visit(document, target, ref, [...above, ref], done);
  done.add(ref);
}
