import { execFileSync } from 'node:child_process';

/**
 * Runs npm and returns what it prints.
 * Uses npm's script where npm itself runs us: on Windows, `npm` is a batch file, which Node won't start without a shell.
 * @throws Error with `stdout` when npm exits with an error
 */
export function runNpm(args: readonly string[], options: { cwd?: string; stderr?: 'inherit' | 'pipe' } = {}): string {
  const { npm_execpath: script = '' } = process.env;
  const [command, ...first] = /\bnpm-cli\.[cm]?js$/.test(script) ? [process.execPath, script] : ['npm'];
  const { cwd, stderr = 'pipe' } = options;
  return execFileSync(command, [...first, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', stderr] });
}
