import type { JsonSchema, ToolDefinition } from '../../src/tool.ts';
import { CLEAR, FIELDS } from '../../src/tool-schema.ts';
import { toJsonSchema } from '../inputs/json-schema.ts';
import { asListed } from '../inputs/listed.ts';
import type { InputSchema } from '../inputs/normalise.ts';
import { asksOf } from './confirm/effects.ts';
import { openInputs } from './inputs/tool-inputs.ts';
import type { Decisions, PlannedTool } from './plan.ts';

/** Defines a tool: what clients see of it, and what the pipeline needs. */
export function define(
  tool: PlannedTool,
  { secretFields, pins, clear, effects, response, times }: Decisions = {},
): ToolDefinition {
  const { name, wireName, title, description, tier, operation, annotations } = tool;
  const asks = asksOf(effects);
  const upload = tool.inputs.find(({ file }) => file)?.argument;
  return {
    name,
    wireName,
    title,
    description,
    tier,
    endpoint: operation?.endpoint ?? null,
    // True to the tool as a whole: a call of it may be harmless.
    annotations: { ...annotations, destructiveHint: asks !== undefined },
    inputSchema: inputSchema(tool, { clear, response, times }),
    ...(asks && { asks }),
    ...(upload && { upload }),
    ...(clear && { clear: clear.values }),
    ...(secretFields && { secrets: secretFields }),
    ...(pins && { pins: pins.rules }),
  };
}

function inputSchema(
  { inputs }: PlannedTool,
  { clear, response, times = {} }: Pick<Decisions, 'clear' | 'response' | 'times'>,
): ToolDefinition['inputSchema'] {
  const open = openInputs(inputs);
  const required = open.filter((input) => input.required).map(({ argument }) => argument);
  const properties: Record<string, JsonSchema> = {};
  for (const { argument, schema, description, nested } of open) {
    const listed: InputSchema = Object.hasOwn(times, argument) ? { type: 'string' } : asListed(schema);
    properties[argument] = toJsonSchema(listed, (path) => (path === '' ? description : nested.get(path)));
  }
  if (clear)
    properties[CLEAR] = {
      type: 'array',
      description: clear.description,
      items: { type: 'string', enum: Object.keys(clear.values) },
    };
  // Without a description: the instructions say it once for all tools.
  if (response) properties[FIELDS] = { type: 'array', items: { type: 'string' } };
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
