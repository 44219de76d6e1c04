import { Command, Option } from 'commander';
import { type Flag, type FlagGroup, GROUPS } from './flag-groups.ts';

/**
 * Creates the command for commander that reads all flags; the texts of errors are ours.
 * @param isCall true for the command `call`, whose inputs may have the names of flags that only a server over HTTP has
 */
export function createCommand(isCall = false): Command {
  return withGroups((Object.keys(GROUPS) as FlagGroup[]).filter((group) => !isCall || group !== 'http'))
    .addOption(new Option('-p <value>', 'old configurations pass it; ignored').hideHelp())
    .allowUnknownOption()
    .allowExcessArguments();
}

/** The widest line of --help. */
export const HELP_WIDTH = 100;

/** Creates a command for commander with the flags of some groups, each under its heading. */
export function withGroups(groups: readonly FlagGroup[]): Command {
  const program = new Command('clerk-agent-toolkit');
  for (const group of groups) {
    program.optionsGroup(`${GROUPS[group].title}:`);
    for (const [flag, description, defaultValue] of GROUPS[group].flags as readonly Flag[]) {
      // A flag may mean something else to another command: the page of each has its own description.
      if (program.options.some(({ long }) => long === new Option(flag).long)) continue;
      const option = new Option(flag, defaultValue ? `${description} (default: ${defaultValue})` : description);
      // Not `default()`, which would make a flag that nobody gave look given.
      option.defaultValueDescription = defaultValue;
      program.addOption(option);
    }
  }
  return program
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ helpWidth: HELP_WIDTH })
    .helpOption(false)
    .exitOverride();
}
