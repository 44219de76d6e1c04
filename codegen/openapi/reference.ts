import { refuse } from '../shared/unsupported.ts';
import { fromSegment, toSegment } from './pointer.ts';
import type { Document, Reference } from './types.ts';

/** A node with its place in the document. */
export interface Place<T> {
  node: T;
  pointer: string;
}

/**
 * Returns the node itself, or what its `$ref` leads to, however many references in a row.
 * Goes no deeper: references inside the result are the caller's to resolve.
 * @param pointer where `node` stands, for messages
 * @throws CodegenError when a reference is external, leads nowhere, or comes back to itself
 */
export function resolve<T extends object>(document: Document, node: T | Reference, pointer: string): T {
  return locate(document, node, pointer).node;
}

/**
 * Resolves a node as `resolve` does, and returns the place of the result, too.
 * @throws CodegenError with the place of the reference at fault
 */
export function locate<T extends object>(document: Document, node: T | Reference, pointer: string): Place<T> {
  const seen = new Set<string>();
  let current: Place<object> = { node, pointer };
  for (let ref = refOf(node); ref !== undefined; ref = refOf(current.node)) {
    if (seen.has(ref)) refuse(current.pointer, 'reference to itself', { ref });
    seen.add(ref);
    current = target(document, ref, current.pointer);
  }
  return current as Place<T>;
}

/** Returns the reference that a node is, if it is one: a property *named* `$ref` holds a schema, never a string. */
export function refOf(node: object): string | undefined {
  const ref = (node as { $ref?: unknown }).$ref;
  return typeof ref === 'string' ? ref : undefined;
}

function target(document: Document, ref: string, pointer: string): Place<object> {
  if (!ref.startsWith('#/')) refuse(pointer, 'external reference', { ref });
  const keys = ref.slice(2).split('/').map(decode);
  let current: unknown = document;
  for (const key of keys) {
    const found = typeof current === 'object' && current !== null && Object.hasOwn(current, key);
    if (!found) refuse(pointer, 'dead reference', { ref, key });
    current = (current as Record<string, unknown>)[key];
  }
  if (typeof current !== 'object' || current === null) refuse(pointer, 'reference to a value', { ref });
  return { node: current as object, pointer: `#/${keys.map(toSegment).join('/')}` };
}

/** Decodes a segment of a JSON pointer in a URI fragment (RFC 6901, section 6); a stray `%` stands for itself. */
function decode(segment: string): string {
  const text = segment.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return fromSegment(text);
}
