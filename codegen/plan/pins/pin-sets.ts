import type { PinName, ToolDefinition } from '../../../src/tool.ts';
import { withoutArguments } from '../../../src/tool-schema.ts';
import { PINS, type PinsFile } from '../../config/pins/pins.ts';
import { Problems } from '../../shared/problems.ts';
import type { PlannedPins, PlannedTool } from '../plan.ts';

/**
 * Returns the sets of pins under which a tool is served, as the catalogue's index names them, each with the schema that
 * is left: one pin with a rule, or both, each with a rule or apart from it, and in no conflict.
 */
export function pinnedSchemas(
  { inputSchema, pins = {} }: ToolDefinition,
  { owned }: Pick<PlannedPins, 'owned'>,
): [set: string, schema: ToolDefinition['inputSchema']][] {
  const [user, organization] = PINS.map((pin) => pins[pin]);
  const [first, second] = PINS.map((pin) => owned[pin] ?? []);
  const filled = (rule: typeof user) => (rule && rule !== 'apart' ? (rule.fill ?? []) : []);
  // One argument can't be two ids, nor one thing two owners'.
  const conflict =
    filled(user).some((name) => filled(organization).includes(name)) ||
    first?.some((a) =>
      second?.some((b) => a.argument === b.argument && (a.argument ?? a.read) === (b.argument ?? b.read)),
    );
  return [PINS.slice(0, 1), PINS.slice(1), PINS].flatMap((set) => {
    const rules = set.map((pin) => pins[pin]);
    const served = !rules.includes(undefined) && rules.some((rule) => rule !== 'apart');
    if (!served || (set.length > 1 && conflict)) return [];
    const gone = rules.flatMap((rule) =>
      rule && rule !== 'apart' ? [...(rule.fill ?? []), ...(rule.drop ?? [])] : [],
    );
    return [[set.join('+'), withoutArguments(inputSchema, new Set(gone))]];
  });
}

/**
 * Decides which tools of the default set are left out when a pin is the only one.
 * @returns those pins by the tool's name
 * @throws FileError naming every write of the set that is served under such a pin and that nobody has decided, and every
 *   decision on another tool
 */
export function planPinnedDefaults(
  tools: readonly Pick<PlannedTool, 'name' | 'tier'>[],
  defaultNames: readonly string[],
  { groups, defaults, file }: Pick<PinsFile, 'groups' | 'defaults' | 'file'>,
  problems = new Problems(),
): Map<string, PinName[]> {
  const planned = new Map<string, PinName[]>();
  for (const { pin, kept, leftOut } of defaults) {
    // By the file itself: a rule that doesn't fit the spec decides nothing about the default set.
    const ruled = new Set(groups.flatMap((group) => (group.pin === pin && !group.apart ? group.tools : [])));
    const writes = tools.filter(({ name, tier }) => tier !== 'read' && defaultNames.includes(name) && ruled.has(name));
    for (const { name } of writes) {
      const decisions = [kept, leftOut].filter((list) => Object.hasOwn(list, name)).length;
      const message =
        decisions === 0 ? 'is undecided: put it under `kept` or `left_out`' : 'is decided twice: keep one';
      if (decisions !== 1) problems.add(file.problem('gap', ['default', pin], `${name} ${message}`, 'key'));
      // Where generating goes on, what nobody has decided isn't served by default.
      if (Object.hasOwn(leftOut, name) || decisions === 0) planned.set(name, [...(planned.get(name) ?? []), pin]);
    }
    for (const [key, list] of Object.entries({ kept, left_out: leftOut }))
      for (const name of Object.keys(list)) {
        if (writes.some((tool) => tool.name === name)) continue;
        const message = `${name} is no write that is served by default under ${pin}: delete it`;
        problems.add(file.problem('leftover', ['default', pin, key, name], message, 'key'));
      }
  }
  problems.settle();
  return planned;
}
