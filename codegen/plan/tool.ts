import type { ToolDefinition } from '../../src/tool.ts';
import { definition } from './definition.ts';
import { pinnedSchemas } from './pin-sets.ts';
import type { ToolPins } from './pins.ts';
import type { Plan } from './plan.ts';
import { tokensOf } from './tokens.ts';

/** A tool with what a client sees of it, and what that costs. */
export interface Tool {
  plan: Plan;
  definition: ToolDefinition;
  /** Of a model's context, as listed. */
  tokens: number;
  /** The sets of pins under which it is served, each with what it costs then. */
  pinned: Record<string, number>;
}

/** A plan with everything that is emitted or written about it: the fields that are masked in its answers, and how it keeps to pins. */
export function toTool(plan: Plan, secrets?: readonly string[], pins?: ToolPins): Tool {
  const listed = definition(plan, secrets, pins?.rules);
  const pinned = pins ? pinnedSchemas(listed, pins) : [];
  const costs = pinned.map(([set, inputSchema]) => [set, tokensOf({ ...listed, inputSchema })]);
  return { plan, definition: listed, tokens: tokensOf(listed), pinned: Object.fromEntries(costs) };
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
