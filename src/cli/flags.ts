import { Command, CommanderError, Option } from 'commander';
import { didYouMean } from '../runtime/shared/did-you-mean.ts';
import { UsageError } from '../runtime/shared/errors.ts';

/** The flags as given, before any value is checked. */
export interface Flags {
  tools?: string[];
  excludeTools?: string[];
  readOnly?: true;
  safe?: true;
  allowSecrets?: true;
  files?: string[];
  exports?: string;
  json?: true;
  secretKey?: string;
  apiUrl?: string;
  sandbox?: true | string;
  sandboxSize?: string;
  allowPrivateMetadata?: true;
  user?: string;
  organization?: string;
  pins?: string;
  confirm?: string;
  dryRun?: true;
  audit?: string;
  maxResult?: string;
  view?: string;
  timeout?: string;
  queryPages?: string;
  queryRows?: string;
  queryTime?: string;
  queryMemory?: string;
  toolNames?: string;
  help?: true;
  version?: true;
}

/** A parsed command line. */
export interface CommandLine {
  flags: Flags;
  /** The patterns after the command `tools`, when it was given. */
  listPatterns?: string[];
}

type FlagList = readonly (readonly [flags: string, description: string, defaultValue?: string])[];

/** The flags that choose tools: the same for serving them and for listing them. */
const SELECTION_FLAGS: FlagList = [
  ['--tools <patterns...>', 'tools to serve: names, categories, globs, "default" (as without this flag) or "*" (all)'],
  ['--exclude-tools <patterns...>', 'tools not to serve; wins over --tools'],
  ['--read-only', 'serve only tools that read; wins over both'],
  ['--safe', 'refuse every call that loses something or lets somebody in, on any instance'],
  [
    '--allow-secrets',
    'serve tools that return a live credential, if --tools names them exactly; show secrets in all results',
  ],
  ['--files <dirs...>', 'folders from which tools may upload files; without it, tools that upload are not served'],
  ['--exports <dir>', 'the folder into which lists.export writes new files; without it, that tool is not served'],
  [
    '--user <id>',
    'confine calls to this user (user_...): fill in the id, and serve no tool that could reach others; bounds whose data is reached, not what may be done to it',
  ],
  ['--organization <id>', 'confine calls to this organization (org_...), in the same way'],
  [
    '--pins <mode>',
    'with both: intersection (serve what can be confined to the two at once) or union (also what can be confined to one of them)',
    'intersection',
  ],
];
const SERVER_FLAGS: FlagList = [
  ['--sandbox [world]', 'serve an in-memory Clerk, with made-up data or a world file of yours; needs no key'],
  ['--sandbox-size <users>', 'the same with that many users, up to 200000, for trying long lists'],
  [
    '--confirm <mode>',
    'when to ask a person before a call that loses something or lets somebody in: auto (unless the key is a test key), always or never',
    'auto',
  ],
  ['--dry-run', 'return the request of every call but reads instead of sending it'],
  ['--audit <file>', 'append a line of JSON about every call; only reads go on when it cannot be written'],
  ['--allow-private-metadata', 'show private_metadata in results'],
  ['--max-result <characters>', 'largest result; more rows are a call away, and larger values are left out', '30000'],
  ['--view <form>', "lean or raw: results as an agent needs them, or in the form of Clerk's API", 'lean'],
  ['--timeout <seconds>', 'give up a call after this long, up to 600', '30'],
  ['--query-pages <pages>', 'most pages that one lists.query reads; beyond a bound it answers about a part', '500'],
  ['--query-rows <rows>', 'most rows that it reads', '250000'],
  ['--query-time <seconds>', 'longest that it reads, up to 600', '60'],
  ['--query-memory <megabytes>', 'most that it keeps in memory', '64'],
  ['--tool-names <style>', 'underscore or dotted: users_getUser or users.getUser', 'underscore'],
  ['--api-url <url>', "base URL of Clerk's API (or set CLERK_API_URL)"],
  ['--secret-key <key>', 'for old configurations; use CLERK_SECRET_KEY instead'],
];
const LIST_FLAGS: FlagList = [['--json', 'with the command tools: print JSON']];
const HELP_FLAG: FlagList = [['-h, --help', 'print this help']];
const VERSION_FLAG: FlagList = [['-v, --version', 'print the version']];

/** Creates the command for commander, which reads the flags and lays out their help; the texts of errors are ours. */
export function createCommand(): Command {
  return withFlags([...SELECTION_FLAGS, ...SERVER_FLAGS, ...LIST_FLAGS, ...HELP_FLAG, ...VERSION_FLAG])
    .usage('[flags]\n       clerk-agent-toolkit tools [patterns...] [flags]')
    .description("Clerk's Backend API as tools for AI agents: an MCP server over stdio.")
    .addOption(new Option('-p <value>', 'old configurations pass it; ignored').hideHelp());
}

/** Creates the command `tools`, for its help only: it is parsed as the whole is, so that a server's flags may follow it. */
export function createListCommand(): Command {
  return withFlags([...SELECTION_FLAGS, ...LIST_FLAGS, ...HELP_FLAG])
    .usage('tools [patterns...] [flags]')
    .description(
      'Prints the tools that the server would serve with these flags, and their cost in tokens; one exact name prints that tool in full. Patterns are those of --tools. Needs no key; other flags of the server have no effect here.',
    );
}

function withFlags(flags: FlagList): Command {
  const program = new Command('clerk-agent-toolkit').optionsGroup('Flags:');
  for (const [flag, description, defaultValue] of flags) {
    const option = new Option(flag, defaultValue ? `${description} (default: ${defaultValue})` : description);
    // Not `default()`, which would make a flag that nobody gave look given.
    option.defaultValueDescription = defaultValue;
    program.addOption(option);
  }
  return program
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ helpWidth: 80 })
    .helpOption(false)
    .exitOverride()
    .allowUnknownOption()
    .allowExcessArguments();
}

/** Flags whose value is never repeated to a screen or a log. */
const SECRET_FLAGS = ['--secret-key'];

/** Collects the values of each flag that takes one value: of two, commander would drop the first without a word. */
function collectValues(program: Command): Map<Option, (string | null)[]> {
  const single = program.options.filter((option) => (option.required || option.optional) && !option.variadic);
  const given = new Map<Option, (string | null)[]>();
  for (const option of single.filter(({ hidden }) => !hidden))
    program.on(`option:${option.name()}`, (value: string | null) =>
      given.set(option, [...(given.get(option) ?? []), value]),
    );
  return given;
}

function describeRepetition([{ long }, values]: [Option, (string | null)[]]): string {
  const shown = SECRET_FLAGS.includes(long ?? '')
    ? ''
    : `: ${values.map((value) => (value === null ? 'without a value' : `"${value}"`)).join(' and ')}`;
  return `${long} takes one value and was given ${values.length === 2 ? 'twice' : `${values.length} times`}${shown}. Keep one of them.`;
}

/**
 * Parses a command line into its flags and the patterns of the command `tools`.
 * @throws UsageError for an unknown flag, a flag without its value or with several, or an argument that belongs to no flag
 */
export function readFlags(argv: readonly string[]): CommandLine {
  const program = createCommand();
  const given = collectValues(program);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const [, flag = ''] = /'(\S+)/.exec(error.message) ?? [];
    throw new UsageError(`${flag} needs a value. See --help.`);
  }
  const flags = program.opts<Flags>();
  // `--secret-key --tools users`: commander takes the next flag for the value.
  const withoutValue = program.options.find((option) =>
    [flags[option.attributeName() as keyof Flags]].flat().some((value) => `${value}`.startsWith('--')),
  );
  if (withoutValue) throw new UsageError(`${withoutValue.long} needs a value. See --help.`);
  const repeated = [...given].find(([, values]) => values.length > 1);
  if (repeated && !flags.help) throw new UsageError(describeRepetition(repeated));
  const [first, ...rest] = program.args;
  const listPatterns = first === 'tools' ? rest : undefined;
  const stray = listPatterns ? rest.find((argument) => argument.startsWith('-')) : first;
  if (stray !== undefined && !flags.help) throw new UsageError(describeStray(stray, program));
  if (!listPatterns && flags.json)
    throw new UsageError('--json goes with the command tools: clerk-agent-toolkit tools --json');
  return { flags, ...(listPatterns && { listPatterns }) };
}

function describeStray(stray: string, program: Command): string {
  if (!stray.startsWith('-')) {
    const advice = 'Choose tools with --tools; "clerk-agent-toolkit tools" lists them.';
    // Half of a key that was pasted with a space is a secret too.
    const shown = /^(?!sk_)[\w+/=-]{20,}$/.test(stray) ? '' : ` "${stray}"`;
    return `Unexpected argument${shown}. ${advice} See --help.`;
  }
  // Without its value, which may be a secret.
  const [flag = stray] = stray.split('=');
  const known = program.options.filter((option) => !option.hidden).flatMap((option) => option.long ?? []);
  if (known.includes(flag)) return `${flag} takes no value. See --help.`;
  return `Unknown flag "${flag}".${didYouMean(flag, known)} See --help.`;
}
