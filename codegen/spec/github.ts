import { createHash } from 'node:crypto';
import { CodegenError } from '../shared/errors.ts';
import { API, download, downloadJson } from './download.ts';
import { COMMIT, REPOSITORY, VERSION } from './source.ts';

/** A file of Clerk's public repository of specs, at a commit. */
export interface Fetched {
  bytes: Uint8Array;
  commit: string;
  /** The address that it was fetched from, for errors. */
  address: string;
}

/** GitHub's raw files are another host than its API; a mirror, or a test, is one that answers for both. */
const RAW = 'https://raw.githubusercontent.com';

/**
 * Fetches the spec of one API version, and checks with git's own hash of the file that it is whole.
 * @param wanted.version the API version, `2026-05-12`
 * @param wanted.commit 40 hex digits; the head of the default branch unless given
 * @param wanted.mirror an address that answers for both of GitHub's
 * @throws CodegenError when there is no such version or commit, or the file doesn't arrive whole
 */
export async function fetchSpec(wanted: { version: string; commit?: string; mirror?: string }): Promise<Fetched> {
  const [api, raw] = wanted.mirror === undefined ? [API, RAW] : [wanted.mirror, wanted.mirror];
  const commit = wanted.commit ?? (await head(api));
  const listed = await list(`${api}/repos/${REPOSITORY}/contents/bapi?ref=${commit}`);
  const name = `${wanted.version}.yml`;
  const file = listed.find((each) => each.name === name);
  if (!file) {
    const known = listed.flatMap((each) => /^(.*)\.yml$/.exec(each.name)?.[1] ?? []).filter((one) => VERSION.test(one));
    throw new CodegenError(
      `${REPOSITORY} at ${commit}`,
      `has no version ${wanted.version}. It has: ${known.join(', ') || 'none'}`,
    );
  }
  const address = `${raw}/${REPOSITORY}/${commit}/bapi/${name}`;
  const bytes = await download(address);
  if (blobHash(bytes) !== file.sha)
    throw new CodegenError(address, `is incomplete: ${bytes.length} of ${file.size} bytes arrived. Try again`);
  return { bytes, commit, address };
}

async function head(api: string): Promise<string> {
  const address = `${api}/repos/${REPOSITORY}/commits/HEAD`;
  const response = (await downloadJson(address)) as { sha?: unknown } | null;
  if (typeof response?.sha === 'string' && COMMIT.test(response.sha)) return response.sha;
  throw new CodegenError(address, 'names no commit; give one with --commit SHA');
}

interface Listed {
  name: string;
  sha: string;
  size: number;
}

async function list(address: string): Promise<Listed[]> {
  const response = await downloadJson(address);
  const whole = (each: Partial<Listed> | null) =>
    typeof each?.name === 'string' && COMMIT.test(String(each.sha)) && Number.isInteger(each.size);
  if (Array.isArray(response) && response.every(whole)) return response as Listed[];
  throw new CodegenError(address, "is not a list of files with sha and size, as GitHub's API returns it");
}

/** Hashes a file's content as git does: SHA-1 over its length and bytes (git-hash-object). */
function blobHash(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
