import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodegenError } from '../shared/errors.ts';
import type { PublishedSpec } from './published.ts';
import { sha256 as hash, type Snapshot } from './snapshot.ts';
import { publishedPath, REPOSITORY, type Source, snapshotName } from './source.ts';

/**
 * Writes the snapshot of a published spec into `folder`, with a source.json; snapshots of other versions go, and so does
 * what an update left that was killed. Either all of it is written, or the folder is as it was; between the two files a
 * kill can come, and then `readSnapshot` refuses them. A file that is the same to the byte keeps the commit it has.
 * @param version the version that the file is published as, whatever it says itself
 * @param commit the upstream commit it is from; may be left out when the file is the one source.json knows
 * @returns the content of source.json, and whether anything in the two files is new
 * @throws CodegenError when no commit is known, or the folder can't be written
 */
export async function writeSnapshot(
  { snapshot, sha256 }: PublishedSpec,
  version: string,
  folder: string,
  former: Snapshot | undefined,
  commit: string | undefined,
): Promise<{ source: Source; changed: boolean }> {
  const same = former?.source.sha256 === sha256 && former.source.apiVersion === version;
  const known = same ? former.source.commit : commit;
  if (known === undefined)
    throw new CodegenError(
      '--commit',
      `is required, as the file has changed: give the commit of ${REPOSITORY} that it is from`,
    );
  const text = print(snapshot);
  const source: Source = {
    repository: REPOSITORY,
    path: publishedPath(version),
    commit: known,
    apiVersion: version,
    sha256,
    file: snapshotName(version),
    snapshotSha256: hash(text),
  };
  // source.json comes last: until it is there, the former version's two files still belong together.
  const changed = await replace(folder, { [source.file]: text, 'source.json': print(source) });
  await clear(folder, source.file);
  return { source, changed };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** All the texts first, under other names; only then do they take their places, and what fails is put back. */
async function replace(folder: string, texts: Record<string, string>): Promise<boolean> {
  const names = Object.keys(texts);
  const temporary = (name: string) => join(folder, `.${name}.${process.pid}.tmp`);
  const before = new Map<string, string | undefined>();
  const placed: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const name of names) before.set(name, await readFile(join(folder, name), 'utf8').catch(() => undefined));
    if (names.every((name) => before.get(name) === texts[name])) return false;
    for (const name of names) await writeFile(temporary(name), texts[name] as string);
    for (const name of names) {
      await rename(temporary(name), join(folder, name));
      placed.push(name);
    }
    return true;
  } catch (error) {
    for (const name of placed) {
      const text = before.get(name);
      const back = text === undefined ? rm(join(folder, name), { force: true }) : writeFile(join(folder, name), text);
      await back.catch(() => undefined);
    }
    throw new CodegenError(folder, `can't be written (${(error as NodeJS.ErrnoException).code}); it is unchanged`);
  } finally {
    for (const name of names) await rm(temporary(name), { force: true }).catch(() => undefined);
  }
}

/** Matches our files that have no place in the folder: snapshots of other versions, and what a killed update left half written. */
const LEFT = /^(?:clerk-bapi-.+\.json|\.(?:clerk-bapi-.+|source)\.json\.\d+\.tmp)$/;

/** The update is done by then: what can't be deleted is left to the next one. */
async function clear(folder: string, file: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (LEFT.test(name) && name !== file) await rm(join(folder, name), { force: true }).catch(() => undefined);
}
