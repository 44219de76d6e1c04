import type { ToolDefinition } from '../tool.ts';
import { coerceArguments } from './arguments/coerce.ts';
import { callInName } from './call-in-name.ts';
import { catalogue, findTool } from './catalogue/catalogue.ts';
import { matchPattern } from './catalogue/patterns.ts';
import { type Caller, callerOf } from './discovery/callers.ts';
import { describeCommonCalls } from './discovery/common-calls.ts';
import { DISCOVERY, type DiscoveryTool, isDiscoveryTool } from './discovery/definitions.ts';
import { describeTools, findTools, NEXT, suggestTools } from './discovery/find.ts';
import type { CallOptions } from './pipeline.ts';
import type { Person } from './policy/person.ts';
import { cleanText } from './result/clean-text.ts';
import { errorResult, successResult, type ToolResult } from './result/result.ts';
import { type ErrorDetails, UsageError } from './shared/errors.ts';
import { isObject, type JsonObject } from './shared/json.ts';
import { type OptionStyle, spellError } from './shared/placeholders.ts';
import type { Toolkit } from './toolkit-interface.ts';

/** Options of a toolkit whose tools are searched for, and not listed. */
export interface DiscoveryOptions {
  /** Patterns of tools that are listed all the same. */
  listed?: readonly string[] | undefined;
  optionStyle?: OptionStyle | undefined;
  /** The person in whose name searches are made: they count as calls. */
  person?: Person | undefined;
}

/**
 * Puts the tools of a toolkit behind a handful that find and call them. All that can be called stays what it was.
 * @throws UsageError for a pattern that matches nothing that is served
 */
export function discover(
  toolkit: Toolkit,
  { listed = [], optionStyle = 'flags', person }: DiscoveryOptions = {},
): Toolkit {
  const { served } = toolkit;
  const find = (spelling: string) => {
    const name = findTool(spelling)?.tool?.name;
    return served.find((tool) => tool.name === name);
  };
  const callers = new Set<string>(served.map(callerOf));
  const tools = Object.values(DISCOVERY).flatMap((tool) => {
    if (!isCaller(tool.name)) return tool;
    const description = tool.description + describeCommonCalls(tool.name, served);
    return callers.has(tool.name) ? { ...tool, description } : [];
  });
  const fail = (error: unknown) =>
    errorResult(error, (details) => redact(spellError(details, { options: optionStyle })));

  const counted = <Result>(work: () => Promise<Result>) => (person ? callInName(person, work) : work());

  const answer = async (name: DiscoveryTool, given: unknown, options?: CallOptions): Promise<ToolResult> => {
    const { readArguments } = await import('./discovery/inputs.ts');
    if (name === 'search_tools')
      return counted(async () => successResult(await findTools(readArguments(name, given), served)));
    if (name === 'describe_tools')
      return counted(async () => successResult(await describeTools(readArguments(name, given).tools, served, find)));
    // A call that is made is counted where it is made.
    const refused = (error: unknown) => counted<never>(() => Promise.reject(error));
    const { tool: spelling, arguments: args = {} } = await (async () => readArguments(name, given))().catch(refused);
    const result = await toolkit.call(spelling, args, { ...options, through: name });
    const tool = find(spelling);
    if (!tool) return withAdvice(result, { hint: NEXT, tools: await suggestTools(spelling, served) });
    return callerOf(tool) === name ? withAdvice(result, { input: tool.inputSchema }) : result;
  };
  return {
    ...toolkit,
    tools: [...tools, ...pick(listed, served)],
    call: async (name, args, options) =>
      isDiscoveryTool(name) ? answer(name, args, options).catch(fail) : toolkit.call(name, args, options),
    behind: (name, args) => {
      if (!isCaller(name)) return { name, args };
      try {
        const given = coerceArguments(args, DISCOVERY[name].inputSchema);
        if (isObject(given) && typeof given.tool === 'string') return { name: given.tool, args: given.arguments ?? {} };
      } catch {
        // Nested too deeply for anything: the call fails by itself.
      }
      return { name, args };
    },
  };
}

/** Takes out of an error what must not be seen, and may be in the text of a model that it quotes. */
function redact(details: ErrorDetails): ErrorDetails {
  const { message, hint, parameter } = details;
  return {
    ...details,
    message: cleanText(message),
    ...(hint && { hint: cleanText(hint) }),
    ...(parameter && { parameter: cleanText(parameter) }),
  };
}

/** Adds to the error of a call whose tool or arguments are wrong what its caller needs to make it again. */
function withAdvice(result: ToolResult, advice: JsonObject): ToolResult {
  const error = result.data.error as ErrorDetails | undefined;
  if (error?.kind !== 'bad_arguments') return result;
  const data = { error: { ...error, ...advice } };
  return { ...result, data, text: JSON.stringify(data) };
}

function isCaller(name: string): name is Caller {
  return isDiscoveryTool(name) && DISCOVERY[name].inputSchema.properties?.arguments !== undefined;
}

/** Returns the tools that are listed beside those of discovery. */
function pick(patterns: readonly string[], served: readonly ToolDefinition[]): ToolDefinition[] {
  const chosen = new Set<string>();
  for (const pattern of patterns) {
    const names = new Set(matchPattern(pattern, catalogue).names);
    const matched = served.filter(({ name }) => names.has(name));
    if (matched.length === 0)
      throw new UsageError(`No tool of "${pattern}" is served: {--listed} only lists tools that are.`);
    for (const { name } of matched) chosen.add(name);
  }
  return served.filter(({ name }) => chosen.has(name));
}
