import { describe, expect, it } from 'vitest';
import { primaryFirst } from '../../../../src/runtime/result/view/primary-first.ts';

const [one, two, three] = [{ id: 'idn_1' }, { id: 'idn_2' }, { id: 'idn_3' }];
const FIRST = { first: 'primary_id' };

describe('primaryFirst', () => {
  it.each([
    { why: 'the primary one moves to the front', value: [one, two, three], id: 'idn_3', want: [three, one, two] },
    { why: 'the second one too', value: [one, two, three], id: 'idn_2', want: [two, one, three] },
    { why: 'one that is in front stays', value: [one, two], id: 'idn_1', want: [one, two] },
    { why: 'nothing moves without a primary one', value: [one, two], id: null, want: [one, two] },
    { why: 'nothing moves for an id of none of them', value: [one, two], id: 'idn_9', want: [one, two] },
    { why: 'what is no object stays', value: ['idn_2', null, two], id: 'idn_2', want: [two, 'idn_2', null] },
    { why: 'what is no list stays', value: 'idn_2', id: 'idn_2', want: 'idn_2' },
  ])('$why', ({ value, id, want }) => {
    expect(primaryFirst(value, FIRST, { primary_id: id })).toEqual(want);
  });

  it('leaves a list of which nothing is primary', () => {
    expect(primaryFirst([one, two], {}, { primary_id: 'idn_2' })).toEqual([one, two]);
    expect(primaryFirst([one, two], undefined, { primary_id: 'idn_2' })).toEqual([one, two]);
  });

  it('does not change the list it was given', () => {
    const list = [one, two];
    primaryFirst(list, FIRST, { primary_id: 'idn_2' });
    expect(list).toEqual([one, two]);
  });
});
