import '../../runtime/everything.ts';
import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { catalogue } from '../../runtime/catalogue/catalogue.ts';
import { describeLeftOut } from '../../runtime/catalogue/left-out.ts';
import { matchPattern } from '../../runtime/catalogue/patterns.ts';
import { isDefault, selectTools } from '../../runtime/catalogue/selection.ts';
import { needs } from '../../runtime/policy/needs.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { resolveExportFolder, resolveFolders } from '../../runtime/shared/folders.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import type { SelectionFlags } from '../command-line/options.ts';
import { writeStderr, writeText } from '../stderr.ts';
import { formatSurvey, loadPricedTools, surveyRows, surveyTools } from './survey-tools.ts';
import { type Availability, formatToolDetails } from './tool-details.ts';
import type { PricedTool } from './tool-table.ts';

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
  const survey = await surveyTools(options);
  await print(surveyRows(survey), formatSurvey(survey, width));
  // People list tools with bounds to see what each bound leaves out.
  for (const left of survey.leftOut) await writeStderr(describeLeftOut(left, left.bounds && left.names.length));
  await writeNotices(survey.notices);
}

/** Finds the tool that the patterns name, if naming one is all they do, with the notices about that name. */
function findSingleTool([pattern, ...more]: readonly string[] = []): { name?: string | undefined; notices: string[] } {
  if (pattern === undefined || more.length > 0) return { notices: [] };
  const { names, exact, notices } = matchPattern(pattern, catalogue);
  return exact ? { name: names[0], notices } : { notices: [] };
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
