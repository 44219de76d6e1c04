import type { JsonSchema, ToolDefinition } from '../../src/tool.ts';
import { toJsonSchema } from '../inputs/json-schema.ts';
import { openInputs } from './inputs.ts';
import type { Plan } from './plan.ts';

/**
 * What of a plan a client gets to see, and the pipeline needs; `secrets` are the fields masked in its answers, `pins` says
 * how it keeps to each pin.
 */
export function definition(plan: Plan, secrets?: readonly string[], pins?: ToolDefinition['pins']): ToolDefinition {
  const { name, wireName, title, description, tier, operation, annotations } = plan;
  const upload = plan.inputs.find(({ file }) => file)?.argument;
  return {
    name,
    wireName,
    title,
    description,
    tier,
    endpoint: operation?.endpoint ?? null,
    annotations,
    inputSchema: inputSchema(plan),
    ...(upload && { upload }),
    ...(secrets && { secrets: [...secrets] }),
    ...(pins && { pins }),
  };
}

function inputSchema({ inputs }: Plan): ToolDefinition['inputSchema'] {
  const open = openInputs(inputs);
  const required = open.filter((input) => input.required).map(({ argument }) => argument);
  const properties: Record<string, JsonSchema> = {};
  for (const { argument, schema, words, nested } of open) {
    properties[argument] = toJsonSchema(schema, (path) => (path === '' ? words : nested.get(path)));
  }
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
