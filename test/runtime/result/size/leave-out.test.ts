import { expect, test } from 'vitest';
import { leaveOutValues } from '../../../../src/runtime/result/size/leave-out.ts';
import type { NoteOptions } from '../../../../src/runtime/result/size/left-out-note.ts';
import type { JsonObject } from '../../../../src/runtime/shared/json.ts';

const text = (length: number) => 'x'.repeat(length - 2);
const parts = (count: number, length: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`part_${index}`, text(length)]));
const ask = (path: string, size: string) => `[left out: ${size} characters; ask for it alone with fields: ["${path}"]]`;

const table: { why: string; object: JsonObject; options?: Partial<NoteOptions>; want: JsonObject }[] = [
  {
    why: 'what fits stays',
    object: { id: 1, a: text(900) },
    want: { id: 1, a: text(900) },
  },
  {
    why: 'the largest value goes, in its place',
    object: { a: text(400), b: text(800), id: 1 },
    want: { a: text(400), b: ask('b', '800'), id: 1 },
  },
  {
    why: 'as few as will do, the largest first',
    object: { a: text(500), b: text(600), c: text(300), d: text(800) },
    want: { a: text(500), b: ask('b', '600'), c: text(300), d: ask('d', '800') },
  },
  {
    why: 'the one large value inside another',
    object: { id: 1, public_metadata: { plan: 'pro', crm: { owner: 'Mira', notes: text(880) } }, name: text(200) },
    want: {
      id: 1,
      public_metadata: { plan: 'pro', crm: { owner: 'Mira', notes: ask('public_metadata.crm.notes', '880') } },
      name: text(200),
    },
  },
  {
    why: 'a whole object where no value inside would do alone',
    object: { id: 1, public_metadata: parts(8, 100), name: text(300) },
    want: { id: 1, public_metadata: ask('public_metadata', '881'), name: text(300) },
    options: { most: 1100 },
  },
  {
    why: 'parts of what could not be shown even alone',
    object: { id: 1, public_metadata: parts(3, 500) },
    want: {
      id: 1,
      public_metadata:
        '[left out: 1,531 characters, too many for one result; ask for one part at a time with fields: ' +
        '["public_metadata.part_0"] or ["public_metadata.part_1"] or ["public_metadata.part_2"]]',
    },
  },
  {
    why: 'fields of the objects in a list, of which one would fit alone',
    object: { id: 1, emails: [{ id: 'idn_1', address: text(1500) }] },
    want: {
      id: 1,
      emails:
        '[left out: 1,527 characters, too many for one result; ask for one part at a time with fields: ["emails.id"]]',
    },
  },
  {
    why: 'a text that no result can hold',
    object: { bio: text(2000) },
    want: { bio: '[left out: 2,000 characters, too many for one result; a person can raise --max-result]' },
  },
  {
    why: 'the same in code',
    object: { bio: text(2000) },
    options: { optionStyle: 'code' },
    want: { bio: '[left out: 2,000 characters, too many for one result; a person can raise `maxResult`]' },
  },
  {
    why: 'a write is not to be repeated',
    object: { id: 1, a: text(800), b: text(500) },
    options: { way: 'read' },
    want: { id: 1, a: '[left out: 800 characters; a read shows it]', b: text(500) },
  },
  {
    why: 'no way to get it',
    object: { id: 1, a: text(800), b: text(500) },
    options: { way: undefined },
    want: { id: 1, a: '[left out: 800 characters; a person can raise --max-result]', b: text(500) },
  },
  {
    why: 'what was asked for alone is not to be asked for again',
    object: { id: 1, a: text(850), pad: text(300) },
    options: { asked: ['a'] },
    want: {
      id: 1,
      a: '[left out: 850 characters, too many for one result; a person can raise --max-result]',
      pad: text(300),
    },
  },
  {
    why: 'no part that is masked, and parts of a part that is too large',
    object: { id: 1, m: { token: '[masked]', a: parts(2, 600), b: parts(2, 600) } },
    want: {
      id: 1,
      m:
        '[left out: 2,472 characters, too many for one result; ask for one part at a time with fields: ' +
        '["m.a.part_0"] or ["m.a.part_1"] or ["m.b.part_0"] or ["m.b.part_1"]]',
    },
  },
  {
    why: 'a list that adds up to too much in each of its fields',
    object: { id: 1, l: Array.from({ length: 20 }, () => ({ a: text(60) })) },
    want: { id: 1, l: '[left out: 1,341 characters, too many for one result; a person can raise --max-result]' },
  },
  {
    why: 'a key that no path can name is not looked behind',
    object: { id: 1, metadata: { 'a.b': text(800) }, b: text(400) },
    want: { id: 1, metadata: ask('metadata', '808'), b: text(400) },
  },
];

test.each(table)('$why', ({ object, options, want }) => {
  const got = leaveOutValues(object, 1000, { most: 1000, way: 'fields', ...options });
  expect(got).toEqual(want);
  expect(JSON.stringify(Object.keys(got))).toBe(JSON.stringify(Object.keys(want)));
  expect(JSON.stringify(got).length).toBeLessThanOrEqual(1000);
});

test('of very many fields the smallest stay, and some of the others are named', () => {
  const object = { id: 1, ...parts(200, 50), name: 'Mira' };
  const got = leaveOutValues(object, 1000, { most: 1000, way: 'fields' });
  expect(got).toMatchObject({ id: 1, part_0: text(50), name: 'Mira' });
  expect(got.left_out).toMatch(
    /^189 fields were left out for size, such as part_199, part_198, .*\. Ask for some of them with `fields`\.$/,
  );
  expect(JSON.stringify(got).length).toBeLessThanOrEqual(1000);
});

test('a name that is itself too large is cut', () => {
  const got = leaveOutValues({ id: 1, ['n'.repeat(5000)]: 2 }, 1000, { most: 1000 });
  expect(got).toEqual({
    id: 1,
    left_out: `1 field was left out for size: ${'n'.repeat(60)}; a person can raise --max-result.`,
  });
});

test('keys of prototypes are keys like any other', () => {
  const object = JSON.parse(`{"__proto__":{"constructor":"${'x'.repeat(900)}","a":1},"b":"${'x'.repeat(300)}"}`);
  expect(JSON.stringify(leaveOutValues(object, 1000, { most: 1000 }))).toBe(
    `{"__proto__":{"constructor":"[left out: 902 characters, too many for one result; a person can raise --max-result]","a":1},"b":"${'x'.repeat(300)}"}`,
  );
});

test('objects nested very deep are not measured at every level', () => {
  let measured = 0;
  const big = {
    toJSON: () => {
      measured += 1;
      return 'x'.repeat(2000);
    },
  };
  let nested: unknown = big;
  for (let depth = 0; depth < 500; depth += 1) nested = { a: nested };
  leaveOutValues({ nested }, 1000, { most: 1000 });
  expect(measured).toBeLessThan(20);
});
