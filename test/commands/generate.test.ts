import { readFileSync } from 'node:fs';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/build/bundle.ts';
import { copyProject, runGenerate } from '../support/codegen/project-copy.ts';
import { runCli } from '../support/process/cli.ts';
import { connectModern } from '../support/process/clients.ts';
import { WORLD } from '../support/sandbox/world.ts';

const ROOT = join(import.meta.dirname, '../..');
let copy: string;

/** Former names that the copy's allowlist has and ours doesn't, as they are generated in code and in the page. */
const ALIASES = `{
  "users.fetchUser": "users.getUser",
}`;
const REMOVED = `{
  "users.oldTool": {"since":"0.3.0","use":"users.getUserList"},
}`;
const PAGE = `
## Former names

Former names still work, with a notice; a call of a removed tool says what to use in its place.

| name | what became of it |
|---|---|
| \`users.fetchUser\` | now \`users.getUser\` |
| \`users.oldTool\` | gone since 0.3.0; use \`users.getUserList\` |
`;

beforeAll(async () => {
  copy = await copyProject();
  const allowlist = await readFile(join(copy, 'allowlist.yaml'), 'utf8');
  const tool = '    tool: users.getUser\n';
  await writeFile(
    join(copy, 'allowlist.yaml'),
    `${allowlist.replace(tool, `${tool}    aliases: [users.fetchUser]\n`)}removed:\n  users.oldTool: { since: 0.3.0, use: users.getUserList }\n`,
  );
});
afterAll(() => rm(copy, { recursive: true }));

const generate = (...args: string[]) => runGenerate(copy, ...args);

describe('npm run generate', () => {
  it('names what is stale, then makes it right', async () => {
    await appendFile(join(copy, 'src/generated/tool-index.ts'), '\n');
    await rm(join(copy, 'src/generated/tools/users.ts'));
    for (const page of ['docs/schemas.md', 'docs/tools.md']) await rm(join(copy, page));
    const confirmation = readFileSync(join(copy, 'docs/confirmation.md'), 'utf8');
    await writeFile(
      join(copy, 'docs/confirmation.md'),
      confirmation.replace('| `users.deleteUser` | every call |', '| `users.deleteUser` | never |'),
    );
    expect(generate('--check')).toEqual({
      code: 1,
      out: '',
      err: [
        'src/generated/client.ts: out of date',
        'src/generated/tool-index.ts: out of date',
        'src/generated/tools/users.ts: missing',
        'docs/confirmation.md: out of date',
        'docs/schemas.md: missing',
        'docs/tools.md: missing',
        'Run `npm run generate` and commit what it writes.\n',
      ].join('\n'),
    });
    expect(generate()).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^\d+ files written: src\/generated, docs\/confirmation\.md, docs\/schemas\.md, docs\/tools\.md\.\n$/,
      ),
    });
    const read = (folder: string, path: string) => readFile(join(folder, path), 'utf8');
    const users = 'src/generated/tools/users.ts';
    expect(await read(copy, users)).toBe(await read(ROOT, users));
    const index = await read(ROOT, 'src/generated/tool-index.ts');
    expect(await read(copy, 'src/generated/tool-index.ts')).toBe(
      index
        .replace('aliases = {}', `aliases = ${ALIASES}`)
        .replace('removed: Record<string, Tombstone> = {}', `removed: Record<string, Tombstone> = ${REMOVED}`),
    );
    expect(await read(copy, 'docs/tools.md')).toBe(`${await read(ROOT, 'docs/tools.md')}${PAGE}`);
    expect(await read(copy, 'docs/schemas.md')).toBe(await read(ROOT, 'docs/schemas.md'));
    expect(await readFile(join(copy, 'docs/confirmation.md'), 'utf8')).toBe(confirmation);
    expect(generate('--check')).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+ generated files are up to date\.\n$/),
      err: '',
    });
  });

  it('makes a program in which an old name works, and a tool that was removed says so', async () => {
    const dist = join(copy, 'dist');
    for (const { path, text } of await bundle(copy)) {
      await mkdir(dirname(join(dist, path)), { recursive: true });
      await writeFile(join(dist, path), text);
    }
    const cli = join(dist, 'cli.js');
    const { list, call, stderr, close } = await connectModern({
      cli,
      args: ['--sandbox', WORLD, '--tools', 'users.fetchUser', 'users.getUserList', '--exclude-tools', 'users.oldTool'],
    });
    expect((await list()).map(({ name }) => name)).toEqual(['users_getUser', 'users_getUserList']);
    for (const name of ['users.fetchUser', 'users_fetchUser', 'users_getUser']) {
      expect(await call(name, { user_id: 'user_123' })).toMatchObject({ structuredContent: { id: 'user_123' } });
    }
    for (const name of ['users.oldTool', 'users_oldTool']) {
      expect(await call(name)).toMatchObject({
        isError: true,
        structuredContent: {
          error: {
            kind: 'bad_arguments',
            message: 'users.oldTool was removed in 0.3.0. Use users.getUserList.',
            candidates: ['users_getUserList'],
          },
        },
      });
    }
    await close();
    const said = stderr()
      .split('\n')
      .filter((line) => /fetchUser|oldTool/.test(line));
    expect(said).toEqual([
      'clerk-agent-toolkit: users.fetchUser is now called users.getUser; the old name stops working in a later version.',
      'clerk-agent-toolkit: users.oldTool was removed in 0.3.0: --exclude-tools need not name it. Its replacement, users.getUserList, is not excluded by it.',
    ]);

    expect(await runCli({ cli, args: ['--sandbox', '--tools', 'users', 'users_oldTool'] })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'clerk-agent-toolkit: users.oldTool was removed in 0.3.0. Use users.getUserList.\n',
    });
    const page = await runCli({ cli, args: ['tools', 'users.fetchUser'] });
    expect(page).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^users\.getUser: Get a user\n/),
      stderr: said[0] && `${said[0]}\n`,
    });
  });

  it('says in a line what is wrong, without a trace, and writes nothing', async () => {
    await appendFile(join(copy, 'allowlist.yaml'), 'exclude: {}\n');
    const { code, err } = generate();
    expect(code).toBe(1);
    expect(err).toMatch(
      /^allowlist\.yaml:\d+: unknown key "exclude"; did you mean "excluded"\? Known: default, tools, local, excluded, removed\n$/,
    );
    expect(generate('--chek')).toMatchObject({ code: 1, err: expect.stringMatching(/^Unknown option '--chek'.*\n$/) });
  });
});
