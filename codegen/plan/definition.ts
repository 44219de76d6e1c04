import type { JsonSchema, ToolDefinition } from '../../src/tool.ts';
import { CLEAR } from '../../src/tool-schema.ts';
import { toJsonSchema } from '../inputs/json-schema.ts';
import { asListed } from '../inputs/listed.ts';
import { asksOf } from './confirm/effects.ts';
import type { Decisions, PlannedClear, PlannedTool } from './plan.ts';
import { openInputs } from './tool-inputs.ts';

/** Defines a tool: what clients see of it, and what the pipeline needs. */
export function define(tool: PlannedTool, { secretFields, pins, clear, effects }: Decisions = {}): ToolDefinition {
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
    inputSchema: inputSchema(tool, clear),
    ...(asks && { asks }),
    ...(upload && { upload }),
    ...(clear && { clear: clear.values }),
    ...(secretFields && { secrets: secretFields }),
    ...(pins && { pins: pins.rules }),
  };
}

function inputSchema({ inputs }: PlannedTool, clear: PlannedClear | undefined): ToolDefinition['inputSchema'] {
  const open = openInputs(inputs);
  const required = open.filter((input) => input.required).map(({ argument }) => argument);
  const properties: Record<string, JsonSchema> = {};
  for (const { argument, schema, description, nested } of open) {
    properties[argument] = toJsonSchema(asListed(schema), (path) => (path === '' ? description : nested.get(path)));
  }
  if (clear)
    properties[CLEAR] = {
      type: 'array',
      description: clear.description,
      items: { type: 'string', enum: Object.keys(clear.values) },
    };
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
