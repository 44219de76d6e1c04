import { CodegenError } from './error.ts';
import type { Document, Method } from './openapi.ts';
import type { Input } from './operation.ts';

/**
 * Holds the parameters in a path against those that are declared.
 * @throws CodegenError with both lists where they differ
 */
export function assertPath(path: string, inputs: Input[], pointer: string): void {
  const wanted = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]).sort();
  const given = inputs
    .filter((input) => input.in === 'path')
    .map((input) => input.name)
    .sort();
  if (wanted.join() !== given.join()) {
    throw new CodegenError(
      pointer,
      `path parameters are ${given.join(', ') || 'none'}, the path wants ${wanted.join(', ') || 'none'}`,
    );
  }
}

/** What stands in the parameter's place in a sibling path of the same method. */
export function reserved(document: Document, method: Method, path: string, name: string): string[] {
  const own = path.split('/');
  const place = own.indexOf(`{${name}}`);
  return Object.entries(document.paths).flatMap(([other, item]) => {
    const segments = other.split('/');
    const literal = segments[place] ?? '';
    const same = (segment: string, i: number) => i === place || shape(segment) === shape(own[i] ?? '');
    const twin = segments.length === own.length && segments.every(same);
    return item[method] && twin && !literal.startsWith('{') ? [literal] : [];
  });
}

/** A segment of a path, whatever a parameter in it is called. */
function shape(segment: string): string {
  return segment.startsWith('{') ? '{}' : segment;
}
