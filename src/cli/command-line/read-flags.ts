import { type Command, CommanderError, type Option } from 'commander';
import { UsageError } from '../../runtime/shared/errors.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { createCommand } from './flags.ts';
import type { Flags } from './given-flags.ts';
import { describeJoined, describeStray } from './mistakes.ts';

/** A parsed command line. */
export interface CommandLine {
  command: CommandName;
  flags: Flags;
  /** The words after the command that belong to no flag. */
  operands: string[];
}

const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** Flags whose value is never repeated to a screen or a log. */
const SECRET_FLAGS = ['--secret-key', '--secret-key-command', '--args'];

/** Flags whose value may hold what looks like another flag. */
const FREE_TEXT = ['--secret-key-command', '--args'];

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
 * Parses a command line into its command, that one's operands and the flags.
 * @throws UsageError for an unknown flag, a flag without its value or with several, or an argument that belongs to no flag
 */
export function readFlags(argv: readonly string[]): CommandLine {
  const program = createCommand(argv.find((argument) => !argument.startsWith('-')) === 'call');
  const given = collectValues(program);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const [, flag = ''] = /'(\S+)/.exec(error.message) ?? [];
    throw new UsageError(`${flag} needs a value. See --help.`);
  }
  const flags = program.opts<Flags>();
  const values = (option: Option) => [flags[option.attributeName() as keyof Flags]].flat().map(String);
  // `--secret-key --tools users`: commander takes the next flag for the value.
  const withoutValue = program.options.find((option) => values(option).some((value) => value.startsWith('--')));
  if (withoutValue) throw new UsageError(`${withoutValue.long} needs a value. See --help.`);
  // `"--tools=users --read-only"`, as one argument.
  const withMore = program.options.find(
    (option) => !FREE_TEXT.includes(option.long ?? '') && values(option).some((value) => /\s--[a-z]/.test(value)),
  );
  if (withMore) throw new UsageError(`${describeJoined(withMore.long ?? '')} See --help.`);
  // `--sandbox doctor`: a flag has taken the command for its value.
  const taken = program.options.find((option) => values(option).some(isCommand));
  if (taken) {
    const command = values(taken).find(isCommand);
    throw new UsageError(
      `"${command}" stands behind ${taken.long}: a command comes first, as in clerk-agent-toolkit ${command} ${taken.long}.`,
    );
  }
  const repeated = [...given].find(([, values]) => values.length > 1);
  if (repeated && !flags.help) throw new UsageError(describeRepetition(repeated));
  const [first, ...rest] = program.args;
  const command = COMMAND_NAMES.find((name) => name === first);
  const operands = command ? rest : program.args;
  const takesInputs = command !== undefined && COMMANDS[command].ownInputs;
  const takesNone = command === undefined || command === 'serve';
  const stray = operands.find((argument) => !takesInputs && (takesNone || argument.startsWith('-')));
  if (stray !== undefined && !flags.help) throw new UsageError(describeStray(stray, knownFlags(program)));
  checkOwnFlags(flags, command ?? 'serve');
  return { command: command ?? 'serve', flags, operands };
}

function knownFlags(program: Command): string[] {
  return program.options.filter((option) => !option.hidden).flatMap((option) => option.long ?? []);
}

/** Reports whether a value is the name of a command. */
function isCommand(value: string): boolean {
  return COMMAND_NAMES.some((name) => name === value);
}

/** Refuses a flag that only other commands take. */
function checkOwnFlags(flags: Flags, command: CommandName): void {
  const takers = new Map<keyof Flags, CommandName[]>();
  for (const [name, { own = [] }] of Object.entries(COMMANDS) as [CommandName, { own?: readonly (keyof Flags)[] }][])
    for (const flag of own) takers.set(flag, [...(takers.get(flag) ?? []), name]);
  for (const [flag, commands] of takers) {
    if (flags[flag] === undefined || commands.includes(command)) continue;
    const spelled = `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    // A flag that the doctor takes beside serving is first of all for serving.
    const besides: CommandName[] = commands.includes('serve') ? ['serve', 'doctor'] : [];
    const [first, ...others] = commands.filter((name) => !besides.includes(name));
    if (first === undefined) throw new UsageError(`${spelled} goes with serving: clerk-agent-toolkit serve ${spelled}`);
    throw new UsageError(
      `${spelled} goes with the command ${[first, ...others].join(' or ')}: clerk-agent-toolkit ${first} ${spelled}`,
    );
  }
}
