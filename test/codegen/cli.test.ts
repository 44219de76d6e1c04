import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'generate-'));
  for (const part of [
    'package.json',
    'tsconfig.json',
    'allowlist.yaml',
    'README.md',
    'docs',
    'spec',
    'codegen',
    'src',
  ]) {
    await cp(join(ROOT, part), join(copy, part), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true }));

function generate(...args: string[]) {
  const run = spawnSync('node_modules/.bin/tsx', ['codegen/cli.ts', ...args], { cwd: copy, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('npm run generate', { timeout: 60_000 }, () => {
  it('names what is stale, then makes it right', async () => {
    await appendFile(join(copy, 'src/generated/index.ts'), '\n');
    await rm(join(copy, 'src/generated/tools/users.ts'));
    await rm(join(copy, 'docs'), { recursive: true });
    const readme = await readFile(join(copy, 'README.md'), 'utf8');
    await writeFile(join(copy, 'README.md'), readme.replace('| `users` |', '| `user` |'));
    expect(generate('--check')).toEqual({
      code: 1,
      out: '',
      err: [
        'src/generated/index.ts: out of date',
        'src/generated/tools/users.ts: missing',
        'docs/schemas.md: missing',
        'docs/tools.md: missing',
        'README.md: out of date',
        'Run `npm run generate` and commit what it writes.\n',
      ].join('\n'),
    });
    expect(generate()).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^\d+ files written: src\/generated, docs\/schemas\.md, docs\/tools\.md, README\.md\.\n$/,
      ),
    });
    for (const path of ['src/generated/index.ts', 'src/generated/tools/users.ts', 'docs/schemas.md', 'docs/tools.md']) {
      expect(await readFile(join(copy, path), 'utf8')).toBe(await readFile(join(ROOT, path), 'utf8'));
    }
    expect(await readFile(join(copy, 'README.md'), 'utf8')).toBe(readme);
    expect(generate('--check')).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+ generated files are up to date\.\n$/),
      err: '',
    });
  });

  it('says in a line what is wrong, without a trace, and writes nothing', async () => {
    await appendFile(join(copy, 'allowlist.yaml'), 'exclude: {}\n');
    const { code, err } = generate();
    expect(code).toBe(1);
    expect(err).toMatch(
      /^allowlist\.yaml:\d+: unknown key "exclude"; did you mean "excluded"\? Known: default, tools, local, excluded\n$/,
    );
    expect(generate('--chek')).toMatchObject({ code: 1, err: expect.stringMatching(/^Unknown option '--chek'.*\n$/) });
  });
});
