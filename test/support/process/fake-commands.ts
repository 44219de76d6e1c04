import type { Ended, Run } from '../../../scripts/follow/shell.ts';

/** What commands answer, by what `commands` notes of them. */
export type Answers = Record<string, string | Partial<Ended>>;

/**
 * Runs commands of scripts/follow that answer so, and nothing where nothing is given.
 * @param did gets what was done, in short
 * @param inputs gets what was on standard input
 */
export function commands(answers: Answers, did: string[], inputs: string[] = []): Run {
  return (name, args, input = ''): Ended => {
    const short = `${name} ${shortened(name, args).join(' ')}`;
    if (!/default_branch|git show/.test(short)) did.push(short);
    if (input) inputs.push(input);
    const answer = answers[short] ?? '';
    return { code: 0, stdout: '', stderr: '', ...(typeof answer === 'string' ? { stdout: answer } : answer) };
  };
}

/** What of a command line tells it from others. */
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
