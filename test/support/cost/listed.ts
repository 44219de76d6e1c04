import { tokensOf } from '../../../codegen/plan/count-tokens.ts';
import { catalogue, loadDefinitions } from '../../../src/runtime/catalogue/catalogue.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import type { ToolDefinition } from '../../../src/tool.ts';
import { FIELDS, withoutArguments } from '../../../src/tool-schema.ts';

/** What the list of tools costs, in tokens. */
export interface ListedCost {
  /** Tools that are served by default, and what they cost. */
  byDefault: { count: number; tokens: number };
  every: { count: number; tokens: number };
  /** The tools that find and call all others. */
  discover: { count: number; tokens: number };
  /** The tool for questions over whole lists. */
  query: number;
  /** The most that the argument `fields` costs a tool. */
  fields: number;
}

/** Counts what the list of tools costs, and the parts of it that results are made shorter by. */
export async function countListed(): Promise<ListedCost> {
  const definitions = await loadDefinitions(Object.values(catalogue.tools).map(({ name }) => name));
  const sum = (tools: readonly ToolDefinition[]) => ({
    count: tools.length,
    tokens: tools.reduce((total, tool) => total + tokensOf(tool), 0),
  });
  const cost = (names: ReadonlySet<string>) => {
    const tools = definitions.filter(({ name }) => names.has(name));
    return sum(tools);
  };
  const withFields = definitions.filter(
    ({ endpoint, inputSchema }) => endpoint !== null && inputSchema.properties?.[FIELDS],
  );
  return {
    byDefault: cost(new Set(catalogue.defaultSelection)),
    every: cost(new Set(definitions.map(({ name }) => name))),
    discover: sum((await createToolkit({ discover: true })).tools),
    query: cost(new Set(['lists.query'])).tokens,
    fields: Math.max(
      ...withFields.map((tool) => {
        const inputSchema = withoutArguments(tool.inputSchema, new Set([FIELDS]));
        return tokensOf(tool) - tokensOf({ ...tool, inputSchema });
      }),
    ),
  };
}
