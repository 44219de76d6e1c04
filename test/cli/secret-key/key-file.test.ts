import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readKeyFile } from '../../../src/cli/secret-key/key-file.ts';
import { UsageError } from '../../../src/runtime/shared/errors.ts';
import { windows } from '../../support/process/platform.ts';

const KEY = 'sk_test_Recognisable0123456789';
const root = mkdtempSync(join(tmpdir(), 'key-file-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Makes a file that only its owner can read. */
function fileOf(content: string | Buffer, mode = 0o600): string {
  const path = join(mkdtempSync(join(root, 'one-')), 'key');
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

async function read(path: string) {
  const warnings: string[] = [];
  const key = await readKeyFile(path, (line) => warnings.push(line));
  return { key, warnings };
}

test.each<[name: string, content: string | Buffer]>([
  ['as it is', KEY],
  ['with a line break', `${KEY}\n`],
  ['as Windows writes it', `\ufeff${KEY}\r\n`],
  ['with space around it', `\n  ${KEY} \n\n`],
])('a key %s', async (_, content) => {
  expect(await read(fileOf(content))).toEqual({ key: KEY, warnings: [] });
});

test.each<[name: string, content: string | Buffer, problem: string]>([
  ['nothing', '', 'is empty: it must hold the key.'],
  ['only a line break', '\n', 'is empty: it must hold the key.'],
  ['64 KB and a byte', 'a'.repeat(65_537), 'is larger than 64 KB: it must hold the key and nothing else.'],
  ['several lines', `A=1\n${KEY}\n`, 'has several lines: it must hold the key and nothing else.'],
  [
    'bytes that are no text',
    Buffer.from([0x73, 0x6b, 0xc3, 0x28]),
    'is not text: it must hold the key and nothing else.',
  ],
  ['a zero byte', `${KEY}\0`, 'is not text: it must hold the key and nothing else.'],
  ['UTF-16', Buffer.from(`\ufeff${KEY}`, 'utf16le'), 'is text in UTF-16: save it as UTF-8.'],
])('a file with %s is refused', async (_, content, problem) => {
  const path = fileOf(content);
  await expect(readKeyFile(path, () => {})).rejects.toThrow(new UsageError(`${path} ${problem}`));
});

test('what is no file is refused, and named by its full path', async () => {
  const missing = join(root, 'missing');
  await expect(readKeyFile(missing, () => {})).rejects.toThrow(
    new UsageError(`${missing} does not exist. Give the full path of a file with the key.`),
  );
  await expect(readKeyFile('no/such', () => {})).rejects.toThrow(`${join(process.cwd(), 'no/such')} does not exist.`);
  await expect(readKeyFile(root, () => {})).rejects.toThrow(
    new UsageError(`${root} is a folder: name the file in it.`),
  );
  const inFile = join(fileOf(KEY), 'key');
  await expect(readKeyFile(inFile, () => {})).rejects.toThrow(
    `${inFile} does not exist: a part of its path is a file.`,
  );
});

test.skipIf(windows)(
  'a file that everybody can read works, with a warning; one that a group can read without',
  async () => {
    const open = fileOf(KEY, 0o644);
    expect(await read(open)).toEqual({
      key: KEY,
      warnings: [`every user of this machine can read ${open}: chmod 600 it.`],
    });
    expect(await read(fileOf(KEY, 0o640))).toEqual({ key: KEY, warnings: [] });
  },
);

test.skipIf(windows)('links are followed, and pipes are read', async () => {
  mkdirSync(join(root, 'links'));
  const link = join(root, 'links', 'link');
  symlinkSync(fileOf(KEY), link);
  expect(await read(link)).toEqual({ key: KEY, warnings: [] });
  const pipe = join(root, 'links', 'pipe');
  execFileSync('mkfifo', ['-m', '600', pipe]);
  const [{ key }] = await Promise.all([read(pipe), import('node:fs/promises').then((fs) => fs.writeFile(pipe, KEY))]);
  expect(key).toBe(KEY);
});
