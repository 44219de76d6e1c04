import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../codegen/openapi/types.ts';
import type { Source } from '../../codegen/spec/source.ts';
import { HEAD_COMMIT, startSpecsHost } from '../support/clerk/specs-host.ts';

const ROOT = join(import.meta.dirname, '../..');
let home: string;
let folder: string;
let source: Source;
let snapshot: Document;
let host: Awaited<ReturnType<typeof startSpecsHost>> | undefined;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'spec-update-'));
  folder = join(home, 'spec');
  source = JSON.parse(await readFile(join(ROOT, 'spec/source.json'), 'utf8'));
  snapshot = JSON.parse(await readFile(join(ROOT, 'spec', source.file), 'utf8'));
  await cp(join(ROOT, 'spec'), folder, { recursive: true });
});
afterEach(() => host?.close());
afterAll(() => rm(home, { recursive: true }));

/** Makes a published file out of the snapshot that differs in one thing, a limit. */
function newer(): string {
  const text = JSON.stringify({ ...snapshot, 'x-published': true });
  const changed = JSON.parse(text) as Document;
  const limit = changed.paths['/users']?.get?.parameters?.find((one) => 'name' in one && one.name === 'order_by');
  Object.assign(limit ?? {}, { required: true });
  return `${JSON.stringify(changed)}\n`;
}

/** Reads all files in the folder, to check that nothing is written. */
const contents = async () =>
  Promise.all((await readdir(folder)).map(async (name) => `${name}: ${await readFile(join(folder, name), 'utf8')}`));

function run(command: string, ...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return start(command, args).ended;
}

function start(command: string, args: string[]) {
  const env = { PATH: process.env.PATH, GITHUB_TOKEN: 'a-token' };
  const node = ['--import', 'tsx', join(ROOT, 'codegen/cli', command), ...args];
  let done: (result: { code: unknown; out: string; err: string }) => void;
  const ended = new Promise<Parameters<typeof done>[0]>((resolve) => {
    done = resolve;
  });
  const child = execFile(process.execPath, node, { cwd: ROOT, env }, (error, out, err) =>
    done({ code: error?.code ?? 0, out, err }),
  );
  return { child, ended };
}

describe('npm run spec:update', () => {
  it('leaves everything as it was when there is no network, in one line', async () => {
    const before = await contents();
    const { code, out, err } = await run('spec-update.ts', '--into', folder, '--mirror', 'http://127.0.0.1:1');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^spec:update: http:\/\/127\.0\.0\.1:1\/.*can't be reached \(.+\)\. Offline, .*--from FILE\n$/);
    expect(await contents()).toEqual(before);
  });

  it('leaves everything as it was when a file may be of any version', async () => {
    const before = await contents();
    const file = join(home, 'some.yml');
    await writeFile(file, newer().replace(source.apiVersion, 'v1'));
    const { code, out, err } = await run('spec-update.ts', '--into', folder, '--from', file, '--commit', HEAD_COMMIT);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^spec:update: .*some\.yml: says that it is version v1, .*: give --api-version, .*\n$/);
    expect(await contents()).toEqual(before);
  });

  it.each(['v1', '2020-02-02'])('takes a file for what its path names, not for the %s that it says', async (stated) => {
    const into = join(home, `stated-${stated}`);
    await cp(join(ROOT, 'spec'), into, { recursive: true });
    host = await startSpecsHost({ [`${source.apiVersion}.yml`]: newer().replace(source.apiVersion, stated) });
    const { code, out, err } = await run('spec-update.ts', '--into', into, '--mirror', host.url);
    expect(code).toBe(2);
    expect(out).toContain(`Version ${source.apiVersion}. The file itself says \`${stated}\`. `);
    expect(err).toBe(
      `${host.url}/clerk/openapi-specs/${HEAD_COMMIT}/bapi/${source.apiVersion}.yml: says that it is version ${stated}; ` +
        `it is taken in as ${source.apiVersion}, its published name\n` +
        `Wrote ${source.file} and source.json, from commit ${HEAD_COMMIT}. Next: npm run generate\n`,
    );
    const { apiVersion, path, file } = JSON.parse(await readFile(join(into, 'source.json'), 'utf8'));
    expect([apiVersion, path, file]).toEqual([source.apiVersion, source.path, source.file]);
    const written = JSON.parse(await readFile(join(into, source.file), 'utf8')) as Document;
    expect(written.info.version).toBe(stated);
    expect(host.authorizations).toEqual([]);
  });

  it('takes in the head, records its commit, reports, and says by its exit code that a tool breaks', async () => {
    host = await startSpecsHost({ [`${source.apiVersion}.yml`]: newer() });
    const { code, out, err } = await run('spec-update.ts', '--into', folder, '--mirror', host.url);
    expect([code, err]).toEqual([
      2,
      `Wrote ${source.file} and source.json, from commit ${HEAD_COMMIT}. Next: npm run generate\n`,
    ]);
    expect(out).toContain('## Breaks\n\n- `order_by`, input of `users.getUserList`: is required now\n');
    expect(JSON.parse(await readFile(join(folder, 'source.json'), 'utf8'))).toMatchObject({ commit: HEAD_COMMIT });
    const written = JSON.parse(await readFile(join(folder, source.file), 'utf8')) as Document;
    expect(written.paths['/users']?.get?.parameters).toContainEqual(expect.objectContaining({ required: true }));
  });
});

it('says by its exit code what it found, and what it wrote, when nobody reads the report', async () => {
  const into = join(home, 'unread');
  await cp(join(ROOT, 'spec'), into, { recursive: true });
  const file = join(home, 'unread.yml');
  await writeFile(file, newer());
  const { child, ended } = start('spec-update.ts', [
    '--into',
    into,
    '--from',
    file,
    '--commit',
    HEAD_COMMIT.toUpperCase(),
  ]);
  child.stdout?.destroy();
  const { code, err } = await ended;
  expect([code, err]).toEqual([
    2,
    `Wrote ${source.file} and source.json, from commit ${HEAD_COMMIT}. Next: npm run generate\n`,
  ]);
});

it('npm run spec:diff reports as JSON, and writes nothing', async () => {
  const [old, now] = [join(ROOT, 'spec', source.file), join(home, 'newer.yml')];
  await writeFile(now, newer());
  const { code, out, err } = await run('spec-diff.ts', old, now, '--json');
  expect([code, err]).toEqual([2, '']);
  expect(JSON.parse(out)).toMatchObject({
    breaking: true,
    tools: [
      {
        tool: 'users.getUserList',
        inputs: [{ at: 'order_by', kind: 'required', breaking: true, text: 'is required now' }],
      },
    ],
  });
});

it.each<[string, string, string[], number, string, RegExp]>([
  ['tells how to update', 'spec-update.ts', ['--help'], 0, 'usage: npm run spec:update -- [--commit SHA]', /^$/],
  ['wants two files', 'spec-diff.ts', ['a'], 1, '', /^spec:diff: two files are required: OLD and NEW\. See --help\n$/],
  ['wants files that are there', 'spec-diff.ts', ['/a', '/b'], 1, '', /^spec:diff: \/a: can't be read \(ENOENT\)\n$/],
  [
    'wants options that it knows',
    'spec-update.ts',
    ['--form', 'x'],
    1,
    '',
    /^spec:update: Unknown option '--form'.*\n$/,
  ],
])('%s', async (_, command, args, code, out, err) => {
  const result = await run(command, ...args);
  expect(result.code).toBe(code);
  expect(result.out).toContain(out);
  expect(result.err).toMatch(err);
});
