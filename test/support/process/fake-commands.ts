import type { CommandResult, Run } from '../../../scripts/follow/run-command.ts';

/** Results of commands, by their short form: the output, or more about how the command ends. */
export type CommandResults = Record<string, string | Partial<CommandResult>>;

/**
 * Returns a stand-in for commands of scripts/follow with these results; any other prints nothing and succeeds.
 * @param did collects the commands in short form
 * @param inputs collects what was on standard input
 */
export function fakeCommands(results: CommandResults, did: string[], inputs: string[] = []): Run {
  return (name, args, input = ''): CommandResult => {
    const short = `${name} ${shortened(name, args).join(' ')}`;
    if (!/default_branch|git show/.test(short)) did.push(short);
    if (input) inputs.push(input);
    const result = results[short] ?? '';
    return { code: 0, stdout: '', stderr: '', ...(typeof result === 'string' ? { stdout: result } : result) };
  };
}

/** Returns the parts of a command line that distinguish it from others. */
function shortened(name: string, args: readonly string[]): string[] {
  if (name === 'npm') return args.slice(-1);
  if (name === 'gh') {
    const [path = '', method] = [args.find((arg) => arg.startsWith('repos/')), args[args.indexOf('-X') + 1]];
    const rest = path.replace(/^repos\/\{owner\}\/\{repo\}\/?/, '');
    return ['api', ...(args.includes('-X') ? [String(method)] : []), rest || String(args.at(-1))].filter(Boolean);
  }
  const [verb = '', ...rest] = args.filter((arg, place) => arg !== '-c' && args[place - 1] !== '-c');
  const telling = rest.filter((arg) => /^(--force|HEAD:|\^|--format|--cached|spec\/)/.test(arg));
  return [verb, ...telling.map((arg) => arg.replace('--format=', ''))];
}
