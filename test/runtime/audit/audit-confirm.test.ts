import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { ConfirmationNeeded } from '../../../src/runtime/confirm/confirm.ts';
import type { Consent } from '../../../src/runtime/confirm/consent.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';
import type { Refusal } from '../../../src/runtime/shared/refusals.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';

// What the log says of questions to a person, whoever decides when to ask one: a stand-in does here.

const root = mkdtempSync(join(tmpdir(), 'audit-confirm-'));
afterAll(() => rmSync(root, { recursive: true }));

const confirm = vi.hoisted(() => vi.fn<() => Promise<boolean>>());
vi.mock(import('../../../src/runtime/confirm/confirm.ts'), async (original) => ({ ...(await original()), confirm }));

const refused = (refusedBy: Refusal) => new ToolError({ kind: 'refused', message: 'm' }, { refusedBy });
const canAsk = { canAsk: true, seal: 's' };

test.each<{ why: string; does: () => Promise<boolean>; consent?: Consent; want: object[] }>([
  {
    why: 'asked',
    does: () => Promise.reject(new ConfirmationNeeded('Delete Jane?', 'seal')),
    want: [{ event: 'call', decision: 'asked', targets: ['user_1'] }],
  },
  {
    why: 'said yes',
    does: async () => true,
    consent: { ...canAsk, decision: 'accept' },
    want: [
      { event: 'intent', decision: 'confirmed' },
      { event: 'call', decision: 'confirmed', status: 200 },
    ],
  },
  {
    why: 'said no',
    does: () => Promise.reject(refused('confirm_declined')),
    consent: { ...canAsk, decision: 'decline' },
    want: [{ event: 'call', decision: 'refused', why: 'confirm_declined', error: 'refused' }],
  },
  {
    why: 'can not be asked',
    does: () => Promise.reject(refused('confirm_unavailable')),
    want: [{ event: 'call', decision: 'refused', why: 'confirm_unavailable' }],
  },
  {
    why: 'need not be asked',
    does: async () => false,
    want: [
      { event: 'intent', decision: 'allowed' },
      { event: 'call', decision: 'allowed' },
    ],
  },
])('a person $why', async ({ does, consent, want }) => {
  confirm.mockImplementation(does);
  const file = join(mkdtempSync(join(root, 'case-')), 'audit.jsonl');
  const fetch = async () => Response.json({});
  const toolkit = await createToolkit({ tools: ['users'], secretKey: 'sk_test_1', audit: file, fetch });
  await toolkit.call('users.deleteUser', { user_id: 'user_1' }, { consent });
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('Jane');
  const lines = text.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject(want);
});
