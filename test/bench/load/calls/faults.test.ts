import { expect, test } from 'vitest';
import type { CallKind } from '../../../../bench/load/calls/call.ts';
import { type EndedCall, findFault, findWriteFaults } from '../../../../bench/load/calls/faults.ts';
import type { Outcome } from '../../../../bench/load/calls/outcome.ts';
import type { Person } from '../../../../bench/load/people/person.ts';

const DONE: Outcome = { state: 'done' };
const UNAUTHORIZED: Outcome = { state: 'refused', why: '401' };
const UNKNOWN: Outcome = { state: 'refused', why: 'unavailable' };
const CUT_OFF: Outcome = { state: 'cut off' };

/** A token that ends between 1000 and 2000. */
const ENDING = { from: 1000, by: 2000 };

test.each<[string, Outcome, [begunAt: number, endedAt: number], Person['ending'], string | undefined]>([
  ['done', DONE, [0, 10], undefined, undefined],
  ['an honest error', UNKNOWN, [0, 10], undefined, undefined],
  ['cut off', CUT_OFF, [0, 10], undefined, undefined],
  ['crossed', { state: 'crossed', why: 'x' }, [0, 10], undefined, 'crossed'],
  ['lost', { state: 'lost', why: 'x' }, [0, 10], undefined, 'lost'],
  ['401 with a good token', UNAUTHORIZED, [0, 10], undefined, 'shut out'],
  ['401 before the token ends', UNAUTHORIZED, [0, 999], ENDING, 'shut out'],
  ['401 as the token ends', UNAUTHORIZED, [0, 1000], ENDING, undefined],
  ['done as the token ends', DONE, [2000, 2010], ENDING, undefined],
  ['done after its end', DONE, [2001, 2010], ENDING, 'let in'],
  ['another error after its end', { state: 'refused', why: '503' }, [2001, 2010], ENDING, 'no 401'],
  ['cut off after its end', CUT_OFF, [2001, 2010], ENDING, undefined],
  ['401 after its end', UNAUTHORIZED, [2001, 2010], ENDING, undefined],
])('findFault: %s', (_, outcome, [begunAt, endedAt], ending, want) => {
  const person: Person = { id: 'user_0007', token: '', era: '2026', ...(ending && { ending }) };
  expect(findFault({ call: { number: 12, kind: 'read', person }, begunAt, endedAt, outcome })?.kind).toBe(want);
});

const own = { number: 12, person: 'user_0007' };

test.each<[string, CallKind, Outcome, object[], string[]]>([
  ['done once', 'update', DONE, [own], []],
  ['done twice', 'update', DONE, [own, own], ['twice']],
  ['said to be done', 'leave', DONE, [], ['not done']],
  ['unknown, and not done', 'leave', UNKNOWN, [], []],
  ['unknown, and done', 'leave', UNKNOWN, [own], []],
  ['unknown, and done twice', 'leave', UNKNOWN, [own, own], ['twice']],
  ['cut off, and done', 'leave', CUT_OFF, [own], []],
  ['refused, and done', 'leave', UNAUTHORIZED, [own], ['done all the same']],
  ['done for somebody else', 'update', DONE, [{ number: 12, person: 'user_0008' }], ['crossed']],
  ['a read', 'read', DONE, [], []],
  ['a write of no call', 'read', DONE, [{ number: 13, person: 'user_0007' }], ['crossed']],
])('findWriteFaults: %s', (_, kind, outcome, writes, want) => {
  const person: Person = { id: 'user_0007', token: '', era: '2026' };
  const ended: EndedCall = { call: { number: 12, kind, person }, begunAt: 0, endedAt: 1, outcome };
  expect(findWriteFaults([ended], writes as (typeof own)[]).map((fault) => fault.kind)).toEqual(want);
});
