import { describe, expect, test } from 'vitest';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { ACME, deletion, type GraphCall, HARBOR, openGraphTools, startGraph } from '../../support/frameworks/graphs.ts';

// Two calls of one message, each of which asks: `createAgent` makes them as two tasks, with an interrupt each, and a reply
// without an id is handed to both.

const ALL = ['org_456', 'org_789', 'org_321'];

const start = async () => {
  const made = await openGraphTools();
  const { first, resume, rerun } = await startGraph('createAgent', made, [deletion('org_456'), deletion('org_789')]);
  const idOf = (message: string, asked = first.asked) => asked.find(({ value }) => value.message === message)?.id ?? '';
  return { ...made, first, resume, rerun, idOf };
};
const messagesOf = (asked: { value: { message: string } }[]) => asked.map(({ value }) => value.message).sort();

/**
 * Starts a graph whose model makes equal calls: those of each message, by their numbers. The question says on which day
 * the sandbox's Mira signed up, which moves with the calendar: it is taken from the first.
 */
const startCreating = async (messages: number[][]) => {
  const made = await openGraphTools();
  const args = { name: 'Shell Co', created_by: 'user_123' };
  const create = (number: number) => ({ name: 'organizations_createOrganization', args, id: `call_${number}` });
  const [calls = [], ...more] = messages.map((numbers) => numbers.map(create));
  const graph = await startGraph('createAgent', made, calls, ...more);
  const question = graph.first.asked[0]?.value.message ?? '';
  expect(question).toMatch(/^Create organization Shell Co and make Mira Okafor \(mira@example\.com, user_123, /u);
  return { ...made, ...graph, question };
};

describe('a yes that names no question', () => {
  test.each([[true], ['accept'], [{ decision: 'accept' }]])('%j is a yes to none of two', async (reply) => {
    const { first, resume, left, changes } = await start();
    expect(messagesOf(first.asked)).toEqual([ACME, HARBOR]);
    const { asked, results } = await resume(reply);
    expect([messagesOf(asked), results, changes]).toEqual([[ACME, HARBOR], [], []]);
    // Nor is it one when it is played back.
    expect(messagesOf((await resume(reply)).asked)).toEqual([ACME, HARBOR]);
    expect(left()).toEqual(ALL);
  });

  test('comes back with advice, and ends the calls when it is repeated', async () => {
    const { resume, notices, left } = await start();
    for (const _ of [1, 2]) expect((await resume(true)).asked).toHaveLength(2);
    expect(notices[0]).toContain('`new Command({ resume: { [interrupt.id]: { decision, message } } })`');
    const { asked, results } = await resume(true);
    expect([asked, results.length, left()]).toEqual([[], 2, ALL]);
  });

  test('by the id of an interrupt, it counts for its only question', async () => {
    const { resume, idOf, left } = await start();
    const { asked } = await resume({ [idOf(ACME)]: true });
    expect([messagesOf(asked), left()]).toEqual([[HARBOR], ['org_789', 'org_321']]);
    // Without an id, it may be the same click again.
    expect(messagesOf((await resume(true)).asked)).toEqual([HARBOR]);
    expect((await resume({ [idOf(HARBOR, asked)]: { decision: 'accept', message: HARBOR } })).asked).toEqual([]);
    expect(left()).toEqual(['org_321']);
  });
});

describe('a yes that is sent twice', () => {
  // The model makes the second call when it has the result of the first.
  const startTurns = async (second: GraphCall) => {
    const made = await openGraphTools();
    return { ...made, ...(await startGraph('createAgent', made, [deletion('org_456')], [second])) };
  };

  test('is none to the question that came meanwhile', async () => {
    const { resume, left } = await startTurns(deletion('org_789'));
    expect(messagesOf((await resume(true)).asked)).toEqual([HARBOR]);
    expect(messagesOf((await resume(true)).asked)).toEqual([HARBOR]);
    expect(left()).toEqual(['org_789', 'org_321']);
    expect((await resume({ decision: 'accept', message: HARBOR })).asked).toEqual([]);
    expect(left()).toEqual(['org_321']);
  });

  test('is none to another question of the same words', async () => {
    const { question, resume, changes } = await startCreating([[0], [1]]);
    const yes = { decision: 'accept', message: question };
    expect(messagesOf((await resume(yes)).asked)).toEqual([question]);
    const { asked } = await resume(yes);
    expect([messagesOf(asked), changes]).toEqual([[question], ['POST /v1/organizations']]);
    expect((await resume({ [asked[0]?.id ?? '']: yes })).asked).toEqual([]);
    expect(changes).toHaveLength(2);
  });
});

test('one yes to five equal calls is a yes to none, and five by their ids are one each', async () => {
  const { question, first, resume, changes } = await startCreating([[0, 1, 2, 3, 4]]);
  expect(first.asked).toHaveLength(5);
  const yes = { decision: 'accept', message: question };
  const { asked } = await resume(yes);
  expect([asked.length, changes]).toEqual([5, []]);
  const left = (await resume({ [asked[0]?.id ?? '']: yes })).asked;
  expect([left.length, changes]).toEqual([4, ['POST /v1/organizations']]);
  const each = Object.fromEntries(left.map(({ id }) => [id, yes]));
  expect([(await resume(each)).asked, changes.length]).toEqual([[], 5]);
});

test('a question that is asked anew with other facts is another one', async () => {
  const { first, rerun, resume, sandbox, left } = await start();
  sandbox.state.get(organizations, 'org_456').name = 'Acme Holding';
  const again = await rerun();
  const id = first.asked.find(({ value }) => value.message === ACME)?.id ?? '';
  expect(again.asked.find((one) => one.id === id)?.value.message).toContain('Acme Holding');
  // Which of the two was on the screen?
  expect((await resume({ [id]: true })).asked).toHaveLength(2);
  expect(left()).toEqual(ALL);
});

test('a yes that quotes a question counts for that one', async () => {
  const { resume, left } = await start();
  const { asked } = await resume({ decision: 'accept', message: HARBOR });
  expect([messagesOf(asked), left()]).toEqual([[ACME], ['org_456', 'org_321']]);
});

test('one void yes later, each is answered by its id', async () => {
  const { resume, left } = await start();
  const { asked } = await resume(true);
  const replies = asked.map(({ id, value: { message } }) => [id, { decision: 'accept', message }]);
  expect((await resume(Object.fromEntries(replies))).asked).toEqual([]);
  expect(left()).toEqual(['org_321']);
});

test('a no that names no question is a no to both', async () => {
  const { resume, left } = await start();
  const { asked, results } = await resume(false);
  expect([asked, left()]).toEqual([[], ALL]);
  expect(results).toMatchObject([{ error: { kind: 'refused' } }, { error: { kind: 'refused' } }]);
});
