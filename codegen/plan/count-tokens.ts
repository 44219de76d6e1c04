import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { ToolDefinition } from '../../src/tool.ts';
import { pinnedSchemas } from './pins/pin-sets.ts';
import type { Plan } from './plan.ts';

/** A plan with what the tool costs a model's context as listed. */
export interface CountedPlan extends Plan {
  tokens: number;
  /** The sets of pins under which it is served, each with what it costs then. */
  tokensByPins: Record<string, number>;
}

/** Counts what a tool costs a model's context, as it is and under each set of pins. */
export function withTokens(plan: Plan): CountedPlan {
  const { definition, pins, inputs } = plan;
  const schemas = pins ? pinnedSchemas(definition, pins, inputs) : [];
  const costs = schemas.map(([set, inputSchema]) => [set, tokensOf({ ...definition, inputSchema })]);
  return { ...plan, tokens: tokensOf(definition), tokensByPins: Object.fromEntries(costs) };
}

/** Counts what a tool costs a model's context as a client lists it: o200k_base tokens of its name, description and schema. */
export function tokensOf({ wireName: name, description, inputSchema }: ToolDefinition): number {
  return countTokens(JSON.stringify({ name, description, inputSchema }));
}
