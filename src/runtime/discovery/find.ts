import type { ToolDefinition } from '../../tool.ts';
import { cleanText } from '../result/clean-text.ts';
import { nearest } from '../shared/did-you-mean.ts';
import { ToolError } from '../shared/errors.ts';
import type { JsonObject } from '../shared/json.ts';
import { callerOf } from './callers.ts';
import { MOST_FOUND } from './definitions.ts';
import type { DiscoveryArguments } from './inputs.ts';
import { searchTools } from './search.ts';
import { signatureOf } from './signature.ts';

/** Tools that are shown for each query: with several queries fewer, since the right one is among the first as a rule. */
const DEFAULT_LIMIT = { one: 5, several: 4 };

/** Advice about a name that no tool has. */
export const NEXT = 'Take one of `tools`, or find another with search_tools.';

/** Most tools that are shown for a name that none has. */
const MOST_SUGGESTED = 3;

/** Longest part of a query that is read, in characters: what comes after says no more about a tool. */
const LONGEST_QUERY = 400;

/** Longest part of such a name that is read, in characters. */
const LONGEST_NAME = 100;

/**
 * Finds tools among those that are served, best first: for one text as `tools`, for several as `found`, each with its own.
 * @throws ToolError bad_arguments for neither words nor a category, and for a category that isn't served
 */
export async function findTools(
  { query = [], category, limit }: DiscoveryArguments<'search_tools'>,
  served: readonly ToolDefinition[],
): Promise<JsonObject> {
  const texts = query.map((text) => text.slice(0, LONGEST_QUERY).trim()).filter(Boolean);
  const counts = countByCategory(served);
  if (texts.length === 0 && !category) {
    throw new ToolError({
      kind: 'bad_arguments',
      message: `Give \`query\` or \`category\`. ${describeCategories(counts)}`,
    });
  }
  if (category && !counts.has(category)) {
    const message = `There is no category of that name here. ${describeCategories(counts)}`;
    throw new ToolError({ kind: 'bad_arguments', message, parameter: 'category' });
  }
  if (texts.length === 0)
    return show(
      served.filter(({ name }) => name.startsWith(`${category}.`)),
      limit ?? MOST_FOUND,
    );
  const byName = new Map(served.map((tool) => [tool.name, tool]));
  const names = new Set(byName.keys());
  const search = async (words: string, most: number) => {
    const found = await searchTools({ words, ...(category && { category }) }, names);
    return show(
      found.flatMap((name) => byName.get(name) ?? []),
      Math.min(limit ?? most, Math.floor(MOST_FOUND / texts.length)),
    );
  };
  const [first = ''] = texts;
  if (texts.length > 1) {
    const each = async (words: string) => ({ for: cleanText(words), ...(await search(words, DEFAULT_LIMIT.several)) });
    return { found: await Promise.all(texts.map(each)) };
  }
  const result = await search(first, DEFAULT_LIMIT.one);
  if (result.tools.length > 0) return result;
  return { ...result, hint: `Nothing fits: use other words, or a category. ${describeCategories(counts)}` };
}

function show(tools: readonly ToolDefinition[], limit: number): { tools: JsonObject[]; more?: number } {
  const shown = tools.slice(0, limit).map(inShort);
  return { tools: shown, ...(tools.length > limit && { more: tools.length - limit }) };
}

/**
 * Describes tools in full; for a name that none has, those that it may stand for in short.
 * @throws ToolError bad_arguments where no name is that of a tool that is served
 */
export async function describeTools(
  names: readonly string[],
  served: readonly ToolDefinition[],
  find: (name: string) => ToolDefinition | undefined,
): Promise<JsonObject> {
  const unknown = await Promise.all(
    names
      .filter((name) => !find(name))
      .map(async (name) => ({
        name: cleanText(name.slice(0, LONGEST_NAME)),
        instead: await suggestTools(name, served),
      })),
  );
  const tools = names.flatMap((name) => find(name) ?? []).map(inFull);
  if (tools.length > 0) return { tools, ...(unknown.length > 0 && { unknown }) };
  const message = `No tool that can be called here is named ${unknown.map(({ name }) => JSON.stringify(name)).join(', ')}.`;
  const advice = { hint: NEXT, tools: unknown.flatMap(({ instead }) => instead) };
  throw new ToolError({ kind: 'bad_arguments', message, parameter: 'tools', ...advice });
}

/** Finds the tools that a name may stand for which no tool has, in short. */
export async function suggestTools(name: string, served: readonly ToolDefinition[]): Promise<JsonObject[]> {
  const given = name.slice(0, LONGEST_NAME).replace('_', '.');
  const byName = new Map(served.map((tool) => [tool.name, tool]));
  const names = [...byName.keys()];
  const found = await searchTools({ words: given.replaceAll('.', ' ') }, new Set(names));
  const meant = [...new Set([nearest(given, names) ?? [], found].flat())].slice(0, MOST_SUGGESTED);
  return meant.flatMap((one) => byName.get(one) ?? []).map(inShort);
}

function inFull(tool: ToolDefinition): JsonObject {
  const { asks, description, inputSchema } = tool;
  return { ...about(tool), ...(asks && { asks }), description, input: inputSchema };
}

function about(tool: ToolDefinition) {
  return { tool: tool.wireName, tier: tool.tier, call_with: callerOf(tool) };
}

function inShort(tool: ToolDefinition): JsonObject {
  return { ...about(tool), inputs: signatureOf(tool.inputSchema), does: tool.description };
}

/** Counts the tools of each category, in the order of the tools. */
function countByCategory(served: readonly ToolDefinition[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of served) {
    const category = name.slice(0, name.indexOf('.'));
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}

function describeCategories(counts: ReadonlyMap<string, number>): string {
  return `Categories, with their tools: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}.`;
}
