import { UsageError } from './shared/errors.ts';
import type { Toolkit } from './toolkit-interface.ts';

/** Puts a toolkit's tools behind a handful that find and call them. */
export type Discover = typeof import('./discover.ts').discover;

let load: (() => Promise<{ discover: Discover }>) | undefined;

/** Has tools found by a module, which is loaded when a toolkit asks for that. */
export function useDiscovery(module: () => Promise<{ discover: Discover }>): void {
  load = module;
}

/**
 * Puts a toolkit's tools behind those of discovery.
 * @throws UsageError in a program that imports each of its tools by name, and as `discover`
 */
export async function withDiscovery(toolkit: Toolkit, options: Parameters<Discover>[1]): Promise<Toolkit> {
  if (!load)
    throw new UsageError('{--discover} finds tools by name: a program that imports each of its tools lists them all.');
  return (await load()).discover(toolkit, options);
}
