import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openAuditFile } from '../../../src/runtime/audit/file.ts';
import { FULL_DEVICE, linux, windows } from '../../support/process/platform.ts';

const root = mkdtempSync(join(tmpdir(), 'audit-file-'));
afterAll(() => rmSync(root, { recursive: true }));
const folder = () => mkdtempSync(join(root, 'case-'));

test("lines stand one below the other, in the order in which they were asked for; the file is its owner's alone", async () => {
  const path = join(folder(), 'audit.jsonl');
  const file = openAuditFile(path);
  const lines = Array.from({ length: 200 }, (_, index) => `{"line":${index}}`);
  await Promise.all(lines.map((line) => file.append(line)));
  expect(readFileSync(path, 'utf8')).toBe(`${lines.join('\n')}\n`);
  if (!windows) expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
});

test('a long line is not overtaken', async () => {
  const path = join(folder(), 'audit.jsonl');
  const file = openAuditFile(path);
  const lines = ['x'.repeat(2e7), 'second', 'third'];
  await Promise.all(lines.map((line) => file.append(line)));
  expect(readFileSync(path, 'utf8') === `${lines.join('\n')}\n`).toBe(true);
});

test('what is in the file stays, and so does its mode', async () => {
  const path = join(folder(), 'audit.jsonl');
  writeFileSync(path, 'before\n', { mode: 0o640 });
  await openAuditFile(path).append('after');
  expect(readFileSync(path, 'utf8')).toBe('before\nafter\n');
  if (!windows) expect((statSync(path).mode & 0o777).toString(8)).toBe('640');
});

test('a file that is renamed is followed by a new one', async () => {
  const path = join(folder(), 'audit.jsonl');
  const file = openAuditFile(path);
  await file.append('one');
  renameSync(path, `${path}.1`);
  await file.append('two');
  expect([readFileSync(`${path}.1`, 'utf8'), readFileSync(path, 'utf8')]).toEqual(['one\n', 'two\n']);
});

test('trying it makes the file and writes nothing', async () => {
  const path = join(folder(), 'audit.jsonl');
  await openAuditFile(path).probe();
  expect(readFileSync(path, 'utf8')).toBe('');
});

const troubles: { why: string; prepare: (path: string) => void; want: string; here?: boolean }[] = [
  {
    why: 'a full disk',
    prepare: (path) => symlinkSync(FULL_DEVICE, path),
    want: 'the disk is full (ENOSPC)',
    here: linux,
  },
  { why: 'a folder', prepare: (path) => mkdirSync(path), want: 'it is a folder (EISDIR)' },
  {
    why: 'a link to a folder',
    prepare: (path) => {
      mkdirSync(`${path}.d`);
      symlinkSync(`${path}.d`, path);
    },
    want: 'it is a folder (EISDIR)',
  },
  {
    why: 'a link in a circle',
    prepare: (path) => symlinkSync(path, path),
    want: 'ELOOP',
  },
  {
    why: 'a pipe that nobody reads',
    prepare: (path) => void spawnSync('mkfifo', [path]),
    want: 'nobody reads the pipe (ENXIO)',
    here: !windows,
  },
];

test.each(troubles.filter(({ here = true }) => here))(
  '$why: $want; afterwards it works again',
  async ({ prepare, want }) => {
    const path = join(folder(), 'audit.jsonl');
    const file = openAuditFile(path);
    prepare(path);
    await expect(file.append('lost')).rejects.toThrow(want);
    rmSync(path, { recursive: true });
    await file.append('line');
    expect(readFileSync(path, 'utf8')).toBe('line\n');
  },
);

test('a missing folder is not made', async () => {
  const path = join(folder(), 'logs', 'audit.jsonl');
  await expect(openAuditFile(path).append('x')).rejects.toThrow('its folder is missing (ENOENT)');
  expect(existsSync(path)).toBe(false);
});

test('one line that fails holds up no other', async () => {
  const path = join(folder(), 'audit.jsonl');
  const file = openAuditFile(path);
  mkdirSync(path);
  const lost = file.append('lost');
  await expect(lost).rejects.toThrow('it is a folder');
  rmSync(path, { recursive: true });
  await Promise.all([file.append('one'), file.append('two')]);
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});

const SCRIPT = fileURLToPath(new URL('../../support/process/append.ts', import.meta.url));
const TSX = ['--import', 'tsx'];

// ulimit -f 1: a file may have 1,024 bytes (bash). The write that crosses it is cut, as on a disk that is nearly full.
test.skipIf(windows)('a line that was cut is a failure, and the next one does not stand on its half', () => {
  const path = join(folder(), 'audit.jsonl');
  const lines = ['a'.repeat(900), 'b'.repeat(300)];
  const { stdout } = spawnSync(
    'bash',
    ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, ...TSX, SCRIPT, path, 'shrink', ...lines, 'c'],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout.split('\n')).toEqual(['ok', 'only part of a line was written: is the disk full?', 'ok', '']);
  expect(readFileSync(path, 'utf8')).toBe(`${'b'.repeat(123)}\nc\n`);
});

test.skipIf(windows)('standard output is refused, whatever it is', () => {
  const path = join(folder(), 'out');
  const descriptor = openSync(path, 'w');
  try {
    for (const target of ['/dev/stdout', ...(linux ? ['/proc/self/fd/1'] : []), path]) {
      const { stderr } = spawnSync(process.execPath, [...TSX, SCRIPT, target, 'stderr', 'x'], {
        stdio: ['ignore', descriptor, 'pipe'],
        encoding: 'utf8',
      });
      expect([target, stderr]).toEqual([target, 'it is standard output, which carries the protocol\n']);
    }
  } finally {
    closeSync(descriptor);
  }
  expect(readFileSync(path, 'utf8')).toBe('');
});
