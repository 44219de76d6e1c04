import type { ToolDefinition } from '../../src/tool.ts';
import { withoutArguments } from '../../src/tool-schema.ts';
import { PINS } from '../config/pins.ts';
import type { PlannedPins } from './plan.ts';

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
