import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePublished } from '../../../codegen/spec/published.ts';
import { readSnapshot, sha256 } from '../../../codegen/spec/snapshot.ts';
import { writeSnapshot } from '../../../codegen/spec/write-snapshot.ts';

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
const update = async (spec: string, commit?: string, version = spec === NEWER ? '2026-02-02' : '2026-01-01') =>
  writeSnapshot(parsePublished(Buffer.from(spec), 'spec.yml'), version, folder, await readSnapshot(folder), commit);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'update-'));
  folder = join(home, 'spec');
});
afterEach(() => rm(home, { recursive: true }));

describe('writeSnapshot', () => {
  it('writes the snapshot and where it comes from', async () => {
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
 "file": "clerk-bapi-2026-01-01.json",
 "snapshotSha256": "4621cdce6407bc40b01a6599154257ab5954944ccd32d0ca7debed322c22ba74"
}
`,
    );
  });

  it('keeps one snapshot, that of the newest version, and nothing of an update that was killed', async () => {
    await update(SPEC, COMMIT);
    for (const name of ['.source.json.1.tmp', '.clerk-bapi-2026-02-02.json.1.tmp', 'clerk-bapi-2025-01-01.json'])
      await writeFile(join(folder, name), 'half');
    await update(NEWER, COMMIT);
    expect(await readdir(folder)).toEqual(['clerk-bapi-2026-02-02.json', 'source.json']);
  });

  it('keeps the commit of a file that is the same, asks for that of another', async () => {
    await update(SPEC, COMMIT);
    expect((await update(SPEC)).source.commit).toBe(COMMIT);
    expect((await update(SPEC, 'b'.repeat(40))).source.commit).toBe(COMMIT);
    await expect(update(NEWER)).rejects.toThrow('--commit: is required');
    expect(await readdir(folder)).toEqual(['clerk-bapi-2026-01-01.json', 'source.json']);
  });

  it('puts everything back when it can only write half', async () => {
    await update(SPEC, COMMIT);
    const before = await text('clerk-bapi-2026-01-01.json');
    await rm(join(folder, 'source.json'));
    // What can't be replaced by a file, and comes second.
    await mkdir(join(folder, 'source.json', 'x'), { recursive: true });
    const changed = parsePublished(Buffer.from(SPEC.replace('/a:', '/c:')), 'spec.yml');
    await expect(writeSnapshot(changed, '2026-01-01', folder, undefined, COMMIT)).rejects.toThrow(
      /can't be written \(\w+\); it is unchanged/,
    );
    expect(await text('clerk-bapi-2026-01-01.json')).toBe(before);
    expect(await readdir(folder)).toEqual(['clerk-bapi-2026-01-01.json', 'source.json']);
  });

  it('names the version it was given, and keeps what the file says of itself', async () => {
    const wrong = SPEC.replace('2026-01-01', 'v1');
    const { source } = await update(wrong, COMMIT);
    expect(source).toMatchObject({
      apiVersion: '2026-01-01',
      path: 'bapi/2026-01-01.yml',
      file: 'clerk-bapi-2026-01-01.json',
    });
    expect((await readSnapshot(folder))?.document.info.version).toBe('v1');
    // The same bytes under another name are another file, whose commit nobody has said yet.
    await expect(update(wrong, undefined, '2026-02-02')).rejects.toThrow('--commit: is required');
  });

  it('says whether anything is new', async () => {
    expect((await update(SPEC, COMMIT)).changed).toBe(true);
    expect((await update(SPEC)).changed).toBe(false);
    expect((await update(`${SPEC}# more\n`, COMMIT)).changed).toBe(true);
  });
});

describe('readSnapshot', () => {
  it('has nothing of a folder without source.json, and both files of one with it', async () => {
    expect(await readSnapshot(folder)).toBeUndefined();
    await update(SPEC, COMMIT);
    expect(await readSnapshot(folder)).toMatchObject({ source: { commit: COMMIT }, document: { paths: { '/a': {} } } });
  });

  const FILE = 'clerk-bapi-2026-01-01.json';
  const restore = 'Restore both from git, or delete source.json';
  it.each<[string, string, string | undefined, string]>([
    ['what was written halfway', FILE, '{}', `spec/${FILE}: doesn't match the hash in source.json: `],
    ['a snapshot that is gone', FILE, undefined, `spec/${FILE}: is missing, although source.json names it. ${restore}`],
    ['a snapshot that is a number', FILE, '5', `spec/${FILE}: doesn't match the hash in source.json: `],
    ['a source.json that is no JSON', 'source.json', '{', 'spec/source.json: is malformed: '],
    ['a source.json that is null', 'source.json', 'null', 'spec/source.json: is malformed: "repository" is missing'],
    [
      'a source.json with nothing in it',
      'source.json',
      '{}',
      'spec/source.json: is malformed: "repository" is missing',
    ],
  ])('refuses %s', async (_, name, content, message) => {
    await update(SPEC, COMMIT);
    await (content === undefined ? rm(join(folder, name)) : writeFile(join(folder, name), content));
    await expect(readSnapshot(folder, 'spec')).rejects.toThrow(message);
  });

  it.each(['5', 'null', '{}', '{"info":{},"paths":{}}'])(
    'refuses a snapshot that is %s, with its hash',
    async (content) => {
      await update(SPEC, COMMIT);
      const source = JSON.parse(await text('source.json'));
      await writeFile(join(folder, FILE), content);
      await writeFile(join(folder, 'source.json'), JSON.stringify({ ...source, snapshotSha256: sha256(content) }));
      await expect(readSnapshot(folder, 'spec')).rejects.toThrow(`spec/${FILE}: is not a snapshot of a spec`);
    },
  );

  it.each<[object, string]>([
    [{ apiVersion: 'v1' }, '"apiVersion" is missing or wrong'],
    [{ path: 'bapi/2026-02-02.yml' }, '"path" of version 2026-01-01 is bapi/2026-01-01.yml'],
    [{ apiVersion: '2026-02-02' }, '"path" of version 2026-02-02 is bapi/2026-02-02.yml'],
    [{ file: 'clerk-bapi-v1.json' }, '"file" of version 2026-01-01 is clerk-bapi-2026-01-01.json'],
  ])('refuses a source.json with %j', async (change, message) => {
    await update(SPEC, COMMIT);
    const source = JSON.parse(await text('source.json'));
    await writeFile(join(folder, 'source.json'), JSON.stringify({ ...source, ...change }));
    await expect(readSnapshot(folder, 'spec')).rejects.toThrow(`spec/source.json: is malformed: ${message}`);
  });

  it('refuses a file outside the folder', async () => {
    await update(SPEC, COMMIT);
    const source = JSON.parse(await text('source.json'));
    await writeFile(join(folder, 'source.json'), JSON.stringify({ ...source, file: '../source.json' }));
    await expect(readSnapshot(folder, 'spec')).rejects.toThrow(
      'spec/source.json: is malformed: "file" is missing or wrong',
    );
  });
});
