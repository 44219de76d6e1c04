import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const { jobs } = parse(readFileSync(join(import.meta.dirname, '../../.github/workflows/release.yml'), 'utf8'));
const steps: { name?: string; run?: string; uses?: string; with?: object }[] = [...jobs.package.steps];

test('what is released can be told from what is not, and a repository can demand an approval', () => {
  expect(steps[0]).toMatchObject({ uses: expect.stringMatching(/^actions\/checkout@/), with: { 'fetch-depth': 0 } });
  expect(steps[1]?.name).toBe('Only what was merged is released');
  expect(jobs.publish.environment).toBe('npm');
});

// In a folder with a tarball, where npm and git are stand-ins that answer as their environment has it.
describe.skipIf(process.platform === 'win32')('the steps of a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const env = { PATH: [folder, process.env.PATH].join(delimiter), HOME: folder, GITHUB_REF_NAME: 'v1.2.3' };
  let integrity = '';

  beforeAll(() => {
    mkdirSync(join(folder, 'package'));
    mkdirSync(join(folder, 'release'));
    for (const file of ['kit.mcpb', 'server.json']) writeFileSync(join(folder, 'release', file), '');
    writeFileSync(join(folder, 'package/package.json'), '{ "name": "kit", "version": "1.2.3" }');
    const tarball = join(folder, 'release/kit.tgz');
    execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
    integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    const stubs = {
      npm: 'if [ "$1" = view ]; then echo "$THEIRS"; echo "npm $*" >&2; exit "$CODE"; fi; echo "npm $*"',
      git: 'echo "git $*" >&2; exit "$CODE"',
      gh: 'echo "gh $*"',
    };
    for (const [name, text] of Object.entries(stubs)) {
      writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
      chmodSync(join(folder, name), 0o755);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function ran(step: string, more: Record<string, string>) {
    const { run = '' } =
      [...steps, ...jobs.publish.steps, ...jobs.announce.steps].find(({ name }) => name === step) ?? {};
    const options = { cwd: folder, encoding: 'utf8', env: { ...env, ...more } } as const;
    const { status, stdout } = spawnSync('bash', ['-e', '-c', run], options);
    return [status, stdout.trim()];
  }

  const PUBLISHED = [0, 'npm publish ./release/kit.tgz --provenance --access public --tag latest'];
  test.each([
    ['npm has no such version', () => '', '0', PUBLISHED],
    ['npm knows no such package', () => '', '1', PUBLISHED],
    ['npm has it already', () => integrity, '0', [0, '::notice::npm has kit@1.2.3 already, and it is this one.']],
    [
      'npm has another',
      () => 'sha512-x',
      '0',
      [1, "::error::npm has another kit@1.2.3. A version can't be replaced: tag a higher one."],
    ],
  ])('%s', (_, theirs, code, want) => {
    expect(ran('Publish', { THEIRS: theirs(), CODE: code, DIST_TAG: 'latest' })).toEqual(want);
  });

  test.each([
    ['0', [0, '']],
    ['1', [1, '::error::v1.2.3 is not on main. Merge it there, and tag the commit that is.']],
  ])('the tag is on the default branch, as git says with %s', (code, want) => {
    expect(ran('Only what was merged is released', { CODE: code, DEFAULT_BRANCH: 'main' })).toEqual(want);
  });

  test('the release has the package, the extension of Claude Desktop and the entry of the MCP registry', () => {
    const files = './release/kit.tgz ./release/kit.mcpb ./release/server.json';
    const more = '--verify-tag --title v1.2.3 --notes-file release/notes.md --prerelease=false';
    expect(ran('Announce', { PRERELEASE: 'false' })).toEqual([0, `gh release create v1.2.3 ${files} ${more}`]);
  });

  test.each([
    ['0', ''],
    ['1', expect.stringMatching(/^::warning::.* another version than v1\.2\.3: /)],
  ])('plugins that are behind are told, as git says with %s', (code, want) => {
    expect(ran('Plugins are told to be behind', { CODE: code })).toEqual([0, want]);
  });
});
