import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/runtime/clerk/read-by-template.ts';
import type { Instance } from '../../../src/runtime/clerk/secret-key.ts';
import { ConfirmationNeeded, confirm } from '../../../src/runtime/confirm/confirm.ts';
import {
  type ConfirmMode,
  type Consent,
  type Decision,
  needsConfirmation,
} from '../../../src/runtime/confirm/consent.ts';
import { createSeals, QUESTION_LIFETIME } from '../../../src/runtime/confirm/seal.ts';
import { randomKey } from '../../../src/runtime/confirm/seal-key.ts';
import { spellError } from '../../../src/runtime/shared/placeholders.ts';
import type { Refusal } from '../../../src/runtime/shared/refusals.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import type { Effect } from '../../../src/tool.ts';
import { fakeClient } from '../../support/clerk/fake-reads.ts';

const definition = {
  name: 'users.deleteUser',
  endpoint: 'DELETE /users/{user_id}',
  inputSchema: { type: 'object' as const },
};
const target = { read: '/users/{user_id}', name: ['name'] };
const implementation = { question: { phrases: [{ say: 'Delete user {user_id}' }], targets: { user_id: target } } };
const effects: Effect[] = [
  { kind: 'loses', because: 'the account is gone' },
  { kind: 'lets_in', because: 'the address is free again' },
];

/** Makes one process with one user, whom a test can rename, and a clock that it can move. */
function process() {
  const clock = { now: 1_000_000 };
  const user = { name: 'Ada' };
  const { api, asked } = fakeClient({ '/users/user_1': user, '/users/user_2': user });
  const seals = createSeals({ store: createMemoryStore(() => clock.now), key: randomKey(), now: () => clock.now });
  const call = (consent?: Consent, args: Record<string, unknown> = { user_id: 'user_1' }, tool = definition) =>
    confirm(tool, implementation, args, effects, {
      read: createReader(args, { api, timeout: 600_000 }),
      instance: 'live',
      ownKey: undefined,
      scope: '',
      seals,
      refusesForeign: false,
      consent,
    });
  /** Returns the question that the call asks. */
  const question = async (...given: Parameters<typeof call>) => {
    const error = await call(...given).catch((thrown) => thrown);
    if (!(error instanceof ConfirmationNeeded)) throw error;
    return { message: error.message, seal: error.seal };
  };
  const decided = (decision: Decision, seal?: string): Consent => ({ canAsk: true, decision, seal });
  /** Tells whether a call with this consent goes through. */
  const passes = async (...given: Parameters<typeof call>) => (await call(...given)) === undefined;
  return { call, passes, question, decided, user, clock, asked };
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
    ['sometimes' as ConfirmMode, 'test', true],
  ])('--confirm %s on a %s instance: %s', (mode, instance, asks) => {
    expect(needsConfirmation(mode, instance)).toBe(asks);
  });

  test.each([[undefined], [{ canAsk: false }], [{ canAsk: false, decision: 'accept', seal: 'x' } as const]])(
    'a client that can’t ask is refused, and nothing is read: %j',
    async (consent) => {
      const { call, asked } = process();
      await expect(call(consent)).rejects.toMatchObject(
        refused(
          "users.deleteUser needs a person's yes here (the account is gone; the address is free again), and {this client can't ask for one}.",
        ),
      );
      expect(asked).toEqual([]);
    },
  );
});

test('a yes counts once', async () => {
  const { passes, question, decided } = process();
  const { seal } = await question(CAN);
  expect(await passes(decided('accept', seal))).toBe(true);
  await question(decided('accept', seal));
});

test.each([
  ['decline', 'This call needs a yes, and the reply was no.'],
  ['cancel', 'This call needs a yes, and the question was closed without a reply.'],
  ['timeout', 'This call needs a yes, and no reply came in time.'],
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

const TELL = "Nothing was done. Tell the person, and don't try to get the same done another way.";
const ALLOW =
  ' A person can allow it in a client that can show such questions or by starting the server with --confirm never, or do it in the Clerk dashboard.';

test.each<[why: string, consent: Consent, more: string]>([
  ['nobody can be asked', { canAsk: false }, ALLOW],
  ['asking failed', { canAsk: true, decision: 'failed' }, ALLOW],
  // After a no, nobody is told how to do it without a yes.
  ['the reply was no', { canAsk: true, decision: 'decline' }, ''],
  ['the question was closed', { canAsk: true, decision: 'cancel' }, ''],
  ['no reply came', { canAsk: true, decision: 'timeout' }, ''],
])('where %s, the refusal says that the model must not try another way', async (_why, consent, more) => {
  const error = await process()
    .call(consent)
    .catch((thrown) => thrown);
  expect(spellError(error.details, { options: 'flags' }).hint).toBe(TELL + more);
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
    const { passes, question, decided, user } = process();
    const first = await question(CAN);
    user.name = 'Theo';
    const second = await question(decided('accept', first.seal));
    expect(second.message).toBe('Delete user Theo (user_1). LIVE instance.');
    user.name = 'Ada';
    const third = await question(decided('accept', second.seal));
    expect(await passes(decided('accept', third.seal))).toBe(true);
  });
});

test('questions that are open at once are decided each for itself', async () => {
  const { call, passes, question, decided } = process();
  const [one, two] = [await question(CAN), await question(CAN, { user_id: 'user_2' })];
  await expect(call(decided('decline', one.seal))).rejects.toMatchObject(
    refused('This call needs a yes, and the reply was no.'),
  );
  expect(await passes(decided('accept', two.seal), { user_id: 'user_2' })).toBe(true);
});

test('a target that isn’t there is not asked about', async () => {
  const { call } = process();
  await expect(call(CAN, { user_id: 'user_9' })).rejects.toMatchObject({ details: { kind: 'not_found', status: 404 } });
});

test('no message of a refusal says that a person was there: some clients reply by themselves', async () => {
  for (const decision of ['decline', 'cancel', 'timeout', 'failed'] as const) {
    const error = await process()
      .call({ canAsk: true, decision })
      .catch((thrown) => thrown);
    expect(error.details.message).not.toMatch(/asked|person (said|was|closed)/);
  }
});

test('a tool with effects and without a question is a mistake of ours, and no yes', async () => {
  const context = {
    read: async () => ({}),
    instance: 'live',
    ownKey: undefined,
    scope: '',
    seals: createSeals({ store: createMemoryStore(), key: randomKey() }),
    refusesForeign: false,
  } as const;
  await expect(confirm(definition, {}, {}, effects, { ...context, consent: CAN })).rejects.toThrow(
    'users.deleteUser has no question: run npm run generate',
  );
});
