import type { JsonSchema, ToolDefinition } from '../../../../src/tool.ts';

/** A rule that a client or a model's API enforces on the tools that it is given. */
export interface ClientRule {
  /** Who enforces it. */
  client: string;
  /** Its demand, as a sentence about tools. */
  rule: string;
  /** Address of its source. */
  sources: [string, ...string[]];
  /** The tools that must keep it: every tool, or those that are served unless somebody chooses others. */
  of: 'every tool' | 'the default selection';
  /** Lists what breaks it. */
  findBreaches(tools: readonly ToolDefinition[]): string[];
  /** Makes tools that break it out of one that doesn't. */
  breakIt(tool: ToolDefinition): ToolDefinition[];
}

/** A schema in an input schema, and where it stands. */
export interface Place {
  path: string;
  schema: unknown;
}

/** Lists a schema and all schemas in it. */
export function placesOf(schema: unknown, path = ''): Place[] {
  const { properties = {}, items, additionalProperties: others, anyOf, oneOf, allOf } = (schema ?? {}) as JsonSchema;
  const branches = [anyOf, oneOf, allOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [
    { path, schema },
    ...Object.entries(properties).flatMap(([name, inner]) => placesOf(inner, `${path}.${name}`)),
    ...(items === undefined ? [] : placesOf(items, `${path}[]`)),
    ...(typeof others === 'object' ? placesOf(others, `${path}.*`) : []),
    ...branches.flatMap((inner, i) => placesOf(inner, `${path}|${i}`)),
  ];
}
