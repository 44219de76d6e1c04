import { CodegenError } from './error.ts';
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
