import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { ConfirmationNeeded } from '../../../src/runtime/confirm/confirm.ts';
import type { CallOptions } from '../../../src/runtime/pipeline.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';
import type { Refusal } from '../../../src/runtime/shared/refusals.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';

// The log's lines about questions to a person, whatever they say: a stand-in asks here.

const root = mkdtempSync(join(tmpdir(), 'audit-confirm-'));
afterAll(() => rmSync(root, { recursive: true }));

const confirm = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock(import('../../../src/runtime/confirm/confirm.ts'), async (original) => ({ ...(await original()), confirm }));

const refused = (refusedBy: Refusal) => new ToolError({ kind: 'refused', message: 'm' }, { refusedBy });
const canAsk = { canAsk: true, seal: 's' };

const DELETE = ['users.deleteUser', { user_id: 'user_1' }] as const;
const RENAME = ['users.updateUser', { user_id: 'user_1', first_name: 'Ann' }] as const;
const asks = () => Promise.reject(new ConfirmationNeeded('Delete Jane?', 'seal'));

interface Case {
  why: string;
  call?: readonly [name: string, args: object];
  does?: () => Promise<void>;
  options?: CallOptions;
  want: object[];
  sent?: string[];
}

test.each<Case>([
  { why: 'asked', does: asks, want: [{ event: 'call', decision: 'asked', targets: ['user_1'] }] },
  {
    why: 'said yes',
    options: { consent: { ...canAsk, decision: 'accept' } },
    want: [
      { event: 'intent', decision: 'confirmed' },
      { event: 'call', decision: 'confirmed', status: 200 },
    ],
    sent: ['DELETE'],
  },
  {
    why: 'said no',
    does: () => Promise.reject(refused('confirm_declined')),
    options: { consent: { ...canAsk, decision: 'decline' } },
    want: [{ event: 'call', decision: 'refused', why: 'confirm_declined', error: 'refused' }],
  },
  {
    why: 'can not be asked',
    does: () => Promise.reject(refused('confirm_unavailable')),
    want: [{ event: 'call', decision: 'refused', why: 'confirm_unavailable' }],
  },
  {
    why: 'need not be asked',
    call: RENAME,
    does: asks,
    want: [
      { event: 'intent', decision: 'allowed' },
      { event: 'call', decision: 'allowed' },
    ],
    sent: ['PATCH'],
  },
  // A look ahead sends nothing, and is in the log only where it ends the call or asks somebody.
  { why: 'need not be asked, by a look ahead', call: RENAME, does: asks, options: { preview: true }, want: [] },
  { why: 'has said yes, by a look ahead', options: { preview: true }, want: [] },
  {
    why: 'asked, by a look ahead',
    does: asks,
    options: { preview: true },
    want: [{ event: 'call', decision: 'asked' }],
  },
])('a person $why', async ({ call = DELETE, does = async () => {}, options = {}, want, sent = [] }) => {
  confirm.mockReset().mockImplementation(does);
  const file = join(mkdtempSync(join(root, 'case-')), 'audit.jsonl');
  const methods: string[] = [];
  const fetch = async ({ method }: Request) => {
    methods.push(method);
    return Response.json({});
  };
  const toolkit = await createToolkit({ tools: ['users'], secretKey: 'sk_live_1', audit: file, fetch });
  await toolkit.call(...call, options);
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('Jane');
  const lines = text.split('\n').filter(Boolean);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject(want);
  expect(methods).toEqual(sent);
});
