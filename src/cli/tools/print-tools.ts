import '../../runtime/everything.ts';
import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { catalogue, loadDefinitions } from '../../runtime/catalogue/catalogue.ts';
import { describeLeftOut, spellLeftOut } from '../../runtime/catalogue/left-out.ts';
import { matchPattern } from '../../runtime/catalogue/patterns.ts';
import { isDefault, selectTools } from '../../runtime/catalogue/selection.ts';
import { MOST_TOKENS } from '../../runtime/discovery/definitions.ts';
import { withoutPinnedArguments } from '../../runtime/policy/apply-pins.ts';
import { boundsOf, type PinOptions, pinSetOf } from '../../runtime/policy/bounds.ts';
import { needs } from '../../runtime/policy/needs.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { resolveExportFolder, resolveFolders } from '../../runtime/shared/folders.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import { createToolkit } from '../../runtime/toolkit.ts';
import type { SelectionFlags } from '../command-line/options.ts';
import { writeStderr, writeText } from '../stderr.ts';
import { type Availability, formatToolDetails } from './tool-details.ts';
import { formatToolTable, type PricedTool } from './tool-table.ts';

/** The widest lines that are easy to read; most terminals are wider. */
const MAX_WIDTH = 100;

/**
 * Prints what the options would serve: a table, or one tool in full when they name just that one.
 * What is left out is said on stderr.
 * @throws UsageError as serving the same options does, except for one tool in full, whose page has the reason
 */
export async function printTools(given: SelectionFlags, json: boolean, stdout: Writable): Promise<void> {
  const options = { ...given, files: resolveFolders(given.files), exports: resolveExportFolder(given.exports) };
  const { isTTY, columns } = stdout as Partial<WriteStream>;
  const width = isTTY ? Math.min(columns || MAX_WIDTH, MAX_WIDTH) : Number.POSITIVE_INFINITY;
  const print = (value: object, text: string) => writeText(stdout, json ? JSON.stringify(value, null, 2) : text);

  const single = findSingleTool(options.tools);
  if (single.name !== undefined) {
    await writeNotices(single.notices);
    for (const tool of await loadPricedTools([single.name], options)) {
      const page = { ...tool, ...describeAvailability(tool, options) };
      await print(page, formatToolDetails(page, width));
    }
    return;
  }
  const { names, leftOut, notices } = selectTools(options, catalogue);
  const tools = await loadPricedTools(names, options);
  const total = { tools: tools.length, tokens: tools.reduce((sum, { tokens }) => sum + tokens, 0) };
  const rows = tools.map(({ description, annotations, inputSchema, secrets, pins, ...row }) => row);
  const spelled = leftOut.map((left) => spellLeftOut(left, 'flags'));
  const listed = options.discover ? await priceDiscovery(options, names) : undefined;
  const table = formatToolTable(tools, total, width);
  await print(
    { tools: rows, total, ...(listed && { listed }), leftOut: spelled },
    listed ? `${table}\n${describeListed(listed)}` : table,
  );
  // Which bound leaves out which tool is what people list them for.
  for (const left of spelled) await writeStderr(describeLeftOut(left, left.bounds && left.names.length));
  await writeNotices(notices);
}

/** Finds the tool that the patterns name, if naming one is all they do, with the notices about that name. */
function findSingleTool([pattern, ...more]: readonly string[] = []): { name?: string | undefined; notices: string[] } {
  if (pattern === undefined || more.length > 0) return { notices: [] };
  const { names, exact, notices } = matchPattern(pattern, catalogue);
  return exact ? { name: names[0], notices } : { notices: [] };
}

/** The tools that are listed in place of those that are served. */
interface Listed {
  /** Wire names. */
  tools: string[];
  /** The most that they cost. */
  tokens: number;
}

/** Prices what `--discover` lists: tools that find and call those that are served, and what `--listed` names. */
async function priceDiscovery(options: SelectionFlags, served: readonly string[]): Promise<Listed> {
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
    const { tokens = 0, pins: pinnedTokens = {} } = indexed ?? {};
    const bounds = boundsOf(indexed ?? {}, options);
    const pinned = pinnedTokens[pinSetOf(indexed ?? {}, options) ?? ''];
    return pinned === undefined ? { ...tool, tokens } : { ...withoutPinnedArguments(tool, bounds), tokens: pinned };
  });
}

function describeAvailability({ name, wireName, tier }: PricedTool, options: SelectionFlags): Availability {
  try {
    selectTools(options, catalogue);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { served: false, how: spellOptions(error.message, 'flags') };
  }
  const indexed = catalogue.tools[wireName];
  if (indexed && isDefault(indexed, options, catalogue)) return { served: true, how: 'by default' };
  const needed = indexed?.needs;
  const flags = [
    `--tools ${name}`,
    tier === 'sensitive' && '--allow-secrets',
    needed && spellOptions(needs[needed].option, 'flags'),
  ];
  return { served: true, how: `with ${flags.filter(Boolean).join(' ')}` };
}

async function writeNotices(notices: readonly string[]): Promise<void> {
  for (const line of notices) await writeStderr(spellOptions(line, 'flags'));
}
