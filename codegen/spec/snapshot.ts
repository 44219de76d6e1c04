import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import { COMMIT, publishedPath, type Source, snapshotName, VERSION } from './source.ts';

/** The snapshot in a folder, with where it comes from. */
export interface Snapshot {
  source: Source;
  /** Clerk's spec without its prose. */
  document: Document;
}

const SHA256 = /^[0-9a-f]{64}$/;

/** The form of each field of source.json. */
const FIELDS: Record<keyof Source, RegExp> = {
  repository: /./,
  path: /./,
  commit: COMMIT,
  apiVersion: VERSION,
  sha256: SHA256,
  file: /^\w[\w.-]*\.json$/,
  snapshotSha256: SHA256,
};

const RESTORE = 'Restore both from git, or delete source.json and run npm run spec:update';

/**
 * Reads the snapshot in a folder.
 * @param name how errors call the folder
 * @returns undefined where the folder has no source.json
 * @throws CodegenError when one of the two files can't be read, or they don't belong together
 */
export async function readSnapshot(folder: string, name = folder): Promise<Snapshot | undefined> {
  const about = `${name}/source.json`;
  const text = await read(join(folder, 'source.json'), about);
  if (text === undefined) return undefined;
  const source = parse(text, about) as Source | null;
  for (const [field, form] of Object.entries(FIELDS)) {
    const value = source?.[field as keyof Source];
    if (typeof value !== 'string' || !form.test(value))
      throw new CodegenError(about, `is malformed: "${field}" is missing or wrong. Restore it from git`);
  }
  const { path, file, snapshotSha256, apiVersion } = source as Source;
  for (const [field, value, right] of [
    ['path', path, publishedPath(apiVersion)],
    ['file', file, snapshotName(apiVersion)],
  ])
    if (value !== right)
      throw new CodegenError(
        about,
        `is malformed: "${field}" of version ${apiVersion} is ${right}. Restore it from git`,
      );
  const where = `${name}/${file}`;
  const snapshot = await read(join(folder, file), where);
  if (snapshot === undefined) throw new CodegenError(where, `is missing, although source.json names it. ${RESTORE}`);
  if (sha256(snapshot) !== snapshotSha256)
    throw new CodegenError(where, `doesn't match the hash in source.json: one of the two was changed. ${RESTORE}`);
  const document = parse(snapshot, where) as Document | null;
  if (typeof document?.info?.version !== 'string' || typeof document.paths !== 'object')
    throw new CodegenError(where, `is not a snapshot of a spec. ${RESTORE}`);
  return { source: source as Source, document };
}

/** Hashes a text or bytes with SHA-256, in hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

async function read(file: string, where: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new CodegenError(where, `can't be read (${error.code})`);
  });
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CodegenError(where, `is malformed: ${(error as Error).message.split('\n')[0]}. Restore it from git`);
  }
}
