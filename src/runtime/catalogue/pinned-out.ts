import type { IndexedTool } from '../../tool.ts';
import { describeUnionRemedy, describeUnmetPins } from '../policy/authorize.ts';
import { type PinOptions, type UnmetPins, unmetPins } from '../policy/bounds.ts';
import { checkPins, describePinOptions, describePins, pinOptions } from '../policy/pins.ts';
import type { LeftOut } from './left-out.ts';

type PinnedTool = Pick<IndexedTool, 'name' | 'pins'>;

/** Says why a tool that is named exactly isn't served; follows "users.updateUser is not served ". */
export function describeUnlimited(tool: PinnedTool, options: PinOptions): string {
  const unmet = unmetPins(tool, options.pins);
  const union = describeUnionRemedy(unmet, options);
  const advice = union && `; ${union} it is`;
  return `with ${describePinOptions(unmet.pins)}: it can't be limited to ${describeUnmetPins(unmet)}${advice}`;
}

/** Groups tools that can't be limited to the pins by the pins for which that is. */
export function leftOutForPins(tools: readonly PinnedTool[], options: PinOptions): LeftOut[] {
  const groups = new Map<string, LeftOut>();
  for (const { name, ...tool } of tools) {
    const unmet = unmetPins(tool, options.pins);
    const why = describeUnmet(unmet, options);
    const group = groups.get(why) ?? { names: [], why, bounds: pinOptions(unmet.pins) };
    group.names.push(name);
    groups.set(why, group);
  }
  return [...groups.values()];
}

function describeUnmet(unmet: UnmetPins, { pins }: PinOptions): string {
  const flags = describePinOptions(unmet.pins);
  const held = checkPins(pins).filter(([name]) => unmet.pins[name] === undefined);
  if (checkPins(pins).length < 2) return `with ${flags}, only tools that can be limited to that are served.`;
  if (unmet.together)
    return `${flags} at once: what can be limited to one of them alone is served only with {--pins union}.`;
  if (held.length === 0) return `${flags}: what can be limited to neither is not served.`;
  const other = describePins(Object.fromEntries(held));
  return `${flags}: what can be limited to ${other} alone, and not to ${describePins(unmet.pins)}, is served only with {--pins union}.`;
}

/** Says why the default selection leaves out tools that are served under the pins, if they are named. */
export function describeBeyondDefault(
  tools: readonly Pick<IndexedTool, 'notDefault'>[],
  { pins = {} }: PinOptions,
): string {
  const alone = new Set(tools.flatMap(({ notDefault = [] }) => notDefault));
  const limits = Object.fromEntries(checkPins(pins).filter(([name]) => alone.has(name)));
  const flags = describePinOptions(limits);
  const where = checkPins(pins).length > 1 ? `${flags}: of what this alone limits` : `with ${flags} alone`;
  return `${where}, the default set leaves out what could give ${describePins(limits)} more rights. To serve such a tool, name it with {--tools}.`;
}
