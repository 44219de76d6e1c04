import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createToolkit } from '../../src/runtime/toolkit.ts';

const folder = mkdtempSync(join(tmpdir(), 'swapped-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const write = (more: string) => writeFileSync(join(folder, 'a.png'), Buffer.concat([PNG, Buffer.from(more)]));

test.each([
  ['the same', 1],
  ['another', 0],
])('a yes to a file counts while it is the same: %s', async (later, uploads) => {
  let sent = 0;
  const fetch = async ({ method }: Request) => {
    sent += method === 'GET' ? 0 : 1;
    return Response.json({ id: 'user_1', total_count: 0 });
  };
  const key = { secretKey: 'sk_live_0123456789abcdef', notice: () => {} };
  const toolkit = await createToolkit({ ...key, tools: ['users'], files: [folder], fetch });
  const call = (consent: object) =>
    toolkit.call(
      'users.updateUserProfileImage',
      { user_id: 'user_1', file: 'a.png' },
      { consent: { canAsk: true, ...consent } },
    );
  write('the same');
  const { question, text } = await call({});
  if (!question) throw new Error(text);
  write(later);
  const after = await call({ seal: question.seal, decision: 'accept' });
  expect([sent, after.question === undefined]).toEqual([uploads, uploads === 1]);
});
