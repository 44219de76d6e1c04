import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PINS, readPins } from '../../../codegen/config/pins/pins.ts';

const { harmless } = readPins(readFileSync(join(import.meta.dirname, '../../../spec/pins.yaml'), 'utf8'));
const entries = [...harmless.reasons.keys()].map((entry) => {
  const words = entry.split(' ');
  return {
    tool: words[0] === 'tools' ? words[1] : undefined,
    name: words.at(-1)?.replace(/(?:\[\]|\.\*)+$/, '') ?? '',
  };
});

/** Inputs that are no ids of anybody's things, as spec/pins.yaml says; a pin's own id is one wherever it stands. */
export const FREE_INPUTS: ReadonlySet<string> = new Set(
  entries.map(({ name }) => name).filter((name) => !PINS.some((pin) => pin === name)),
);

/** Tells whether spec/pins.yaml has a reason why an argument of a tool can't reach past a pin, whatever it holds. */
export function isHarmless(tool: string, argument: string): boolean {
  return entries.some((entry) => entry.name === argument && (entry.tool ?? tool) === tool);
}
