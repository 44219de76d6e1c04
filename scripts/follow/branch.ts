import type { Run } from './shell.ts';

/** The one branch that updates are proposed on. */
export const BRANCH = 'spec-update';

/** Who commits to it here. A commit by anyone else is work that must not be lost. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

/** git with the token of gh, which it asks for; nothing is written to its configuration. */
const GIT = ['-c', 'credential.helper=', '-c', 'credential.helper=!gh auth git-credential'];

/** What became of the branch. */
export type Pushed = 'pushed' | 'same' | 'theirs' | 'taken';

/** Runs a command that has to succeed. */
export function must(run: Run, command: string, args: readonly string[], input?: string): string {
  const { code, stdout, stderr } = run(command, args, input);
  if (code !== 0) throw new Error(`${command} ${args[0]} failed: ${(stderr || stdout).trim().split('\n').at(-1)}`);
  return stdout;
}

/**
 * Commits everything that has changed on top of what is checked out, and puts it in place of the remote branch.
 * @param open whether a pull request is open for the branch: then a commit of somebody else's keeps it as it is
 * @returns whether it was pushed, was the same already, or has commits of somebody else: with this spec (theirs), or
 *   with an older one (taken)
 */
export function pushBranch(run: Run, message: string, open: boolean): Pushed {
  const base = must(run, 'git', ['rev-parse', 'HEAD']).trim();
  must(run, 'git', ['checkout', '-q', '-B', BRANCH]);
  must(run, 'git', ['add', '--all']);
  must(run, 'git', ['-c', `user.name=${BOT.name}`, '-c', `user.email=${BOT.email}`, 'commit', '-q', '-m', message]);
  const [there = ''] = must(run, 'git', [...GIT, 'ls-remote', 'origin', `refs/heads/${BRANCH}`]).split(/\s/);
  if (there !== '') {
    must(run, 'git', [...GIT, 'fetch', '-q', 'origin', there]);
    const authors = must(run, 'git', ['log', '--format=%ae', there, `^${base}`])
      .split('\n')
      .filter(Boolean);
    const same = (...paths: string[]) => run('git', ['diff', '--quiet', there, 'HEAD', ...paths]).code === 0;
    if (open && authors.some((email) => email !== BOT.email)) return same('--', 'spec') ? 'theirs' : 'taken';
    if (same()) return 'same';
  }
  // The lease: nothing that came in since is written over.
  must(run, 'git', [
    ...GIT,
    'push',
    '-q',
    `--force-with-lease=${BRANCH}:${there}`,
    'origin',
    `HEAD:refs/heads/${BRANCH}`,
  ]);
  return 'pushed';
}
