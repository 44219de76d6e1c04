import type { ToolDefinition } from '../src/runtime/tool.ts';
import { definition } from './definition.ts';
import type { Plan } from './plan.ts';
import { tokensOf } from './tokens.ts';

/** A tool with what a client sees of it, and what that costs. */
export interface Tool {
  plan: Plan;
  definition: ToolDefinition;
  /** Of a model's context, as listed. */
  tokens: number;
}

/** A plan with everything that is emitted or written about it, and the fields that are masked in its answers. */
export function toTool(plan: Plan, secrets?: readonly string[]): Tool {
  const listed = definition(plan, secrets);
  return { plan, definition: listed, tokens: tokensOf(listed) };
}

/** The tools by category, in their order. */
export function byCategory(tools: readonly Tool[]): Map<string, Tool[]> {
  const categories = new Map<string, Tool[]>();
  for (const tool of tools) {
    const { category } = tool.plan;
    categories.set(category, [...(categories.get(category) ?? []), tool]);
  }
  return categories;
}
