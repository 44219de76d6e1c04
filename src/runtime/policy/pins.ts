import type { PinName, Pins } from '../../tool.ts';
import { UsageError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';

/** The flag and the noun for each pin, and the shape of its value: one segment of a path, nothing that a query could split, and short. */
const KINDS: Record<PinName, { flag: string; noun: string; shape: RegExp; example: string }> = {
  user_id: { flag: '{--user}', noun: 'user', shape: /^user_[\w-]{1,64}$/, example: 'user_...' },
  organization_id: { flag: '{--organization}', noun: 'organization', shape: /^org_[\w-]{1,64}$/, example: 'org_...' },
};
const NONE: readonly [] = [];
const NAMES = Object.keys(KINDS) as PinName[];

/**
 * Returns the pins that are set, always in the same order.
 * @throws UsageError for an unknown pin, which would leave everything in reach, and for a value that is no id
 */
export function checkPins(pins: Pins = {}): readonly (readonly [name: PinName, id: string])[] {
  const names = Object.keys(pins);
  // Most processes have none, and each call asks for them many times.
  if (names.length === 0) return NONE;
  const unknownName = names.find((name) => !getOwn(KINDS, name));
  if (unknownName !== undefined)
    throw new UsageError(`There is no pin "${unknownName}". Pins are ${NAMES.join(' and ')}.`);
  return NAMES.flatMap((name): [PinName, string][] => {
    const id: unknown = pins[name];
    if (id === undefined) return [];
    const { flag, noun, shape, example } = KINDS[name];
    if (typeof id === 'string' && shape.test(id)) return [[name, id]];
    throw new UsageError(`${flag} must be the id of one ${noun} (${example}), not ${JSON.stringify(id)}.`);
  });
}

/** Describes what calls are limited to: `user user_1 and organization org_1`. */
export function describePins(pins: Pins | undefined, conjunction: 'and' | 'or' = 'and'): string {
  return checkPins(pins)
    .map(([name, id]) => `${KINDS[name].noun} ${id}`)
    .join(` ${conjunction} `);
}

/** Describes what a call is limited to that keeps to one of these bounds: `user user_1 or organization org_1`. */
export function describeBounds(bounds: readonly Pins[]): string {
  return bounds.map((pins) => describePins(pins)).join(' or ');
}

/** Returns the options that a person has set, each as a placeholder: `{--user}`, `{--organization}`. */
export function pinOptions(pins: Pins | undefined): string[] {
  return checkPins(pins).map(([name]) => KINDS[name].flag);
}

/** Names the options that a person has set: `--user and --organization`, as placeholders. */
export function describePinOptions(pins: Pins | undefined): string {
  return pinOptions(pins).join(' and ');
}
