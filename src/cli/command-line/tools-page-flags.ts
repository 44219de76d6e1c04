import { UsageError } from '../../runtime/shared/errors.ts';
import { parseChoice } from './flag-values.ts';
import type { Flags } from './given-flags.ts';
import type { SelectionFlags, ToolsPageTask } from './tasks.ts';

/**
 * Reads what is to be ticked on the page of tools.
 * @throws UsageError where JSON is to be printed as well, and for a mode of --confirm that there isn't
 */
export function readToolsPage(flags: Flags, selection: SelectionFlags): ToolsPageTask {
  if (flags.json) throw new UsageError('--web opens a page, and --json prints: leave out one of them.');
  const { tools, excludeTools, discover, listed, readOnly, safe, allowSecrets, files, exports, pins, pinMode } =
    selection;
  const given = { '--listed': listed.length > 0, '--files': files.length > 0, '--exports': exports !== undefined };
  return {
    kind: 'tools-page',
    flags: {
      tools,
      excludeTools,
      discover,
      bounds: {
        readOnly,
        safe,
        allowSecrets,
        user: pins.user_id,
        organization: pins.organization_id,
        union: pinMode === 'union',
        confirm: parseChoice('--confirm', ['auto', 'always', 'never'], flags.confirm ?? 'auto'),
        dryRun: flags.dryRun ?? false,
        sandbox: flags.sandbox !== undefined || flags.sandboxSize !== undefined,
      },
    },
    notThere: Object.entries(given).flatMap(([flag, isGiven]) => (isGiven ? flag : [])),
  };
}
