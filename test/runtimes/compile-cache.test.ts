import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { installPackage } from '../support/process/install-package.ts';
import { installRuntimes, type Runtime } from '../support/runtimes/install-runtimes.ts';

// Node keeps the compiled program, as of 22.8, in the folder of the package: nothing depends on it.

let paths: Record<Runtime, string>;
let own: Installation;
let folder: string;
beforeAll(() => {
  paths = installRuntimes();
  own = installPackage({});
  folder = join(own.folder, 'node_modules/clerk-agent-toolkit');
});
afterAll(() => own?.remove());

const cache = () => join(folder, '.compile-cache');

/** Runs a command with a version of Node; returns what it printed. */
function run(node: string) {
  const { status, stdout, stderr } = spawnSync(node, [join(folder, 'dist/cli.js'), 'tools', 'users.getUser'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  });
  return { status, first: stdout.split('\n')[0], stderr };
}

const PRINTED = { status: 0, first: 'users.getUser: Get a user', stderr: '' };

test.each(['node22', 'node24'] as const)(
  '%s keeps it, and runs as well from what is kept, broken or unwritable',
  (name) => {
    rmSync(cache(), { recursive: true, force: true });
    expect(run(paths[name])).toEqual(PRINTED);
    const kept = readdirSync(cache(), { recursive: true, encoding: 'utf8' })
      .map((path) => join(cache(), path))
      .filter((path) => statSync(path).isFile());
    expect(kept.length).toBeGreaterThan(3);
    // Nobody else can read or write them.
    if (process.platform !== 'win32')
      expect(kept.map((path) => statSync(path).mode & 0o077)).toEqual(kept.map(() => 0));
    expect(run(paths[name])).toEqual(PRINTED);
    for (const path of kept) writeFileSync(path, 'broken');
    expect(run(paths[name])).toEqual(PRINTED);
    rmSync(cache(), { recursive: true });
    writeFileSync(cache(), 'a file in its place');
    expect(run(paths[name])).toEqual(PRINTED);
  },
);

test('an older Node does without', () => {
  rmSync(cache(), { recursive: true, force: true });
  expect(run(process.execPath)).toEqual(PRINTED);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  expect(existsSync(cache())).toBe(major > 22 || (major === 22 && minor >= 8));
});
