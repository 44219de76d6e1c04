import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashUpload, readUpload } from '../../../src/runtime/arguments/upload.ts';
import { windows } from '../../support/process/platform.ts';

const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');
const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
const GIF = Buffer.from('GIF89a......');
const WEBP = Buffer.from('RIFF\x04\x00\x00\x00WEBPVP8 ', 'latin1');
const MEBIBYTE = 1024 * 1024;

/** A file name with every odd character that the system allows. */
const ODD = windows ? 'ü x.png' : 'ü "x".png';

let [base, images, second] = ['', '', ''];

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'upload-'));
  [images, second] = [join(base, 'images'), join(base, 'second')];
  for (const folder of [join(images, 'team'), second, join(base, 'images-private')]) {
    mkdirSync(folder, { recursive: true });
  }
  const files: [string, Buffer][] = [
    ['images/a.jpg', JPEG],
    ['images/a.png', PNG],
    ['images/a.gif', GIF],
    ['images/a.webp', WEBP],
    ['images/really-a-png.txt', PNG],
    ['images/..odd', PNG],
    [`images/team/${ODD}`, PNG],
    ['images/page.png', Buffer.from('<svg onload="alert(1)">')],
    ['images/empty.png', Buffer.alloc(0)],
    ['images/riff.webp', Buffer.from('RIFF....WAVEfmt ')],
    ['images/text.webp', Buffer.from('AAAAAAAAWEBP, and more text')],
    ['images/text.gif', Buffer.from('GIF8\n<script>')],
    ['images/largest.png', PNG],
    ['images/too-large.png', PNG],
    ['second/only-here.png', PNG],
    ['second/a.png', GIF],
    ['outside.png', PNG],
    ['images-private/a.png', PNG],
  ];
  for (const [name, bytes] of files) writeFileSync(join(base, name), bytes);
  truncateSync(join(images, 'largest.png'), 10 * MEBIBYTE);
  truncateSync(join(images, 'too-large.png'), 10 * MEBIBYTE + 1);
  symlinkSync(join(images, 'a.png'), join(images, 'inside.png'));
  symlinkSync(join(base, 'outside.png'), join(images, 'link-out.png'));
  symlinkSync(base, join(images, 'folder-out'));
  symlinkSync(images, join(base, 'images-link'));
  symlinkSync('loop', join(images, 'loop'));
  if (windows) mkdirSync(join(images, 'pipe.png'));
  else execFileSync('mkfifo', [join(images, 'pipe.png')]);
});

afterAll(() => rmSync(base, { recursive: true }));

/** Returns the form of an upload of a path; BASE stands for the folder that holds everything. */
async function formOf(path: string, folders = [images, second]): Promise<FormData | undefined> {
  const args = { user_id: 'user_1', file: path.replaceAll('BASE', base) };
  return (await readUpload(args, { upload: 'file' }, folders))?.({ file: args.file });
}

test.each([
  { path: 'a.jpg', name: 'a.jpg', type: 'image/jpeg', size: JPEG.length },
  { path: 'a.png', name: 'a.png', type: 'image/png', size: PNG.length },
  { path: 'a.gif', name: 'a.gif', type: 'image/gif', size: GIF.length },
  { path: 'a.webp', name: 'a.webp', type: 'image/webp', size: WEBP.length },
  { path: 'BASE/images/a.png', name: 'a.png', type: 'image/png', size: PNG.length },
  { path: 'team/../a.png', name: 'a.png', type: 'image/png', size: PNG.length },
  { path: '../images/a.png', name: 'a.png', type: 'image/png', size: PNG.length },
  { path: 'BASE/second/../images/a.png', name: 'a.png', type: 'image/png', size: PNG.length },
  { path: `team/${ODD}`, name: ODD, type: 'image/png', size: PNG.length },
  { path: '..odd', name: '..odd', type: 'image/png', size: PNG.length },
  { path: 'really-a-png.txt', name: 'really-a-png.txt', type: 'image/png', size: PNG.length },
  { path: 'largest.png', name: 'largest.png', type: 'image/png', size: 10 * MEBIBYTE },
  { path: 'inside.png', name: 'inside.png', type: 'image/png', size: PNG.length },
  { path: 'only-here.png', name: 'only-here.png', type: 'image/png', size: PNG.length },
  { path: 'BASE/images-link/a.png', name: 'a.png', type: 'image/png', size: PNG.length },
])('$path is sent as $name, $type', async ({ path, name, type, size }) => {
  const file = (await formOf(path))?.get('file') as File;
  expect({ name: file.name, type: file.type, size: file.size }).toEqual({ name, type, size });
});

const NOT_AN_IMAGE = 'is not a JPEG, PNG, GIF or WebP image.';

test.each([
  { path: 'page.png', message: `page.png ${NOT_AN_IMAGE}` },
  { path: 'empty.png', message: `empty.png ${NOT_AN_IMAGE}` },
  { path: 'riff.webp', message: `riff.webp ${NOT_AN_IMAGE}` },
  { path: 'text.webp', message: `text.webp ${NOT_AN_IMAGE}` },
  { path: 'text.gif', message: `text.gif ${NOT_AN_IMAGE}` },
  { path: 'team', message: 'team is not a file.' },
  { path: 'pipe.png', message: 'pipe.png is not a file.' },
  { path: 'too-large.png', message: 'too-large.png has 10485761 bytes; at most 10485760 can be sent.' },
])('refused as it is: $message', async ({ path, message }) => {
  const details = { kind: 'bad_arguments', message, parameter: 'file', hint: 'Choose another file.' };
  await expect(formOf(path)).rejects.toMatchObject({ details });
});

test.each([
  'missing.png',
  'BASE/missing.png',
  'BASE/outside.png',
  'BASE/images-private/a.png',
  '../outside.png',
  'team/../../outside.png',
  '../images-private/a.png',
  'link-out.png',
  'folder-out/outside.png',
  'loop',
  'a.png\0.txt',
  '/etc/passwd',
  '/dev/zero',
  '/proc/self/environ',
  '',
  '.',
  '..',
  '/',
])('refused as not allowed, whether or not it is there: %j', async (given) => {
  const path = given.replaceAll('BASE', base);
  await expect(formOf(path)).rejects.toMatchObject({
    details: {
      kind: 'refused',
      message: `${path} is in none of the folders from which files may be sent, or does not exist.`,
      parameter: 'file',
      hint: `Allowed: ${images}, ${second}. {A person} can add one with {--files DIR}.`,
    },
  });
});

test('the first folder that has the file is taken', async () => {
  const type = async (folders: string[]) => ((await formOf('a.png', folders))?.get('file') as File | undefined)?.type;
  expect([await type([images, second]), await type([second, images])]).toEqual(['image/png', 'image/gif']);
});

test('a folder that is not there, or a link to one, allows what is in it and no more', async () => {
  expect((await formOf('a.png', [join(base, 'nowhere'), join(base, 'images-link')]))?.get('file')).toBeInstanceOf(File);
  await expect(formOf('a.png', [join(base, 'nowhere')])).rejects.toMatchObject({ details: { kind: 'refused' } });
  await expect(formOf('a.png', [])).rejects.toMatchObject({ details: { kind: 'refused' } });
});

test('other fields stand beside the file; what is not given is left out', async () => {
  const makeForm = await readUpload({ file: 'a.png' }, { upload: 'file' }, [images]);
  const form = makeForm?.({ file: 'a.png', uploader_user_id: 'user_1', notify: false, a: undefined, b: null });
  expect([...(form?.keys() ?? [])]).toEqual(['file', 'uploader_user_id', 'notify']);
  expect([form?.get('uploader_user_id'), form?.get('notify')]).toEqual(['user_1', 'false']);
});

test('a tool that sends no file reads none', async () => {
  expect(await readUpload({ file: '/etc/passwd' }, {}, ['/'])).toBeUndefined();
});

test('the hash of an upload is of its bytes, whatever its name', async () => {
  const upload = { upload: 'file' };
  const hash = async (path: string) => hashUpload(await readUpload({ file: path }, upload, [images]), upload);
  const png = createHash('sha256').update(PNG).digest('hex');
  expect(await hash('a.png')).toBe(png);
  expect(await hash('really-a-png.txt')).toBe(png);
  expect(await hash('a.jpg')).toBe(createHash('sha256').update(JPEG).digest('hex'));
  expect(await hashUpload(undefined, {})).toBeUndefined();
});
