import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchSpec } from '../../../codegen/spec/github.ts';
import { type BrokenHost, HEAD_COMMIT, startSpecsHost } from '../../support/clerk/specs-host.ts';

const FILES = { '2025-11-10.yml': 'old: 1\n', '2026-05-12.yml': 'new: 1\n' };
const COMMIT = 'd'.repeat(40);

const NO_LIST = /contents\/bapi\?ref=c{40}: is not a list of files with sha and size, as GitHub's API returns it$/;
const MEGABYTE = Buffer.alloc(1 << 20);

let host: Awaited<ReturnType<typeof startSpecsHost>>;
const start = async (broken?: BrokenHost) => {
  host = await startSpecsHost(FILES, broken);
};
const get = (wanted: { version?: string; commit?: string } = {}) =>
  fetchSpec({ version: '2026-05-12', mirror: host.url, ...wanted });

beforeEach(() => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, '');
  vi.stubEnv('GITHUB_TOKEN', 'a-token');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await host.close();
});

describe('fetchSpec', () => {
  it.each<[string, { version?: string; commit?: string }, string, string]>([
    ['the head', {}, HEAD_COMMIT, 'new: 1\n'],
    ['a commit', { commit: COMMIT }, COMMIT, 'new: 1\n'],
    ['another version', { version: '2025-11-10' }, HEAD_COMMIT, 'old: 1\n'],
  ])('takes %s', async (_, wanted, commit, text) => {
    await start();
    const fetched = await get(wanted);
    expect([fetched.commit, new TextDecoder().decode(fetched.bytes)]).toEqual([commit, text]);
    expect(host.asked.at(-1)).toBe(`/clerk/openapi-specs/${commit}/bapi/${wanted.version ?? '2026-05-12'}.yml`);
    expect(host.authorizations).toEqual([]);
    expect(host.asked.some((url) => url.endsWith('/commits/HEAD'))).toBe(wanted.commit === undefined);
  });

  it.each<[string, BrokenHost, RegExp]>([
    [
      'a host that is broken',
      { status: 500 },
      /commits\/HEAD: responded with 500\. Try later, or give a file with --from FILE$/,
    ],
    [
      'a refusal',
      { status: 403 },
      /commits\/HEAD: responded with 403\. The request was refused: give a file with --from FILE$/,
    ],
    ['no such commit', { status: 404 }, /commits\/HEAD: responded with 404\. Is there such a commit\?.* --from FILE$/],
    ['too many requests', { status: 429 }, /responded with 429\. The rate limit is reached.*set GITHUB_TOKEN/],
    ['a page', { body: '<html>Sign in</html>' }, /commits\/HEAD: returned something that is not JSON/],
    ['no commit', { body: '{}' }, /commits\/HEAD: names no commit; give one with --commit SHA$/],
    ['nothing for a commit', { body: 'null' }, /commits\/HEAD: names no commit; give one with --commit SHA$/],
    ['nothing for a list', { list: 'null' }, NO_LIST],
    ['a list of nothing', { list: '[null]' }, NO_LIST],
    ['a list without hashes', { list: '[{"name":"2026-05-12.yml"}]' }, NO_LIST],
    ['no list', { list: '{"message":"x"}' }, NO_LIST],
    [
      'names that are no versions',
      {
        list: JSON.stringify(
          ['a\nb.yml', `${'x'.repeat(99)}.yml`, '2025-01-01.yml'].map((name) => ({ name, sha: HEAD_COMMIT, size: 1 })),
        ),
      },
      /: has no version 2026-05-12\. It has: 2025-01-01$/,
    ],
    [
      'a file without end',
      {
        raw: (response) => {
          const more = () => {
            while (response.write(MEGABYTE));
          };
          response.on('drain', more);
          more();
        },
      },
      /2026-05-12\.yml: is over 50 MB, which no spec is\. Or give a file with --from FILE$/,
    ],
    [
      'a file that breaks off',
      {
        raw: (response, bytes) => {
          response.writeHead(200, { 'content-length': bytes.length });
          response.write(bytes.subarray(0, 3), () => response.destroy());
        },
      },
      /2026-05-12\.yml: broke off \(.+\)\. Try again/,
    ],
    [
      'a file that ends early, as if it were whole',
      { raw: (response, bytes) => void response.end(bytes.subarray(0, 3)) },
      /2026-05-12\.yml: is incomplete: 3 of 7 bytes arrived\. Try again$/,
    ],
  ])('refuses %s in one line', async (_, broken, message) => {
    await start(broken);
    const error = await get().catch((reason: Error) => reason);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });

  it('says which versions there are', async () => {
    await start();
    await expect(get({ version: '2024-01-01' })).rejects.toThrow(
      `clerk/openapi-specs at ${HEAD_COMMIT}: has no version 2024-01-01. It has: 2025-11-10, 2026-05-12`,
    );
  });

  it('says what to do offline', async () => {
    await start();
    await host.close();
    await expect(get()).rejects.toThrow(
      `${host.url}/repos/clerk/openapi-specs/commits/HEAD: can't be reached (ECONNREFUSED). Offline, give a file with --from FILE`,
    );
  });

  it.each<[string, string, string]>([
    ['GITHUB_TOKEN', 'ghp_secret\n', 'GITHUB_TOKEN is malformed: it has a space, a line break or another character'],
    ['HTTPS_PROXY', 'me:secret@', 'HTTPS_PROXY is not the address of a proxy, such as http://127.0.0.1:8080'],
  ])('never shows a %s that is wrong', async (name, value, message) => {
    await start();
    vi.stubEnv(name, value);
    const error = await fetchSpec({ version: '2026-05-12' }).catch((reason: Error) => reason);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toContain('secret');
  });
});
