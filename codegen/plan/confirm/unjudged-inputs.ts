import type { JsonSchema } from '../../../src/tool.ts';
import { CLEAR, FIELDS } from '../../../src/tool-schema.ts';
import type { Allowlist, Entry } from '../../config/allowlist/allowlist-types.ts';
import { readCircumstance } from '../../config/confirm/circumstance.ts';
import type { JudgedInputs } from '../../config/confirm/judged-inputs.ts';
import type { Problem } from '../../shared/problems.ts';
import type { Plan } from '../plan.ts';

/**
 * Finds inputs that can make a call do what nobody has judged. Another version of the API may have an input that ours
 * lacks and that replaces what is there: a call that gives it would go through without a question.
 * @param judged the inputs of the last release; a tool that came later counts as judged with all it has
 * @returns a gap for each input of a tool that doesn't always ask and that neither was in the release nor is named by a
 *   circumstance
 */
export function unjudgedInputs(plans: readonly Plan[], { entries, file }: Allowlist, judged: JudgedInputs): Problem[] {
  return plans.flatMap(({ name: tool, tier, inputs, definition }) => {
    const known = judged.get(tool);
    const entry = entries.find((one) => one.tool === tool);
    if (tier === 'read' || definition.asks === 'always' || !known || !entry) return [];
    const named = namedBy(entry);
    return inputs.flatMap(({ argument, name, fixed }) => {
      const given = definition.inputSchema.properties?.[argument];
      const isOurs = argument === CLEAR || argument === FIELDS;
      if (fixed || isOurs || !given || named.has(argument)) return [];
      if (isWithin(given, known.properties?.[argument])) return [];
      const message = `${tool}: nobody has judged what "${argument}" does in this version: name it in \`loses\` or \`lets_in\``;
      return [{ ...file.problem('gap', entry.path, message, 'key'), tool, input: name }];
    });
  });
}

/** Lists the arguments of which an entry's circumstances name every value: one of some values says nothing of new ones. */
function namedBy({ loses, lets_in, raises }: Entry): Set<string> {
  const keys = [loses, lets_in, raises].flatMap((reasons) => (typeof reasons === 'object' ? Object.keys(reasons) : []));
  const read = keys.flatMap((key) => readCircumstance(key) ?? []);
  return new Set(read.flatMap(({ argument, is }) => (argument === undefined || is ? [] : argument)));
}

/** Tells whether every value that one schema takes is of a kind that the other one takes too. */
function isWithin(given: JsonSchema, known: JsonSchema | undefined): boolean {
  if (!known || kindOf(given) !== kindOf(known)) return false;
  if (known.enum && !given.enum?.every((value) => known.enum?.includes(value))) return false;
  if (given.items && !isWithin(given.items, known.items)) return false;
  // An object without named properties takes any.
  if (!known.properties) return true;
  return (
    given.properties !== undefined &&
    Object.entries(given.properties).every(([name, inner]) => isWithin(inner, known.properties?.[name]))
  );
}

function kindOf({ type }: JsonSchema): string {
  return String(type === 'integer' ? 'number' : type);
}
