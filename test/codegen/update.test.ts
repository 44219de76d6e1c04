import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updateSpec } from '../../codegen/update.ts';

const COMMIT = 'a'.repeat(40);
const SPEC = `openapi: 3.0.3
info: { title: T, version: '2026-01-01', description: words }
paths:
  /a: { get: { summary: words, responses: { '200': { description: words } } } }
`;
const NEWER = SPEC.replace('2026-01-01', '2026-02-02').replace('/a:', '/b:');

let home: string;
let folder: string;
const save = async (name: string, text: string) => {
  await writeFile(join(home, name), text);
  return join(home, name);
};
const text = (name: string) => readFile(join(folder, name), 'utf8');

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'update-'));
  folder = join(home, 'spec');
});
afterEach(() => rm(home, { recursive: true }));

describe('updateSpec', () => {
  it('writes the facts and where they come from', async () => {
    const { changes } = await updateSpec(await save('2026-01-01.yml', SPEC), folder, COMMIT);
    expect(changes).toEqual({ added: ['GET /a'], removed: [], changed: [] });
    expect(JSON.parse(await text('clerk-bapi-2026-01-01.json'))).toEqual({
      openapi: '3.0.3',
      info: { title: 'T', version: '2026-01-01' },
      paths: { '/a': { get: { responses: { '200': { description: '' } } } } },
    });
    expect(await text('source.json')).toBe(
      `{
 "repository": "clerk/openapi-specs",
 "path": "bapi/2026-01-01.yml",
 "commit": "${COMMIT}",
 "apiVersion": "2026-01-01",
 "sha256": "fd4c527a4d6af0866a83ff5fa11bdfd2b44cd8a46f6ab26bea0e95399fe9aaff",
 "file": "clerk-bapi-2026-01-01.json"
}
`,
    );
  });

  it('keeps one facts file, that of the newest version', async () => {
    await updateSpec(await save('old.yml', SPEC), folder, COMMIT);
    const { changes } = await updateSpec(await save('new.yml', NEWER), folder, COMMIT);
    expect(changes).toEqual({ added: ['GET /b'], removed: ['GET /a'], changed: [] });
    expect(await readdir(folder)).toEqual(['clerk-bapi-2026-02-02.json', 'source.json']);
  });

  it('keeps the commit of a file that is the same, asks for that of another', async () => {
    const file = await save('spec.yml', SPEC);
    await updateSpec(file, folder, COMMIT);
    expect((await updateSpec(file, folder)).source.commit).toBe(COMMIT);
    await expect(updateSpec(await save('spec.yml', NEWER), folder)).rejects.toThrow('--commit: is needed');
    expect(await readdir(folder)).toEqual(['clerk-bapi-2026-01-01.json', 'source.json']);
  });

  it.each<[string, string, string, string]>([
    ['what is no YAML', 'a: [', COMMIT, 'is not YAML: '],
    ['text', 'hello', COMMIT, 'is not an OpenAPI document: no "openapi" field'],
    ['an empty file', '', COMMIT, 'is not an OpenAPI document'],
    ['OpenAPI 3.1', SPEC.replace('3.0.3', '3.1.0'), COMMIT, 'is OpenAPI 3.1.0; only 3.0 is read'],
    ['no version', SPEC.replace(/version: '.*?'/, 'x-a: 1'), COMMIT, 'needs an info.version'],
    ['a version that leaves the folder', SPEC.replace('2026-01-01', '../../up'), COMMIT, 'needs an info.version'],
    ['no paths', SPEC.replace('paths:', 'x-paths:'), COMMIT, 'has no paths'],
    [
      'an unknown keyword',
      SPEC.replace('summary:', 'summry:'),
      COMMIT,
      '#/paths/~1a/get/summry: OpenAPI 3.0 has no "summry" here',
    ],
    ['a commit that is none', SPEC, 'main', '--commit: must be 40 hex digits, not "main"'],
  ])('refuses %s and writes nothing', async (_, spec, commit, message) => {
    await expect(updateSpec(await save('spec.yml', spec), folder, commit)).rejects.toThrow(message);
    expect(await readdir(home)).toEqual(['spec.yml']);
  });
});

describe('the command', () => {
  it.each<[string, string[], number, string, string]>([
    ['tells how', ['--help'], 0, 'usage: npm run spec:update -- --from FILE', ''],
    [
      'updates',
      ['--from', 'FILE', '--into', 'FOLDER', '--commit', COMMIT],
      0,
      `+ GET /a\nOperations: 1 added, 0 removed, 0 changed.\n`,
      '',
    ],
    [
      'refuses a file that is missing',
      ['--from', '/none.yml'],
      1,
      '',
      "spec:update: /none.yml: can't be read (ENOENT)\n",
    ],
    ['refuses no file', [], 1, '', 'spec:update: --from FILE is needed. See --help\n'],
    ['refuses an option it does not know', ['--form', 'x'], 1, '', "spec:update: Unknown option '--form'"],
  ])('%s', async (_, args, code, out, err) => {
    const file = await save('spec.yml', SPEC);
    const result = await run(args.map((arg) => (arg === 'FILE' ? file : arg === 'FOLDER' ? folder : arg)));
    expect(result.code).toBe(code);
    expect(result.out).toContain(out);
    expect(result.err).toContain(err);
    expect(result.err.split('\n').length).toBe(code === 0 ? 1 : 2);
  });
});

function run(args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  const command = fileURLToPath(new URL('../../codegen/spec-update.ts', import.meta.url));
  return new Promise((done) => {
    execFile(process.execPath, ['--import', 'tsx', command, ...args], (error, out, err) => {
      done({ code: error?.code ?? 0, out, err });
    });
  });
}
