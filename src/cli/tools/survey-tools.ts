import { catalogue, loadDefinitions } from '../../runtime/catalogue/catalogue.ts';
import { type LeftOut, spellLeftOut } from '../../runtime/catalogue/left-out.ts';
import { type SelectionOptions, selectTools } from '../../runtime/catalogue/selection.ts';
import { tokenCost } from '../../runtime/catalogue/token-cost.ts';
import { MOST_TOKENS } from '../../runtime/discovery/definitions.ts';
import { withoutPinnedArguments } from '../../runtime/policy/apply-pins.ts';
import { boundsOf, type PinOptions, pinSetOf } from '../../runtime/policy/bounds.ts';
import { createToolkit, type ToolkitOptions } from '../../runtime/toolkit.ts';
import { formatToolTable, type PricedTool } from './tool-table.ts';

/** The tools that options serve, and what they cost. */
export interface ToolSurvey {
  tools: PricedTool[];
  total: { tools: number; tokens: number };
  /** With discovery, what is listed in their place. */
  listed?: Listed;
  leftOut: LeftOut[];
  /** Notices for a person about former names among the patterns. */
  notices: string[];
}

/**
 * Surveys what options would serve.
 * @throws UsageError as serving them does
 */
export async function surveyTools(
  options: SelectionOptions & Pick<ToolkitOptions, 'listed' | 'optionStyle'>,
): Promise<ToolSurvey> {
  const { names, leftOut, notices } = selectTools(options, catalogue);
  const tools = await loadPricedTools(names, options);
  return {
    tools,
    total: { tools: tools.length, tokens: tools.reduce((sum, { tokens }) => sum + tokens, 0) },
    ...(options.discover && { listed: await priceDiscovery(options, names) }),
    leftOut: leftOut.map((left) => spellLeftOut(left, options.optionStyle ?? 'flags')),
    notices,
  };
}

/** Returns a survey as `--json` prints it. */
export function surveyRows({ tools, total, listed, leftOut }: ToolSurvey): object {
  const rows = tools.map(({ description, annotations, inputSchema, secrets, pins, ...row }) => row);
  return { tools: rows, total, ...(listed && { listed }), leftOut };
}

/**
 * Formats a survey as a table.
 * @param hasTotal false where the total is told beside it
 */
export function formatSurvey({ tools, total, listed }: ToolSurvey, width: number, hasTotal = true): string {
  const table = formatToolTable(tools, hasTotal ? total : undefined, width);
  return listed ? `${table}\n${describeListed(listed)}` : table;
}

/** The tools that are listed in place of those that are served. */
interface Listed {
  /** Wire names. */
  tools: string[];
  /** The most that they cost. */
  tokens: number;
}

/** Prices what `--discover` lists: tools that find and call those that are served, and what `--listed` names. */
async function priceDiscovery(options: ToolkitOptions, served: readonly string[]): Promise<Listed> {
  const { tools } = await createToolkit(options);
  const beside = await loadPricedTools(
    served.filter((name) => tools.some((tool) => tool.name === name)),
    options,
  );
  const tokens = beside.reduce((sum, tool) => sum + tool.tokens, MOST_TOKENS);
  return { tools: tools.map(({ wireName }) => wireName), tokens };
}

function describeListed({ tools, tokens }: Listed): string {
  return `listed instead: ${tools.join(', ')}; at most ${tokens.toLocaleString('en-US')} tokens`;
}

/** Loads definitions as a model gets them under the pins, with their cost then; one that isn't served under them stays whole. */
export async function loadPricedTools(names: readonly string[], options: PinOptions): Promise<PricedTool[]> {
  const tools = await loadDefinitions(names);
  return tools.map((tool) => {
    const indexed = catalogue.tools[tool.wireName];
    if (!indexed) return { ...tool, tokens: 0 };
    const tokens = tokenCost(indexed, options);
    return pinSetOf(indexed, options)
      ? { ...withoutPinnedArguments(tool, boundsOf(indexed, options)), tokens }
      : { ...tool, tokens };
  });
}
