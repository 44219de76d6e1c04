import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Changes, compare } from './changes.ts';
import { CodegenError } from './error.ts';
import { toFacts } from './facts.ts';
import type { Document } from './openapi.ts';
import type { Source } from './source.ts';
import { readUpstream } from './upstream.ts';

const REPOSITORY = 'clerk/openapi-specs';

/**
 * Turns a published spec into the facts file and source.json of `folder`; the facts of another version go.
 * Nothing is written unless all of it can be.
 * @param from the published file, YAML or JSON
 * @param commit the upstream commit it is from; may be left out when the file is the one source.json knows
 * @returns where the facts now come from, and what changed
 * @throws CodegenError on bad input
 */
export async function updateSpec(
  from: string,
  folder: string,
  commit?: string,
): Promise<{ source: Source; changes: Changes }> {
  const { document, sha256 } = await readUpstream(from);
  const facts = toFacts(document);
  const former = await readJson<Source>(join(folder, 'source.json'));
  const before = former && (await readJson<Document>(join(folder, former.file)));
  const source: Source = {
    repository: REPOSITORY,
    path: `bapi/${basename(from)}`,
    commit: checkCommit(commit ?? (former?.sha256 === sha256 ? former.commit : undefined)),
    apiVersion: facts.info.version,
    sha256,
    file: `clerk-bapi-${facts.info.version}.json`,
  };
  await mkdir(folder, { recursive: true });
  await writeAll(folder, { [source.file]: print(facts), 'source.json': print(source) });
  if (former && former.file !== source.file) await rm(join(folder, former.file), { force: true });
  return { source, changes: compare(before, facts) };
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

/** All the texts first, under other names; only then do they take their places. */
async function writeAll(folder: string, texts: Record<string, string>): Promise<void> {
  const names = Object.keys(texts);
  const temporary = (name: string) => join(folder, `.${name}.${process.pid}.tmp`);
  try {
    for (const name of names) await writeFile(temporary(name), texts[name] as string);
    for (const name of names) await rename(temporary(name), join(folder, name));
  } finally {
    for (const name of names) await rm(temporary(name), { force: true });
  }
}
