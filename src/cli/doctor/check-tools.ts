import '../../runtime/everything.ts';
import { resolve } from 'node:path';
import { openAuditFile } from '../../runtime/audit/file.ts';
import { catalogue } from '../../runtime/catalogue/catalogue.ts';
import { describeLeftOut, spellLeftOut } from '../../runtime/catalogue/left-out.ts';
import { selectTools } from '../../runtime/catalogue/selection.ts';
import { resolveExportFolder, resolveFolders } from '../../runtime/shared/folders.ts';
import type { CliOptions } from '../command-line/options.ts';
import { loadPricedTools } from '../tools/survey-tools.ts';
import type { Finding } from './finding.ts';

/** Tells whether the audit log can be written: where it can't, calls are refused, but for reads. */
export async function checkAudit({ audit }: CliOptions): Promise<Finding[]> {
  if (audit === undefined) return [];
  try {
    await openAuditFile(audit).probe();
    return [{ check: 'tools', state: 'good', found: `The audit log ${resolve(audit)} can be written.` }];
  } catch (error) {
    const found = `The audit log ${resolve(audit)} can't be written: ${(error as Error).message}. Calls that change something are refused.`;
    return [{ check: 'tools', state: 'bad', found, fix: 'Give a full path to a file that you can write.' }];
  }
}

/**
 * Tells what a server with these options serves, and what it costs in each conversation.
 * @throws UsageError for a choice of tools that can't be served
 */
export async function checkTools(given: CliOptions): Promise<Finding[]> {
  const options = { ...given, files: resolveFolders(given.files), exports: resolveExportFolder(given.exports) };
  const { names, leftOut } = selectTools(options, catalogue);
  const tools = await loadPricedTools(names, options);
  const tokens = tools.reduce((sum, tool) => sum + tool.tokens, 0).toLocaleString('en-US');
  const found = `These flags serve ${tools.length} ${tools.length === 1 ? 'tool' : 'tools'}, ${tokens} tokens in each conversation.`;
  const fix = '"clerk-agent-toolkit tools" lists them with the same flags.';
  return [
    { check: 'tools', state: 'good', found },
    ...leftOut.map(
      (left): Finding => ({
        check: 'tools',
        state: 'note',
        found: describeLeftOut(spellLeftOut(left, 'flags')),
        fix,
      }),
    ),
  ];
}
