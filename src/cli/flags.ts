import { Command, CommanderError, Option } from 'commander';
import { UsageError } from '../runtime/errors.ts';
import { didYouMean } from '../runtime/nearest.ts';

/** What the flags said, before any value was judged. */
export interface Flags {
  tools?: string[];
  secretKey?: string;
  apiUrl?: string;
  sandbox?: true;
  allowPrivateMetadata?: true;
  timeout?: string;
  toolNames?: string;
  help?: true;
  version?: true;
}

/** The command line as commander knows it; it reads flags and lays out their help, the words of errors are ours. */
export function command(): Command {
  return new Command('clerk-agent-toolkit')
    .usage('[flags]')
    .description("Clerk's Backend API as tools for AI agents: an MCP server over stdio.")
    .optionsGroup('Flags:')
    .option('--tools <patterns...>', 'tools to serve: names, categories or globs; "*" for all (default: a useful set)')
    .option('--sandbox', 'serve an in-memory Clerk with made-up data; needs no key')
    .option('--allow-private-metadata', 'let private_metadata into results')
    .option('--timeout <seconds>', 'give up a call after this long, up to 600 (default: 30)')
    .option('--tool-names <style>', 'underscore or dotted: users_getUser or users.getUser (default: underscore)')
    .option('--api-url <url>', "another address of Clerk's API (or CLERK_API_URL)")
    .option('--secret-key <key>', 'for old configurations; use CLERK_SECRET_KEY instead')
    .addOption(new Option('-p <value>', 'old configurations pass it; ignored').hideHelp())
    .option('-h, --help', 'print this')
    .option('-v, --version', 'print the version')
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ helpWidth: 80 })
    .helpOption(false)
    .exitOverride()
    .allowUnknownOption()
    .allowExcessArguments();
}

/**
 * The flags of a command line.
 * @throws UsageError for an unknown flag, a flag without its value, or an argument that is no flag's
 */
export function readFlags(argv: readonly string[]): Flags {
  const program = command();
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const [, flag = ''] = /'(\S+)/.exec(error.message) ?? [];
    throw new UsageError(`${flag} needs a value. See --help.`);
  }
  const flags = program.opts<Flags>();
  // `--secret-key --tools users`: commander takes the next flag for the value.
  const hungry = program.options.find((option) => `${flags[option.attributeName() as keyof Flags]}`.startsWith('--'));
  if (hungry) throw new UsageError(`${hungry.long} needs a value. See --help.`);
  const [stray] = program.args;
  if (stray !== undefined && !flags.help) throw new UsageError(complaint(stray, program));
  return flags;
}

function complaint(stray: string, program: Command): string {
  if (!stray.startsWith('-')) {
    return `Unexpected argument "${stray}". Everything is said with flags; tools are chosen with --tools. See --help.`;
  }
  // Without its value, which may be a secret.
  const [flag = stray] = stray.split('=');
  const known = program.options.filter((option) => !option.hidden).flatMap((option) => option.long ?? []);
  if (known.includes(flag)) return `${flag} takes no value. See --help.`;
  return `Unknown flag "${flag}".${didYouMean(flag, known)} See --help.`;
}
