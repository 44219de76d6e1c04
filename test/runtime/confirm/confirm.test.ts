import { describe, expect, test } from 'vitest';
import type { Instance } from '../../../src/runtime/clerk/secret-key.ts';
import { ConfirmationNeeded, confirm } from '../../../src/runtime/confirm/confirm.ts';
import type { ConfirmMode, Consent, Decision } from '../../../src/runtime/confirm/consent.ts';
import { createSeals, QUESTION_LIFETIME } from '../../../src/runtime/confirm/seal.ts';
import type { Refusal } from '../../../src/runtime/shared/refusals.ts';
import { fakeClient } from '../../support/clerk/fake-reads.ts';

const definition = { name: 'users.deleteUser', inputSchema: { type: 'object' as const } };
const target = { read: '/users/{user_id}', name: ['name'] };
const implementation = { question: { text: 'Delete user {user_id}', targets: { user_id: target } } };

/** Makes one process with one user, whom a test can rename, and a clock that it can move. */
function process({ mode = 'always' as ConfirmMode, instance = 'live' as Instance } = {}) {
  const clock = { now: 1_000_000 };
  const user = { name: 'Ada' };
  const { api, asked } = fakeClient({ '/users/user_1': user, '/users/user_2': user });
  const seals = createSeals(() => clock.now);
  const call = (consent?: Consent, args: Record<string, unknown> = { user_id: 'user_1' }, tool = definition) =>
    confirm(tool, implementation, args, {
      api,
      timeout: 600_000,
      instance,
      ownKey: undefined,
      confirm: mode,
      seals,
      consent,
    });
  /** Returns the question that the call asks. */
  const question = async (...given: Parameters<typeof call>) => {
    const error = await call(...given).catch((thrown) => thrown);
    if (!(error instanceof ConfirmationNeeded)) throw error;
    return { message: error.message, seal: error.seal };
  };
  const decided = (decision: Decision, seal?: string): Consent => ({ canAsk: true, decision, seal });
  return { call, question, decided, user, clock, asked };
}

const CAN = { canAsk: true };
const refused = (message: string) => ({ details: { kind: 'refused', message } });

describe('who is asked', () => {
  test.each<[ConfirmMode, Instance, boolean]>([
    ['auto', 'live', true],
    ['auto', 'unknown', true],
    ['auto', 'test', false],
    ['auto', 'sandbox', false],
    ['always', 'live', true],
    ['always', 'unknown', true],
    ['always', 'test', true],
    ['always', 'sandbox', true],
    ['never', 'live', false],
    ['never', 'unknown', false],
    ['never', 'test', false],
    ['never', 'sandbox', false],
  ])('--confirm %s on a %s instance: %s', async (mode, instance, asks) => {
    const { call, question, asked } = process({ mode, instance });
    if (asks) expect((await question(CAN)).message).toMatch(/^Delete user Ada \(user_1\)\. /);
    else expect(await call(CAN)).toBe(false);
    expect(asked.length).toBe(asks ? 1 : 0);
  });

  test.each([[undefined], [{ canAsk: false }], [{ canAsk: false, decision: 'accept', seal: 'x' } as const]])(
    'a client that can’t ask is refused, and nothing is read: %j',
    async (consent) => {
      const { call, asked } = process();
      await expect(call(consent)).rejects.toMatchObject(
        refused("users.deleteUser needs a person's yes, and {this client can't ask for one}."),
      );
      expect(asked).toEqual([]);
    },
  );
});

test('a yes counts once', async () => {
  const { call, question, decided } = process();
  const { seal } = await question(CAN);
  expect(await call(decided('accept', seal))).toBe(true);
  await question(decided('accept', seal));
});

test.each([
  ['decline', 'A person was asked and said no.'],
  ['cancel', 'A person was asked and closed the question without answering.'],
  ['timeout', 'A person was asked and did not answer in time.'],
] as const)('%s is a no, and the same question can’t get a yes afterwards', async (decision, message) => {
  const { call, question, decided, asked } = process();
  const { seal } = await question(CAN);
  await expect(call(decided(decision, seal))).rejects.toMatchObject(refused(message));
  await expect(call(decided(decision, seal))).rejects.toMatchObject(refused(message));
  expect(asked.length).toBe(1);
  await question(decided('accept', seal));
});

test.each<{ consent: Consent | undefined; want: Refusal }>([
  { consent: undefined, want: 'confirm_unavailable' },
  { consent: { canAsk: false }, want: 'confirm_unavailable' },
  { consent: { canAsk: false, seal: 's', decision: 'decline' }, want: 'confirm_unavailable' },
  { consent: { canAsk: true, seal: 's', decision: 'failed' }, want: 'confirm_unavailable' },
  { consent: { canAsk: true, seal: 's', decision: 'decline' }, want: 'confirm_declined' },
  { consent: { canAsk: true, seal: 's', decision: 'cancel' }, want: 'confirm_cancelled' },
  { consent: { canAsk: true, seal: 's', decision: 'timeout' }, want: 'confirm_timeout' },
])('with $consent, $want refuses the call', async ({ consent, want }) => {
  await expect(process().call(consent)).rejects.toMatchObject({ refusedBy: want });
});

test('every refusal says what a person can do, and that the model must not try another way', async () => {
  for (const consent of [{ canAsk: false }, { canAsk: true, decision: 'decline' } as const]) {
    await expect(process().call(consent)).rejects.toMatchObject({
      details: {
        hint: "Nothing was done. Tell the person, and don't try to get the same done another way. A person can allow it {in a client that can show such questions} or by {starting the server} with {--confirm never}, or do it in the Clerk dashboard.",
      },
    });
  }
});

describe('a yes to something else asks again, with a question of its own', () => {
  const other = { user_id: 'user_2' };
  const more = { user_id: 'user_1', note: 'x' };
  type Given = ReturnType<typeof process> & { seal: string };
  const table: [why: string, again: (given: Given) => Promise<{ seal: string }>][] = [
    ['no seal', ({ question, decided }) => question(decided('accept'))],
    ['a forged seal', ({ question, decided }) => question(decided('accept', 'x'))],
    ['a seal of another process', ({ question, decided }) =>
      process().question(CAN).then(({ seal }) => question(decided('accept', seal)))],
    ['other arguments', ({ question, decided, seal }) => question(decided('accept', seal), other)],
    ['one argument more', ({ question, decided, seal }) => question(decided('accept', seal), more)],
    ['another tool', ({ question, decided, seal }) =>
      question(decided('accept', seal), { user_id: 'user_1' }, { ...definition, name: 'users.banUser' })],
    ['a target that has changed', ({ question, decided, seal, user }) => {
      user.name = 'Theo';
      return question(decided('accept', seal));
    }],
    ['too late', ({ question, decided, seal, clock }) => {
      clock.now += QUESTION_LIFETIME;
      return question(decided('accept', seal));
    }],
    ['a seal without a decision', ({ question, seal }) => question({ canAsk: true, seal })],
  ]; // biome-ignore format: a table

  test.each(table)('%s', async (_, again) => {
    const given = process();
    const { seal } = await given.question(CAN);
    const next = await again({ ...given, seal });
    expect(next.seal).not.toBe(seal);
  });

  test('and that one’s yes counts', async () => {
    const { call, question, decided, user } = process();
    const first = await question(CAN);
    user.name = 'Theo';
    const second = await question(decided('accept', first.seal));
    expect(second.message).toBe('Delete user Theo (user_1). LIVE instance.');
    user.name = 'Ada';
    const third = await question(decided('accept', second.seal));
    expect(await call(decided('accept', third.seal))).toBe(true);
  });
});

test('questions that are open at once are decided each for itself', async () => {
  const { call, question, decided } = process();
  const [one, two] = [await question(CAN), await question(CAN, { user_id: 'user_2' })];
  await expect(call(decided('decline', one.seal))).rejects.toMatchObject(refused('A person was asked and said no.'));
  expect(await call(decided('accept', two.seal), { user_id: 'user_2' })).toBe(true);
});

test('a target that isn’t there is not asked about', async () => {
  const { call } = process();
  await expect(call(CAN, { user_id: 'user_9' })).rejects.toMatchObject({ details: { kind: 'not_found', status: 404 } });
});
