import type { IndexedTool, PinName, Pins } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';
import { checkPins } from './pins.ts';

/** The way in which two pins go together: a call keeps to both of them, or to either. */
export type PinMode = 'intersection' | 'union';

/** The ids that calls are limited to. */
export interface PinOptions {
  pins?: Pins | undefined;
  /** The way in which two of them go together; `intersection` when left out. With one pin, both are the same. */
  pinMode?: PinMode | undefined;
}

type PinnedTool = Pick<IndexedTool, 'pins'>;

/**
 * Returns the set of pins that calls of a tool keep to, as the catalogue's index names it: `user_id`,
 * `user_id+organization_id` for both at once, `user_id|organization_id` for either; empty without pins, undefined for a
 * tool that isn't served under them. Also in a union, a tool that can keep to both does so.
 */
export function pinSetOf({ pins: sets = {} }: PinnedTool, { pins, pinMode }: PinOptions): string | undefined {
  const names = checkPins(pins).map(([name]) => name);
  const candidates = [names.join('+'), ...(pinMode === 'union' ? [names.join('|'), ...names] : [])];
  return candidates.find((set) => set === '' || getOwn(sets, set) !== undefined);
}

/** Returns the pins of which a tool's calls keep to one entry each; none for a tool that isn't served under them. */
export function boundsOf(tool: PinnedTool, options: PinOptions): Pins[] {
  const set = pinSetOf(tool, options);
  if (set === undefined) return [];
  const ids = new Map(checkPins(options.pins));
  return set.split('|').map((names) => {
    const held = names === '' ? [] : (names.split('+') as PinName[]);
    return Object.fromEntries(held.map((name) => [name, ids.get(name)]));
  });
}

/** The pins for which a tool is left out. */
export interface UnmetPins {
  pins: Pins;
  /** True where either could hold it alone, and both at once can't. */
  together: boolean;
}

/** Returns the pins for which a tool that isn't served under them is left out. */
export function unmetPins({ pins: sets = {} }: PinnedTool, pins: Pins | undefined): UnmetPins {
  const set = checkPins(pins);
  const unmet = set.filter(([name]) => getOwn(sets, name) === undefined);
  return { pins: Object.fromEntries(unmet.length > 0 ? unmet : set), together: unmet.length === 0 };
}

/**
 * Tries a call within one bound after the other. Each try is a call under that bound alone, so that nothing goes through
 * that none of them would let through.
 * @param attempt throws ToolError not_found where what the arguments name isn't within the bound
 * @throws ToolError as the last try does
 */
export async function withinAny<T>(bounds: readonly Pins[], attempt: (pins: Pins) => Promise<T>): Promise<T> {
  const [first = {}, ...others] = bounds;
  try {
    return await attempt(first);
  } catch (error) {
    const elsewhere = error instanceof ToolError && error.details.kind === 'not_found';
    if (!elsewhere || others.length === 0) throw error;
  }
  return withinAny(others, attempt);
}
