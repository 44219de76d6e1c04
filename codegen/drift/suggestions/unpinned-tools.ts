import type { PinName } from '../../../src/tool.ts';
import { openInputs } from '../../plan/inputs/tool-inputs.ts';
import type { Plan } from '../../plan/plan.ts';

/** A tool that takes what a pin would fill, and that nobody has decided under it. */
export interface UnpinnedTool {
  tool: string;
  pins: PinName[];
}

const PINS: readonly PinName[] = ['user_id', 'organization_id'];

/**
 * Lists the new tools that a pin could confine and that spec/pins.yaml has no rule for, so that it switches them off.
 * @param before the names of the tools that there were
 */
export function newUnpinnedTools(plans: readonly Plan[], before: ReadonlySet<string>): UnpinnedTool[] {
  return plans.flatMap(({ name, inputs, pins }) => {
    if (before.has(name)) return [];
    const takes = openInputs(inputs).map(({ argument }) => argument);
    const open = PINS.filter((pin) => takes.includes(pin) && pins?.rules[pin] === undefined);
    return open.length > 0 ? [{ tool: name, pins: open }] : [];
  });
}
