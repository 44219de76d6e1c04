import type { PinName, PinRule, ToolDefinition } from '../../../src/tool.ts';
import { withoutArguments } from '../../../src/tool-schema.ts';
import { PINS, type PinsFile } from '../../config/pins/pins.ts';
import { Problems } from '../../shared/problems.ts';
import type { PlannedInput } from '../inputs/tool-inputs.ts';
import type { PlannedPins, PlannedTool } from '../plan.ts';

/**
 * Returns the sets of pins under which a tool is served, as the catalogue's index names them, each with the schema that
 * is left: one pin with a rule; both (`+`), each with a rule or apart from it, and in no conflict; or, where they are in
 * conflict, either of them (`|`).
 */
export function pinnedSchemas(
  { inputSchema, pins = {} }: ToolDefinition,
  { owned }: Pick<PlannedPins, 'owned'>,
  inputs: readonly Pick<PlannedInput, 'argument' | 'in'>[],
): [set: string, schema: ToolDefinition['inputSchema']][] {
  const rules = PINS.flatMap((pin) => (pins[pin] === undefined ? [] : [{ pin, rule: pins[pin] }]));
  const bounding = rules.filter(({ rule }) => rule !== 'apart');
  const left = (gone: Iterable<string>) => withoutArguments(inputSchema, new Set(gone));
  const alone = bounding.map(({ pin, rule }): [string, typeof inputSchema] => [pin, left(goneUnder(rule))]);
  if (rules.length < 2 || bounding.length === 0) return alone;
  const [first = [], second = []] = rules.map(({ rule }) => goneUnder(rule));
  if (!inConflict({ pins, owned }, inputs)) return [...alone, [PINS.join('+'), left([...first, ...second])]];
  // Which of the two ids it is, only the model can say.
  const contested = filledBy(pins.user_id).filter((name) => filledBy(pins.organization_id).includes(name));
  const gone = first.filter((name) => second.includes(name) && !contested.includes(name));
  return [...alone, [PINS.join('|'), left(gone)]];
}

type Rule = PinRule | 'apart' | undefined;

function filledBy(rule: Rule): string[] {
  return rule && rule !== 'apart' ? (rule.fill ?? []) : [];
}

function goneUnder(rule: Rule): string[] {
  return rule && rule !== 'apart' ? [...filledBy(rule), ...(rule.drop ?? [])] : [];
}

/** Returns true where a call can't keep to both pins at once. */
function inConflict(
  { pins, owned }: { pins: NonNullable<ToolDefinition['pins']>; owned: PlannedPins['owned'] },
  inputs: readonly Pick<PlannedInput, 'argument' | 'in'>[],
): boolean {
  const [user, organization] = [filledBy(pins.user_id), filledBy(pins.organization_id)];
  const isFilter = (name: string) => inputs.some((input) => input.argument === name && input.in === 'query');
  const [first = [], second = []] = PINS.map((pin) => owned[pin] ?? []);
  return (
    // One argument can't be two ids,
    user.some((name) => organization.includes(name)) ||
    // nothing says that two filters of one list narrow each other,
    (user.some(isFilter) && organization.some(isFilter)) ||
    // and one thing has no two owners.
    first.some((a) =>
      second.some((b) => a.argument === b.argument && (a.argument ?? a.read) === (b.argument ?? b.read)),
    )
  );
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
