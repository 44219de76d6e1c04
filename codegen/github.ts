import { createHash } from 'node:crypto';
import { EnvHttpProxyAgent, fetch, type Response } from 'undici';
import { CodegenError } from './error.ts';
import { REPOSITORY } from './source.ts';

/** One file of Clerk's public repository of specs, at a commit. */
export interface Fetched {
  bytes: Uint8Array;
  commit: string;
  /** Where it was fetched from, for errors. */
  address: string;
}

/** GitHub's API and its raw files are two hosts; a mirror, or a test, is one that answers both. */
const API = 'https://api.github.com';
const RAW = 'https://raw.githubusercontent.com';

/** What a request may take, and an answer hold. */
const TIMEOUT = 60_000;

/**
 * Fetches the spec of one API version. That it is whole is held against git's own hash of the file.
 * @param wanted.version the API version, `2026-05-12`
 * @param wanted.commit 40 hex digits; the head of the default branch unless given
 * @param wanted.mirror an address that answers for both of GitHub's
 * @throws CodegenError when there is no such version or commit, or it can't be had whole
 */
export async function fetchSpec(wanted: { version: string; commit?: string; mirror?: string }): Promise<Fetched> {
  const [api, raw] = wanted.mirror === undefined ? [API, RAW] : [wanted.mirror, wanted.mirror];
  const commit = wanted.commit ?? (await head(api));
  const files = await json(`${api}/repos/${REPOSITORY}/contents/bapi?ref=${commit}`, api);
  const listed = Array.isArray(files) ? (files as { name?: unknown; sha?: unknown; size?: unknown }[]) : [];
  const name = `${wanted.version}.yml`;
  const file = listed.find((each) => each.name === name);
  if (!file) {
    const known = listed.flatMap((each) => /^(.*)\.yml$/.exec(String(each.name))?.[1] ?? []).join(', ');
    throw new CodegenError(
      `${REPOSITORY} at ${commit}`,
      `has no version ${wanted.version}. It has: ${known || 'none'}`,
    );
  }
  const address = `${raw}/${REPOSITORY}/${commit}/bapi/${name}`;
  const bytes = new Uint8Array(await body(await get(address, api), address));
  if (blobHash(bytes) !== file.sha)
    throw new CodegenError(address, `is not the file: ${bytes.length} bytes came of ${file.size}. Try again`);
  return { bytes, commit, address };
}

async function head(api: string): Promise<string> {
  const address = `${api}/repos/${REPOSITORY}/commits/HEAD`;
  const { sha } = (await json(address, api)) as { sha?: unknown };
  if (typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha)) return sha;
  throw new CodegenError(address, 'names no commit; give one with --commit SHA');
}

async function json(address: string, api: string): Promise<unknown> {
  const text = new TextDecoder().decode(await body(await get(address, api), address));
  try {
    return JSON.parse(text);
  } catch {
    throw new CodegenError(address, 'answered something that is no JSON. Is a proxy in between?');
  }
}

async function get(address: string, api: string): Promise<Response> {
  const { GITHUB_TOKEN: token, HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy } = process.env;
  const proxied = [HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy].some((value) => value);
  const response = await fetch(address, {
    signal: AbortSignal.timeout(TIMEOUT),
    headers: {
      'user-agent': 'clerk-agent-toolkit',
      // The token is GitHub's: no mirror, and no other host, gets to see it.
      ...(token && api === API && address.startsWith(`${API}/`) && { authorization: `Bearer ${token}` }),
    },
    ...(proxied && { dispatcher: new EnvHttpProxyAgent() }),
  }).catch((error: Error) => {
    throw new CodegenError(address, `can't be reached (${reason(error)}). Offline, give a file with --from FILE`);
  });
  if (response.ok) return response;
  const limited = response.status === 429 || (response.status === 403 && api === API);
  const advice = limited ? 'GitHub lets no more requests through for now: set GITHUB_TOKEN, or try later' : HINT;
  throw new CodegenError(address, `answered ${response.status}. ${advice}`);
}

const HINT = 'Is there such a commit? Or give a file with --from FILE';

async function body(response: Response, address: string): Promise<ArrayBuffer> {
  return response.arrayBuffer().catch((error: Error) => {
    throw new CodegenError(address, `broke off (${reason(error)}). Try again, or give a file with --from FILE`);
  });
}

function reason(error: Error): string {
  if (error.name === 'TimeoutError') return `no answer in ${TIMEOUT / 1000} s`;
  const cause = error.cause as { code?: unknown; message?: string } | undefined;
  return String(cause?.code ?? cause?.message ?? error.message);
}

/** What git calls a file's content: SHA-1 over its length and bytes (git-hash-object). */
function blobHash(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
