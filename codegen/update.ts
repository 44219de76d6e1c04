import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodegenError } from './error.ts';
import type { Document } from './openapi.ts';
import { REPOSITORY, type Source } from './source.ts';
import type { Upstream } from './upstream.ts';

/** The facts that a folder holds, and where they come from. */
export interface Held {
  source: Source;
  facts: Document;
}

/**
 * The facts in a folder; undefined where it has none.
 * @throws CodegenError when they can't be read
 */
export async function readHeld(folder: string): Promise<Held | undefined> {
  const source = await readJson<Source>(join(folder, 'source.json'));
  const facts = source && (await readJson<Document>(join(folder, source.file)));
  return source && facts && { source, facts };
}

/**
 * Puts the facts of a published spec into `folder`, with a source.json; the facts of another version go.
 * Either all of it is written, or the folder is as it was. A file that is the same to the byte keeps the commit it has.
 * @param commit the upstream commit it is from; may be left out when the file is the one source.json knows
 * @throws CodegenError when no commit is known, or the folder can't be written
 */
export async function updateSpec(
  { facts, sha256 }: Upstream,
  folder: string,
  former: Held | undefined,
  commit: string | undefined,
): Promise<Source> {
  const same = former?.source.sha256 === sha256;
  const { version } = facts.info;
  const source: Source = {
    repository: REPOSITORY,
    path: `bapi/${version}.yml`,
    commit: checkCommit(same ? former.source.commit : commit),
    apiVersion: version,
    sha256,
    file: `clerk-bapi-${version}.json`,
  };
  const gone = former && former.source.file !== source.file ? [former.source.file] : [];
  await replace(folder, { [source.file]: print(facts), 'source.json': print(source) }, gone);
  return source;
}

function checkCommit(commit: string | undefined): string {
  if (commit === undefined)
    throw new CodegenError('--commit', `is needed, as the file has changed: the commit of ${REPOSITORY} it is from`);
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new CodegenError('--commit', `must be 40 hex digits, not "${commit}"`);
  return commit;
}

async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CodegenError(file, `can't be read: ${(error as Error).message}`);
  }
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** All the texts first, under other names; only then do they take their places, and what fails is put back. */
async function replace(folder: string, texts: Record<string, string>, gone: readonly string[]): Promise<void> {
  const names = Object.keys(texts);
  const temporary = (name: string) => join(folder, `.${name}.${process.pid}.tmp`);
  const before = new Map<string, string | undefined>();
  try {
    await mkdir(folder, { recursive: true });
    for (const name of [...names, ...gone])
      before.set(name, await readFile(join(folder, name), 'utf8').catch(() => undefined));
    for (const name of names) await writeFile(temporary(name), texts[name] as string);
    for (const name of names) await rename(temporary(name), join(folder, name));
    for (const name of gone) await rm(join(folder, name), { force: true });
  } catch (error) {
    for (const [name, text] of before)
      if (text !== undefined) await writeFile(join(folder, name), text).catch(() => undefined);
    throw new CodegenError(folder, `can't be written (${(error as NodeJS.ErrnoException).code}); it is as it was`);
  } finally {
    for (const name of names) await rm(temporary(name), { force: true });
  }
}
