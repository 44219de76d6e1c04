import { describe, expect, test } from 'vitest';
import { ACME, deletion, HARBOR, openGraphTools, startGraph } from '../../support/frameworks/graphs.ts';

// Two calls of one message, each of which asks: `createAgent` makes them as two tasks, with an interrupt each, and a reply
// without an id is handed to both.

const ALL = ['org_456', 'org_789', 'org_321'];

const start = async () => {
  const made = await openGraphTools();
  const { first, resume } = await startGraph('createAgent', made, [deletion('org_456'), deletion('org_789')]);
  const idOf = (message: string, asked = first.asked) => asked.find(({ value }) => value.message === message)?.id ?? '';
  return { ...made, first, resume, idOf };
};
const messagesOf = (asked: { value: { message: string } }[]) => asked.map(({ value }) => value.message).sort();

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

  test('counts for the last one', async () => {
    const { resume, idOf, left } = await start();
    const { asked } = await resume({ [idOf(ACME)]: true });
    expect([messagesOf(asked), left()]).toEqual([[HARBOR], ['org_789', 'org_321']]);
    expect((await resume(true)).asked).toEqual([]);
    expect(left()).toEqual(['org_321']);
  });
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
