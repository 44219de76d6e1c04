import { describe, expect, test } from 'vitest';
import { askPerson, callAsking, readReply } from '../../../src/adapters/toolkit/consent/ask.ts';
import type { Ask } from '../../../src/adapters/toolkit/options.ts';
import type { Consent } from '../../../src/runtime/confirm/consent.ts';
import { questionResult, successResult, type ToolResult } from '../../../src/runtime/result/result.ts';

test.each([
  [true, 'accept'],
  ['accept', 'accept'],
  [{ decision: 'accept' }, 'accept'],
  [{ decision: 'accept', message: 'Delete Acme.' }, 'accept'],
  [{ decision: 'accept', message: 'Delete Acme Inc.' }, undefined],
  [{ decision: 'accept', message: '' }, undefined],
  [{ decision: 'accept', message: null }, undefined],
  [false, 'decline'],
  ['decline', 'decline'],
  [{ decision: 'decline', message: 'Delete Acme Inc.' }, 'decline'],
  ['cancel', 'cancel'],
  ['timeout', 'timeout'],
  ['failed', 'failed'],
  [undefined, 'cancel'],
  [null, 'cancel'],
  ['yes', 'cancel'],
  ['ACCEPT', 'cancel'],
  [1, 'cancel'],
  [{}, 'cancel'],
  [[true], 'cancel'],
  [{ accept: true }, 'cancel'],
  [{ decision: { decision: 'accept' } }, 'cancel'],
])('the reply %j means %s', (reply, want) => {
  expect(readReply(reply, 'Delete Acme.')).toBe(want);
});

describe('a call that asks', () => {
  const done = successResult({ id: 'org_1' });
  const refused: ToolResult = { isError: true, data: {}, text: '{}' };
  /** Makes a call about something whose name changes each time it is looked up, up to a number of times. */
  const changing = (times: number) => {
    const consents: Consent[] = [];
    const call = async (consent: Consent) => {
      consents.push(consent);
      if (consent.decision === 'decline') return refused;
      const settled = consents.length > times;
      return consent.decision === 'accept' && settled
        ? done
        : questionResult(`Delete ${consents.length}.`, `seal ${consents.length}`);
    };
    return { consents, call };
  };

  test('is made again with the decision and the seal of its question', async () => {
    const { consents, call } = changing(1);
    const asked: string[] = [];
    const result = await callAsking(call, true, async (message, seal) => {
      asked.push(message);
      return { decision: 'accept', seal };
    });
    expect(result).toBe(done);
    expect(asked).toEqual(['Delete 1.']);
    expect(consents).toEqual([{ canAsk: true }, { canAsk: true, seal: 'seal 1', decision: 'accept' }]);
  });

  test('asks anew while what it is about changes, and not for ever', async () => {
    const asked: string[] = [];
    const ask = async (message: string, seal: string, before: number) => {
      asked.push(`${before}: ${message}`);
      return { decision: 'accept' as const, seal };
    };
    expect(await callAsking(changing(3).call, true, ask)).toBe(done);
    expect(asked.splice(0)).toEqual(['0: Delete 1.', '1: Delete 2.', '2: Delete 3.']);
    expect((await callAsking(changing(4).call, true, ask)).question?.message).toBe('Delete 4.');
    expect(asked).toHaveLength(3);
  });

  test('says that nobody can be asked', async () => {
    const { consents, call } = changing(0);
    await callAsking(call, false, async (_, seal) => ({ decision: 'decline', seal }));
    expect(consents[0]).toEqual({ canAsk: false });
  });
});

describe('asking by a function of the caller', () => {
  const question = { tool: 'organizations_deleteOrganization', message: 'Delete Acme.' };
  const ask = async (by: Ask, more: { signal?: AbortSignal; lifetime?: number } = {}) => {
    const notices: string[] = [];
    const decision = await askPerson(question, { ask: by, notice: (line) => void notices.push(line), ...more });
    return { decision, notices };
  };

  test('gives it the question', async () => {
    const questions: unknown[] = [];
    expect(await ask((given) => questions.push(given) === 1)).toEqual({ decision: 'accept', notices: [] });
    expect(questions).toEqual([question]);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('the database is gone');
      },
      'the database is gone',
    ],
    ['rejects', () => Promise.reject('no reason'), 'no reason'],
  ])('one that %s is a no, and is reported', async (_, by, reason) => {
    const notice = `A person could not be asked about organizations_deleteOrganization: ${reason}`;
    expect(await ask(by)).toEqual({ decision: 'failed', notices: [notice] });
  });

  test.each([
    ['something without a message', () => Promise.reject(Symbol('gone')), 'no reason was given'],
    ['nothing', () => Promise.reject(), 'no reason was given'],
  ])('one that rejects with %s is a no', async (_, by, reason) => {
    const notice = `A person could not be asked about organizations_deleteOrganization: ${reason}`;
    expect(await ask(by)).toEqual({ decision: 'failed', notices: [notice] });
  });

  test('a notice that fails does not fail the call', async () => {
    const notice = () => {
      throw new Error('no notices');
    };
    expect(await askPerson(question, { ask: () => Promise.reject('x'), notice })).toBe('failed');
  });

  test('a cancelled call waits for nobody', async () => {
    const never = () => new Promise(() => {});
    const controller = new AbortController();
    const asking = ask(never, { signal: controller.signal });
    controller.abort();
    expect(await asking).toEqual({ decision: 'cancel', notices: [] });
    expect((await ask(never, { signal: AbortSignal.abort() })).decision).toBe('cancel');
  });

  test('a question that nobody replies to ends', async () => {
    expect((await ask(() => new Promise(() => {}), { lifetime: 20 })).decision).toBe('timeout');
  });

  test('what a graph stops itself with goes through', async () => {
    const interrupt = Object.assign(new Error('interrupt'), { is_bubble_up: true });
    await expect(ask(() => Promise.reject(interrupt))).rejects.toBe(interrupt);
  });
});
