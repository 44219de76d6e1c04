import type { JsonSchema, ToolDefinition } from './tool.ts';

/** The argument that names inputs to clear, in the tools that have any. */
export const CLEAR = 'clear';

/** The argument that names the fields to show, in the tools that have a response of their own. */
export const FIELDS = 'fields';

/**
 * Takes arguments out of a tool's input schema, keeping its other keys in their order, and out of what `clear` may name.
 * The runtime lists a pinned tool this way, and codegen counts what that list costs.
 */
export function withoutArguments(
  schema: ToolDefinition['inputSchema'],
  removed: ReadonlySet<string>,
): ToolDefinition['inputSchema'] {
  if (removed.size === 0) return schema;
  const { properties = {}, required, ...rest } = schema;
  const left = Object.entries(properties).flatMap(([name, property]): [string, JsonSchema][] => {
    if (removed.has(name)) return [];
    if (name !== CLEAR) return [[name, property]];
    const clearable = clearableInputs(schema).filter((input) => !removed.has(input));
    return clearable.length === 0 ? [] : [[name, { ...property, items: { ...property.items, enum: clearable } }]];
  });
  const stillRequired = required?.filter((name) => !removed.has(name));
  return { ...rest, properties: Object.fromEntries(left), ...(stillRequired && { required: stillRequired }) };
}

/** Returns the inputs that `clear` may name. */
export function clearableInputs({ properties }: JsonSchema): string[] {
  return (properties?.[CLEAR]?.items?.enum ?? []) as string[];
}
