import type { PinRule } from '../../../src/tool.ts';
import type { HarmlessInputs } from '../../config/pins/harmless-inputs.ts';
import { nestedProperties } from '../../inputs/nested-properties.ts';
import type { InputSchema } from '../../inputs/normalise.ts';
import { nameWords } from '../../shared/name-words.ts';
import { placeholders } from '../../shared/placeholders.ts';
import { openInputs, type PlannedInput } from '../inputs/tool-inputs.ts';
import type { PlannedPins, PlannedTool } from '../plan.ts';

/** An entry of `harmless` that decides about an input, as `kind`, `body limit`, `users.getUser limit`. */
export type UsedEntry = string;

/**
 * Finds the inputs of a pinned tool that could carry an id, a cursor or a filter past the pin: those that its rule
 * neither fills, drops nor reads the owner of, and that nothing calls harmless.
 * @param pinned what each pin's rule is; one that stands apart from a pin is served under the other one too
 * @param use takes each entry of `harmless` that was needed
 * @returns their keys under `harmless`: `starting_after`, `params.user_id`, `ids[]`, `settings.*`
 */
export function unboundInputs(
  tool: PlannedTool,
  rule: PinRule | 'apart',
  pinned: PlannedPins,
  harmless: HarmlessInputs,
  use: (entry: UsedEntry) => void,
): string[] {
  // A tool apart from one pin is only ever served with the other, whose rule binds its inputs as well.
  const rules = rule === 'apart' ? Object.values(pinned.rules) : [rule];
  const bound = new Set([
    ...rules.flatMap((each) => (each && each !== 'apart' ? [...(each.fill ?? []), ...(each.drop ?? [])] : [])),
    ...readBy(rule, pinned),
  ]);
  return openInputs(tool.inputs)
    .filter(({ argument }) => !bound.has(argument))
    .flatMap((input) => partsOf(input))
    .filter(({ path, schema, place }) => {
      // Below the top, the same name may mean something else: rows of others, what to look up. And what a read has in
      // its body is stored nowhere.
      const key = `${path}${formOf(schema)}`;
      const general = place === 'query' || (place === 'body' && tool.tier !== 'read');
      const entries = [`tools ${tool.name} ${key}`, ...(general && !path.includes('.') ? [`${place} ${key}`] : [])];
      const known = entries.find((entry) => harmless.reasons.has(entry));
      if (known !== undefined) use(known);
      return known === undefined && !isHarmlessKind(path, schema, harmless);
    })
    .map(({ path, schema }) => `${path}${formOf(schema)}`);
}

/** Lists the arguments that reads show the owner of. A place of the pin's own name takes the pinned id, whatever is given. */
function readBy(rule: PinRule | 'apart', { rules, owned }: PlannedPins): string[] {
  return Object.entries(owned).flatMap(([pin, reads]) => {
    if (rule !== 'apart' && rules[pin as keyof typeof rules] !== rule) return [];
    return reads.flatMap(({ read, argument }) => [
      ...placeholders(read).filter((name) => name !== pin),
      ...(argument === undefined ? [] : [argument]),
    ]);
  });
}

interface Part {
  path: string;
  schema: InputSchema;
  place: PlannedInput['in'];
}

/** Returns an input and every property inside it; an object that only holds named properties is no part of its own. */
function partsOf({ argument, schema, in: place }: PlannedInput): Part[] {
  const nested = nestedProperties(schema).map(({ path, schema: inner }) => ({
    ...{ path: `${argument}.${path}`, schema: inner, place },
  }));
  return [{ path: argument, schema, place }, ...nested].filter((part) => !isContainer(part.schema));
}

function isContainer(schema: InputSchema): boolean {
  const { type, properties = {}, additionalProperties } = schema.type === 'array' ? (schema.items ?? schema) : schema;
  return type === 'object' && Object.keys(properties).length > 0 && !additionalProperties;
}

/** Returns what the key of anything but a text ends in: a reason for a switch says nothing of a text, nor one for a text of a list. */
function formOf({ type, items, additionalProperties }: InputSchema): string {
  if (type === 'boolean') return '?';
  if (type === 'integer' || type === 'number') return '#';
  if (type === 'array') return `[]${items ? formOf(items) : ''}`;
  return type === 'object' || additionalProperties || type === undefined ? '.*' : '';
}

/** Tells whether a value of that kind can't name anything, and neither its path nor its fixed values speak of whom a call is about. */
function isHarmlessKind(path: string, given: InputSchema, { kinds, words }: HarmlessInputs): boolean {
  const schema = given.type === 'array' ? (given.items ?? given) : given;
  const kind = schema.enum ? 'enum' : schema.type;
  const texts = [path, ...(schema.enum ?? []).map(String)];
  return kind !== undefined && kinds.has(kind) && !texts.flatMap(nameWords).some((word) => words.has(word));
}
