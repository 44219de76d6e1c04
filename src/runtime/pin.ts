import { ToolError } from './errors.ts';
import { isObject } from './json.ts';
import type { JsonSchema, Pins, ToolDefinition } from './tool.ts';

/**
 * The arguments with each pinned one that the tool takes as a single id filled in; before they are validated,
 * because the model can't give what it isn't asked for. Arguments that are no object are left for validation to refuse.
 * @throws ToolError refused when an argument names another value than the pinned one.
 */
export function pin(args: unknown, pins: Pins, { inputSchema: schema }: Pick<ToolDefinition, 'inputSchema'>): unknown {
  const given = args ?? {};
  if (!isObject(given)) return given;
  const filled = { ...given };
  for (const [name, value] of pinned(pins, schema)) {
    if (filled[name] !== undefined && filled[name] !== value) {
      const message = `\`${name}\` is fixed to ${value} here.`;
      const hint = `Leave \`${name}\` out.`;
      throw new ToolError({ kind: 'refused', message, parameter: name, hint }, { gate: 'pinned' });
    }
    filled[name] = value;
  }
  return filled;
}

/** The definition as the model gets it: without the arguments that are pinned. */
export function withoutPinned(definition: ToolDefinition, pins: Pins): ToolDefinition {
  const gone = new Set(pinned(pins, definition.inputSchema).map(([name]) => name));
  if (gone.size === 0) return definition;
  const { properties = {}, required, ...rest } = definition.inputSchema;
  const left = Object.fromEntries(Object.entries(properties).filter(([name]) => !gone.has(name)));
  const stillRequired = required?.filter((name) => !gone.has(name));
  return {
    ...definition,
    inputSchema: { ...rest, properties: left, ...(stillRequired && { required: stillRequired }) },
  };
}

function pinned(pins: Pins, schema: JsonSchema): [string, string][] {
  return Object.entries(pins).filter(
    ([name, value]) => value !== undefined && schema.properties?.[name]?.type === 'string',
  );
}
