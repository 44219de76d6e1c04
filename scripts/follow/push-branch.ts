import { type Run, runOrThrow } from './run-command.ts';

/** The branch that updates are proposed on. */
export const BRANCH = 'spec-update';

/** The author of our commits to it. A commit by anyone else is work that must not be lost. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

/** The arguments that make git ask gh for its token; nothing is written to git's configuration. */
const WITH_TOKEN = ['-c', 'credential.helper=', '-c', 'credential.helper=!gh auth git-credential'];

/** The paths that an update writes to. Nothing there runs in a job with a token that can write. */
const ALLOWED_PATHS = /^(?:spec|docs|src\/generated|test\/golden)\//;

const ALLOWED = 'spec/, docs/, src/generated/ and test/golden/';

/**
 * The snapshots, which tell one spec from another. The rest of spec/ does not: a person edits it, and the commit in
 * source.json is the newest of Clerk's repository, which moves without a change of the spec.
 */
const SNAPSHOTS = 'spec/clerk-bapi-*.json';

/**
 * The outcome of `pushBranch`: it pushed, or it left the branch alone because that has the same files already
 * (`unchanged`), or commits of somebody else with this spec (`theirs`) or another one (`taken`).
 */
export type PushOutcome = 'pushed' | 'unchanged' | 'theirs' | 'taken';

/**
 * Applies a patch to git's index, on top of what is checked out; no file of the work tree is touched.
 * @throws Error in one line when it doesn't apply, or changes what no update of the spec may
 */
export function applyPatch(run: Run, patch: string): void {
  runOrThrow(run, 'git', ['apply', '--cached', patch]);
  const raw = runOrThrow(run, 'git', ['diff', '--cached', '--raw', '--no-renames', '-z', 'HEAD']).split('\0');
  // `:100644 100644 abc def M` and the path, in turn (git-diff, "Raw output format").
  const forbidden = raw.find((path, i) => {
    const [, mode] = raw[i - 1]?.split(' ') ?? [];
    return (
      i % 2 === 1 && (!ALLOWED_PATHS.test(path) || !/^(?:100644|000000)$/.test(mode ?? '') || /\.git|[\r\n]/.test(path))
    );
  });
  if (forbidden !== undefined)
    throw new Error(
      `nothing was pushed: the update changes ${JSON.stringify(forbidden)}, but may change only ${ALLOWED}. Find out what changed it.`,
    );
}

/**
 * Commits what is in the index, and replaces the remote branch with it unless somebody else has a commit there.
 */
export function pushBranch(run: Run, message: string): PushOutcome {
  runOrThrow(run, 'git', [
    '-c',
    `user.name=${BOT.name}`,
    '-c',
    `user.email=${BOT.email}`,
    'commit',
    '-q',
    '-m',
    message,
  ]);
  const [there = ''] = runOrThrow(run, 'git', [...WITH_TOKEN, 'ls-remote', 'origin', `refs/heads/${BRANCH}`]).split(
    /\s/,
  );
  if (there !== '') {
    runOrThrow(run, 'git', [...WITH_TOKEN, 'fetch', '-q', 'origin', there]);
    // A commit that is amended or rebased keeps its author.
    const people = runOrThrow(run, 'git', ['log', '--format=%ae%n%ce', there, '^HEAD']).split('\n').filter(Boolean);
    const same = (...paths: string[]) => run('git', ['diff', '--quiet', there, 'HEAD', ...paths]).code === 0;
    if (people.some((email) => email !== BOT.email)) return same('--', SNAPSHOTS) ? 'theirs' : 'taken';
    if (same()) return 'unchanged';
  }
  // The lease: nothing that came in since is written over.
  const lease = `--force-with-lease=${BRANCH}:${there}`;
  runOrThrow(run, 'git', [...WITH_TOKEN, 'push', '-q', lease, 'origin', `HEAD:refs/heads/${BRANCH}`]);
  return 'pushed';
}
