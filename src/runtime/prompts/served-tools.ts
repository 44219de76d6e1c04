import type { ToolDefinition } from '../../tool.ts';

/** The tools that can be called, by their dotted names. */
export type ServedTools = ReadonlyMap<string, ToolDefinition>;

/**
 * Reports whether a tool is served, with an input that a pin may have taken away.
 * @param tool its dotted name, and that of the input if it needs one: `users.getUserList:query`
 */
export function isServed(tool: string, served: ServedTools): boolean {
  const [name = '', input] = tool.split(':');
  const definition = served.get(name);
  return definition !== undefined && (input === undefined || hasInput(definition, input));
}

/** Reports whether a tool has an input. */
export function hasInput({ inputSchema }: ToolDefinition, name: string): boolean {
  return Object.hasOwn(inputSchema.properties ?? {}, name);
}
