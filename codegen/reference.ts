import { CodegenError } from './error.ts';
import type { Document, Reference } from './openapi.ts';

/**
 * The node itself, or what its `$ref` leads to, however many references in a row.
 * Goes no deeper: references inside the result are the caller's to resolve.
 * @param pointer where `node` stands, for messages
 * @throws CodegenError when a reference is external, leads nowhere, or comes back to itself
 */
export function resolve<T extends object>(document: Document, node: T | Reference, pointer: string): T {
  const seen = new Set<string>();
  let current: object = node;
  for (let ref = refOf(current); ref !== undefined; ref = refOf(current)) {
    if (seen.has(ref)) throw new CodegenError(pointer, `$ref ${ref} leads back to itself`);
    seen.add(ref);
    current = target(document, ref, pointer);
  }
  return current as T;
}

/** The reference that a node is, if it is one: a property *named* `$ref` holds a schema, never a string. */
export function refOf(node: object): string | undefined {
  const ref = (node as { $ref?: unknown }).$ref;
  return typeof ref === 'string' ? ref : undefined;
}

function target(document: Document, ref: string, pointer: string): object {
  if (!ref.startsWith('#/')) throw new CodegenError(pointer, `$ref ${ref} is external; only "#/..." is followed`);
  let current: unknown = document;
  for (const segment of ref.slice(2).split('/')) {
    const key = decode(segment);
    const found = typeof current === 'object' && current !== null && Object.hasOwn(current, key);
    if (!found) throw new CodegenError(pointer, `$ref ${ref} leads nowhere: there is no "${key}"`);
    current = (current as Record<string, unknown>)[key];
  }
  if (typeof current !== 'object' || current === null)
    throw new CodegenError(pointer, `$ref ${ref} leads to a value, not to an object`);
  return current;
}

/** One segment of a JSON pointer in a URI fragment (RFC 6901, section 6); a stray `%` stands for itself. */
function decode(segment: string): string {
  const text = segment.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}
