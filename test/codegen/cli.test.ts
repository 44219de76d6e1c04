import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'generate-'));
  for (const part of ['package.json', 'tsconfig.json', 'allowlist.yaml', 'spec', 'codegen', 'src']) {
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
  it('finds what is committed up to date', () => {
    expect(generate('--check')).toEqual({
      code: 0,
      out: expect.stringMatching(/: \d+ files up to date\.\n$/),
      err: '',
    });
  });

  it('names what is stale, then makes it right', async () => {
    await appendFile(join(copy, 'src/generated/index.ts'), '\n');
    await rm(join(copy, 'src/generated/tools/users.ts'));
    expect(generate('--check')).toEqual({
      code: 1,
      out: '',
      err: 'src/generated/index.ts: out of date\nsrc/generated/tools/users.ts: missing\nRun `npm run generate` and commit what it writes.\n',
    });
    expect(generate().code).toBe(0);
    expect(await readFile(join(copy, 'src/generated/index.ts'), 'utf8')).toBe(
      await readFile(join(ROOT, 'src/generated/index.ts'), 'utf8'),
    );
  });

  it('says in a line what is wrong, without a trace, and writes nothing', async () => {
    await appendFile(join(copy, 'allowlist.yaml'), 'excluded: {}\n');
    const { code, err } = generate();
    expect(code).toBe(1);
    expect(err).toMatch(
      /^allowlist\.yaml:\d+: unknown key "excluded"; did you mean "default"\? Known: default, tools, local\n$/,
    );
    expect(generate('--chek')).toMatchObject({ code: 1, err: expect.stringMatching(/^Unknown option '--chek'.*\n$/) });
  });
});
