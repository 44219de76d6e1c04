import type { ToolDefinition } from './tool.ts';

/**
 * Takes arguments out of a tool's input schema, keeping its other keys in their order. The runtime lists a pinned tool
 * this way, and codegen counts what that list costs.
 */
export function withoutArguments(
  schema: ToolDefinition['inputSchema'],
  removed: ReadonlySet<string>,
): ToolDefinition['inputSchema'] {
  if (removed.size === 0) return schema;
  const { properties = {}, required, ...rest } = schema;
  const left = Object.entries(properties).filter(([name]) => !removed.has(name));
  const stillRequired = required?.filter((name) => !removed.has(name));
  return { ...rest, properties: Object.fromEntries(left), ...(stillRequired && { required: stillRequired }) };
}
