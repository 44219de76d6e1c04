import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClerkClientOptions, createClerkClient } from '../../src/client/index.ts';
import { type RecordingClerk, startRecordingClerk } from '../support/clerk/recording-clerk.ts';

const PNG = Buffer.from('89504e470d0a1a0a00ff', 'hex');
let [clerk, folder] = [] as unknown as [RecordingClerk, string];

beforeAll(async () => {
  clerk = await startRecordingClerk();
  folder = mkdtempSync(join(tmpdir(), 'client-'));
  writeFileSync(join(folder, 'me.png'), PNG);
});
afterAll(() => {
  clerk?.close();
  rmSync(folder, { recursive: true });
});

/** Makes a client of a server that records its requests. */
function onRecording(options: ClerkClientOptions = {}) {
  return createClerkClient({ apiUrl: clerk.url, secretKey: 'sk_test_1', files: [folder], ...options });
}

test('an upload leaves as a form with the file, its name and its type', async () => {
  await onRecording().organizations.updateOrganizationLogo({
    organization_id: 'org_1',
    file: 'me.png',
    uploader_user_id: 'user_1',
  });
  const [{ method, url, headers, bytes } = { headers: {} }] = clerk.take();
  const type = headers['content-type'] ?? '';
  expect([method, url, type]).toEqual([
    'PUT',
    '/v1/organizations/org_1/logo',
    expect.stringMatching(/^multipart\/form-data; boundary=\S+$/),
  ]);
  const form = await new Response(new Uint8Array(bytes ?? []), { headers: { 'content-type': type } }).formData();
  const file = form.get('file') as File;
  expect([...form.keys()].sort()).toEqual(['file', 'uploader_user_id']);
  expect(form.get('uploader_user_id')).toBe('user_1');
  expect({ name: file.name, type: file.type }).toEqual({ name: 'me.png', type: 'image/png' });
  expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
});

test.each([
  { why: 'outside of the folders', options: {}, file: '/etc/passwd' },
  { why: 'no folder', options: { files: [] }, file: 'me.png' },
])('an upload is refused, and nothing is sent: $why', async ({ options, file }) => {
  const call = onRecording(options).users.updateUserProfileImage({ user_id: 'u', file });
  await expect(call).rejects.toMatchObject({ name: 'ClerkError', details: { kind: 'refused', parameter: 'file' } });
  expect(clerk.take()).toEqual([]);
});
