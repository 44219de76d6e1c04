import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { resolveFolders } from '../runtime/arguments/upload-folders.ts';
import { catalogue, loadDefinitions } from '../runtime/catalogue/catalogue.ts';
import { matchPattern } from '../runtime/catalogue/patterns.ts';
import { selectTools } from '../runtime/catalogue/selection.ts';
import { withoutPinnedArguments } from '../runtime/policy/apply-pins.ts';
import { pinSetName } from '../runtime/policy/pins.ts';
import { UsageError } from '../runtime/shared/errors.ts';
import { spellOptions } from '../runtime/shared/placeholders.ts';
import type { Pins } from '../tool.ts';
import { type ServedAs, toolDetails } from './list-details.ts';
import { type PricedTool, toolTable } from './list-table.ts';
import type { SelectionFlags } from './options.ts';
import { writeLeftOut, writeStderr, writeText } from './stderr.ts';

/** Terminals are this wide or wider; longer lines are hard to read anyway. */
const WIDEST = 100;

/**
 * Prints what the options would serve: a table, or one tool in full when they name just that one.
 * What is left out is said on stderr.
 * @throws UsageError as serving the same options does, but for one tool in full, whose page has the reason
 */
export async function printTools(given: SelectionFlags, json: boolean, stdout: Writable): Promise<void> {
  const options = { ...given, files: resolveFolders(given.files) };
  const { isTTY, columns } = stdout as Partial<WriteStream>;
  const width = isTTY ? Math.min(columns || WIDEST, WIDEST) : Number.POSITIVE_INFINITY;
  const show = (value: object, text: string) => writeText(stdout, json ? JSON.stringify(value, null, 2) : text);

  const { name, notices: former } = exactName(options.tools);
  if (name !== undefined) {
    for (const line of former) await writeStderr(spellOptions(line, 'flags'));
    for (const tool of await priced([name], options.pins)) {
      const whole = { ...tool, ...served(tool, options) };
      await show(whole, toolDetails(whole, width));
    }
    return;
  }
  const { names, leftOut, notices } = selectTools(options, catalogue);
  const tools = await priced(names, options.pins);
  const total = { tools: tools.length, tokens: tools.reduce((sum, { tokens }) => sum + tokens, 0) };
  const rows = tools.map(({ description, annotations, inputSchema, secrets, pins, ...row }) => row);
  await show({ tools: rows, total }, toolTable(tools, total, width));
  await writeLeftOut(leftOut);
  for (const line of notices) await writeStderr(spellOptions(line, 'flags'));
}

/** The tool that the patterns name, when all they do is name one, and what to tell a person of that name. */
function exactName([pattern, ...more]: readonly string[] = []): { name?: string | undefined; notices: string[] } {
  if (pattern === undefined || more.length > 0) return { notices: [] };
  const { names, exact, notices } = matchPattern(pattern, catalogue);
  return exact ? { name: names[0], notices } : { notices: [] };
}

/** The definitions as a model gets them under the pins, with what they cost then; whole, where one isn't served under them. */
async function priced(names: readonly string[], pins: Pins): Promise<PricedTool[]> {
  const tools = await loadDefinitions(names);
  return tools.map((tool) => {
    const { tokens = 0, pins: costs = {} } = catalogue.tools[tool.wireName] ?? {};
    const cost = costs[pinSetName(pins)];
    return cost === undefined ? { ...tool, tokens } : { ...withoutPinnedArguments(tool, pins), tokens: cost };
  });
}

function served({ name, tier, upload }: PricedTool, options: SelectionFlags): ServedAs {
  try {
    selectTools(options, catalogue);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { served: false, how: spellOptions(error.message, 'flags') };
  }
  if (catalogue.defaultSelection.includes(name)) return { served: true, how: 'by default' };
  const flags = [`--tools ${name}`, tier === 'sensitive' && '--allow-secrets', upload && '--files DIR'];
  return { served: true, how: `with ${flags.filter(Boolean).join(' ')}` };
}
