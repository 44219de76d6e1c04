import { existsSync, mkdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { logFolder, serve } from '../../support/catalogue/audited-toolkit.ts';
import { FULL_DEVICE, linux } from '../../support/process/platform.ts';

afterAll(() => rmSync(logFolder, { recursive: true }));

const USER = { user_id: 'user_1' };
const read = ['users.getUserCount', {}] as const;
/** Its result has backup codes, which are shown here. */
const revealing = ['users.getUser', USER] as const;
const write = ['users.banUser', USER] as const;
const secret = ['users.getUserOauthAccessToken', { ...USER, provider: 'oauth_google' }] as const;
const secrets = { tools: ['users', secret[0]], allowSecrets: true };

const HINT =
  'Do not repeat the call until a person has freed space, made the audit file writable, or restarted the server without --audit. Reads still work.';

const troubles: { why: string; prepare: (file: string) => void; reason: string; atOnce: boolean }[] = [
  {
    why: 'a full disk',
    prepare: (file) => symlinkSync(FULL_DEVICE, file),
    reason: 'the disk is full (ENOSPC)',
    atOnce: false,
  },
  { why: 'a folder', prepare: (file) => mkdirSync(file), reason: 'it is a folder (EISDIR)', atOnce: true },
];

test.each(troubles.filter(({ atOnce }) => atOnce || linux))(
  '$why stops writes and credentials, and no reads; one notice says so, and one that it is over',
  async ({ prepare, reason, atOnce }) => {
    const { toolkit, lines, notices, sent, file } = await serve(secrets, 200, prepare);
    const trouble = `The audit log ${JSON.stringify(file)} can't be written: ${reason}. Until it can be, calls that may change something or hand out a credential are refused; reads go on, unrecorded.`;
    expect(notices).toEqual(atOnce ? [trouble] : []);
    expect(toolkit.tools.length).toBeGreaterThan(5);
    for (const _ of [1, 2, 3]) {
      expect((await toolkit.call(...read)).isError).toBe(false);
      for (const call of [write, secret, revealing] as [string, object][]) {
        expect((await toolkit.call(...call)).data).toEqual({
          error: {
            kind: 'refused',
            message: `This call may change something or hand out a credential, and could not be recorded in the audit log: ${reason}. It was not sent.`,
            hint: HINT,
          },
        });
      }
    }
    expect(sent).toEqual(['GET', 'GET', 'GET']);
    expect(notices).toEqual([trouble]);

    rmSync(file, { recursive: true });
    expect((await toolkit.call(...write)).isError).toBe(false);
    expect((await toolkit.call(...write)).isError).toBe(false);
    expect(sent).toEqual(['GET', 'GET', 'GET', 'POST', 'POST']);
    expect(notices.slice(1)).toEqual([
      `The audit log ${JSON.stringify(file)} can be written again; calls made in between are not in it.`,
    ]);
    expect(lines().map(({ event }) => event)).toEqual(['intent', 'call', 'intent', 'call']);
  },
);

test('a missing folder is reported at once and not created', async () => {
  const { toolkit, notices, sent, file } = await serve({}, 200, (path) =>
    rmSync(join(path, '..'), { recursive: true }),
  );
  expect(notices).toEqual([expect.stringContaining("can't be written: its folder is missing (ENOENT).")]);
  expect((await toolkit.call(...write)).data).toMatchObject({ error: { kind: 'refused' } });
  expect([sent, existsSync(file)]).toEqual([[], false]);
});

test.runIf(linux)(
  'a file that fills up between intent and end: the change went out, a notice says so, the next one is refused',
  async () => {
    const full = (file: string) => () => {
      unlinkSync(file);
      symlinkSync(FULL_DEVICE, file);
    };
    const { toolkit, notices, sent } = await serve({}, 200, undefined, full);
    expect((await toolkit.call(...write)).isError).toBe(false);
    expect(notices).toEqual([expect.stringContaining('the disk is full (ENOSPC)')]);
    expect((await toolkit.call(...write)).data).toMatchObject({ error: { kind: 'refused' } });
    expect([sent, notices.length]).toEqual([['POST'], 1]);
  },
);
