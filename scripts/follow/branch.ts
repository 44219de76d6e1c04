import { must, type Run } from './shell.ts';

/** The one branch that updates are proposed on. */
export const BRANCH = 'spec-update';

/** Who commits to it here. A commit by anyone else is work that must not be lost. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

/** git with the token of gh, which it asks for; nothing is written to its configuration. */
const GIT = ['-c', 'credential.helper=', '-c', 'credential.helper=!gh auth git-credential'];

/** Where an update writes. Nothing of it runs in a job with a token that can write. */
const GENERATED = /^(?:(?:spec|docs|src\/generated|test\/golden)\/|README\.md$)/;

const MAY = 'spec/, docs/, src/generated/, test/golden/ and README.md only';

/**
 * The facts tell one spec from another. Not the rest of spec/, which a person edits; nor source.json: its commit is
 * the newest of Clerk's repository, which moves without this file.
 */
const FACTS = 'spec/clerk-bapi-*.json';

/** What became of the branch. */
export type Pushed = 'pushed' | 'same' | 'theirs' | 'taken';

/**
 * Puts a patch into git's index, on top of what is checked out; no file of that is touched.
 * @throws Error in one line when it doesn't apply, or changes what no update of the spec does
 */
export function applyPatch(run: Run, patch: string): void {
  must(run, 'git', ['apply', '--cached', patch]);
  const raw = must(run, 'git', ['diff', '--cached', '--raw', '--no-renames', '-z', 'HEAD']).split('\0');
  // `:100644 100644 abc def M` and the path, in turn (git-diff, "Raw output format").
  const odd = raw.find((path, i) => {
    const [, mode] = raw[i - 1]?.split(' ') ?? [];
    return (
      i % 2 === 1 && (!GENERATED.test(path) || !/^(?:100644|000000)$/.test(mode ?? '') || /\.git|[\r\n]/.test(path))
    );
  });
  if (odd !== undefined)
    throw new Error(
      `nothing was pushed: the update changes ${JSON.stringify(odd)}, and may change ${MAY}. Find what did.`,
    );
}

/**
 * Commits what is in the index, and puts it in place of the remote branch; not if somebody else has a commit there.
 * @returns whether it was pushed, was the same already, or has commits of somebody else: with this spec (theirs), or
 *   with another one (taken)
 */
export function pushBranch(run: Run, message: string): Pushed {
  must(run, 'git', ['-c', `user.name=${BOT.name}`, '-c', `user.email=${BOT.email}`, 'commit', '-q', '-m', message]);
  const [there = ''] = must(run, 'git', [...GIT, 'ls-remote', 'origin', `refs/heads/${BRANCH}`]).split(/\s/);
  if (there !== '') {
    must(run, 'git', [...GIT, 'fetch', '-q', 'origin', there]);
    // A commit that is amended or rebased keeps its author.
    const people = must(run, 'git', ['log', '--format=%ae%n%ce', there, '^HEAD']).split('\n').filter(Boolean);
    const same = (...paths: string[]) => run('git', ['diff', '--quiet', there, 'HEAD', ...paths]).code === 0;
    if (people.some((email) => email !== BOT.email)) return same('--', FACTS) ? 'theirs' : 'taken';
    if (same()) return 'same';
  }
  // The lease: nothing that came in since is written over.
  const lease = `--force-with-lease=${BRANCH}:${there}`;
  must(run, 'git', [...GIT, 'push', '-q', lease, 'origin', `HEAD:refs/heads/${BRANCH}`]);
  return 'pushed';
}
