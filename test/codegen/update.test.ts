import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHeld, updateSpec } from '../../codegen/update.ts';
import { parseUpstream } from '../../codegen/upstream.ts';

const COMMIT = 'a'.repeat(40);
const SPEC = `openapi: 3.0.3
info: { title: T, version: '2026-01-01', description: words }
paths:
  /a: { get: { summary: words, responses: { '200': { description: words } } } }
`;
const NEWER = SPEC.replace('2026-01-01', '2026-02-02').replace('/a:', '/b:');

let home: string;
let folder: string;
const text = (name: string) => readFile(join(folder, name), 'utf8');
const update = async (spec: string, commit?: string) =>
  updateSpec(parseUpstream(Buffer.from(spec), 'spec.yml'), folder, await readHeld(folder), commit);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'update-'));
  folder = join(home, 'spec');
});
afterEach(() => rm(home, { recursive: true }));

describe('updateSpec', () => {
  it('writes the facts and where they come from', async () => {
    await update(SPEC, COMMIT);
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
    await update(SPEC, COMMIT);
    await update(NEWER, COMMIT);
    expect(await readdir(folder)).toEqual(['clerk-bapi-2026-02-02.json', 'source.json']);
  });

  it('keeps the commit of a file that is the same, asks for that of another', async () => {
    await update(SPEC, COMMIT);
    expect((await update(SPEC)).commit).toBe(COMMIT);
    expect((await update(SPEC, 'b'.repeat(40))).commit).toBe(COMMIT);
    await expect(update(NEWER)).rejects.toThrow('--commit: is needed');
    await expect(update(NEWER, 'main')).rejects.toThrow('--commit: must be 40 hex digits, not "main"');
    expect(await readdir(folder)).toEqual(['clerk-bapi-2026-01-01.json', 'source.json']);
  });

  it('puts everything back when it can only write half', async () => {
    await update(SPEC, COMMIT);
    const before = await text('clerk-bapi-2026-01-01.json');
    await rm(join(folder, 'source.json'));
    // What can't be replaced by a file, and comes second.
    await mkdir(join(folder, 'source.json', 'x'), { recursive: true });
    const changed = parseUpstream(Buffer.from(SPEC.replace('/a:', '/c:')), 'spec.yml');
    await expect(updateSpec(changed, folder, undefined, COMMIT)).rejects.toThrow(/can't be written \(\w+\); it is as/);
    expect(await text('clerk-bapi-2026-01-01.json')).toBe(before);
    expect(await readdir(folder)).toEqual(['clerk-bapi-2026-01-01.json', 'source.json']);
  });

  it('says what it can not read of what it has', async () => {
    await update(SPEC, COMMIT);
    await writeFile(join(folder, 'source.json'), '{');
    await expect(readHeld(folder)).rejects.toThrow(/source\.json: can't be read: /);
  });
});
