import { parse } from 'shell-quote';
import { UsageError } from '../../runtime/shared/errors.ts';

const NO_SHELL = 'The command runs without a shell';

/**
 * Splits a command into its words, as a shell does with spaces and quotes.
 * @param platform where it is Windows, `\` parts folders and quotes nothing
 * @throws UsageError for what only a shell could do: pipes, variables, commands inside commands
 */
export function splitCommand(command: string, platform: NodeJS.Platform = process.platform): string[] {
  const text = platform === 'win32' ? command.replaceAll('\\', '\\\\') : command;
  const words = parse(text, (name) => ({ op: `$${name}` as never })).map((entry) => {
    if (typeof entry === 'string') return entry;
    if ('comment' in entry) throw new UsageError(`${NO_SHELL}, where # begins a comment. Put the word in quotes.`);
    // `?` and `*` stand in the addresses of secrets.
    if (entry.op === 'glob') return entry.pattern;
    const { op } = entry as { op: string };
    const what = op.startsWith('$') && op.length > 1 ? `the variable ${op}` : `"${op}"`;
    throw new UsageError(
      `${NO_SHELL}: ${what} means nothing there. Put it in quotes if it belongs to a word; else write a script, and name that.`,
    );
  });
  if (words.some((word) => word.includes('`')))
    throw new UsageError(`${NO_SHELL}: a command in backticks is not run. Write a script, and name that.`);
  if (words.length === 0 || words[0] === '') throw new UsageError('The command is empty.');
  return words;
}
