import type { FactRead } from '../../tool.ts';
import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { getOwn, isObject } from '../shared/json.ts';

/**
 * Reads a fact step by step; each step can use what the ones before it found.
 * @throws Error where a step finds nothing, and as the reads do
 */
export async function readFact(
  steps: readonly FactRead[],
  args: Record<string, unknown>,
  read: ReadByTemplate,
): Promise<unknown> {
  const values = { ...args };
  let found: unknown;
  for (const { read: template, at } of steps) {
    const path = at.split('.');
    found = path.reduce<unknown>(
      (node, name) => (isObject(node) ? getOwn(node, name) : undefined),
      await read(template, values),
    );
    if (typeof found !== 'string' || found === '') throw new Error(`${template} has no ${at}`);
    values[path.at(-1) ?? at] = found;
  }
  if (found === undefined) throw new Error('there is no such fact');
  return found;
}
