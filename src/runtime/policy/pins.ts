import type { PinName, Pins } from '../../tool.ts';
import { UsageError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';

/** What people call each pin, and what can be its value: one segment of a path, nothing that a query could split, and short. */
const KINDS: Record<PinName, { flag: string; noun: string; shape: RegExp; example: string }> = {
  user_id: { flag: '{--user}', noun: 'user', shape: /^user_[\w-]{1,64}$/, example: 'user_...' },
  organization_id: { flag: '{--organization}', noun: 'organization', shape: /^org_[\w-]{1,64}$/, example: 'org_...' },
};
const NAMES = Object.keys(KINDS) as PinName[];

/**
 * The pins that are set, always in the same order.
 * @throws UsageError for a pin that there isn't, which would leave everything in reach, and for a value that is no id
 */
export function checkPins(pins: Pins = {}): [name: PinName, id: string][] {
  const strange = Object.keys(pins).find((name) => !getOwn(KINDS, name));
  if (strange !== undefined) throw new UsageError(`There is no pin "${strange}". Pins are ${NAMES.join(' and ')}.`);
  return NAMES.flatMap((name): [PinName, string][] => {
    const id: unknown = pins[name];
    if (id === undefined) return [];
    const { flag, noun, shape, example } = KINDS[name];
    if (typeof id === 'string' && shape.test(id)) return [[name, id]];
    throw new UsageError(`${flag} must be the id of one ${noun} (${example}), not ${JSON.stringify(id)}.`);
  });
}

/** The pins that are set, as the catalogue's index names them together; empty when none is. */
export function pinSetName(pins: Pins | undefined): string {
  return checkPins(pins)
    .map(([name]) => name)
    .join('+');
}

/** `user user_1 and organization org_1`: to what calls keep. */
export function describePins(pins: Pins): string {
  return checkPins(pins)
    .map(([name, id]) => `${KINDS[name].noun} ${id}`)
    .join(' and ');
}

/** `--user and --organization`: what a person has set. */
export function describePinOptions(pins: Pins): string {
  return checkPins(pins)
    .map(([name]) => KINDS[name].flag)
    .join(' and ');
}
