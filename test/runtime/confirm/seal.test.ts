import { expect, test } from 'vitest';
import { createSeals, QUESTION_LIFETIME } from '../../../src/runtime/confirm/seal.ts';
import { randomKey } from '../../../src/runtime/confirm/seal-key.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';

/** Makes seals with a clock that the test moves. */
function sealsAt(start = 1_000_000) {
  const clock = { now: start };
  const now = () => clock.now;
  return { clock, seals: createSeals({ store: createMemoryStore(now), key: randomKey(), now }) };
}

const FORGED = `${'A'.repeat(22)}.9999999999999.${'A'.repeat(43)}.${'A'.repeat(43)}`;

test('a seal opens once, for what it was made for', async () => {
  const { seals } = sealsAt();
  const sealed = await seals.seal('delete a');
  expect(await seals.open(sealed, 'delete a')).toBe('good');
  expect(await seals.open(sealed, 'delete a')).toBe('void');
});

test('a seal that was tried on something else is used up', async () => {
  const { seals } = sealsAt();
  const sealed = await seals.seal('delete a');
  expect(await seals.open(sealed, 'delete b')).toBe('void');
  expect(await seals.open(sealed, 'delete a')).toBe('void');
});

test.each([
  { age: 0, want: 'good' },
  { age: QUESTION_LIFETIME - 1, want: 'good' },
  { age: QUESTION_LIFETIME, want: 'void' },
  { age: QUESTION_LIFETIME + 1, want: 'void' },
])('after $age ms it opens: $want', async ({ age, want }) => {
  const { seals, clock } = sealsAt();
  const sealed = await seals.seal('delete a');
  clock.now += age;
  expect(await seals.open(sealed, 'delete a')).toBe(want);
});

test('a seal stays used when its nonce is forgotten', async () => {
  const { seals, clock } = sealsAt();
  const sealed = await seals.seal('delete a');
  expect(await seals.open(sealed, 'delete a')).toBe('good');
  clock.now += QUESTION_LIFETIME;
  expect(await seals.open(await seals.seal('delete b'), 'delete b')).toBe('good');
  expect(await seals.open(sealed, 'delete a')).toBe('void');
});

test('questions that are open at once do not get in each other’s way', async () => {
  const { seals } = sealsAt();
  const [one = '', two = '', same = ''] = await Promise.all(['delete a', 'delete b', 'delete a'].map(seals.seal));
  expect(new Set([one, two, same]).size).toBe(3);
  expect(await seals.open(two, 'delete b')).toBe('good');
  expect(await seals.open(one, 'delete a')).toBe('good');
  expect(await seals.open(same, 'delete a')).toBe('good');
});

const changed: [what: string, change: (parts: string[]) => string[]][] = [
  ['another nonce', ([, ...rest]) => ['B'.repeat(22), ...rest]],
  ['a later end', ([nonce = '', end, ...rest]) => [nonce, String(Number(end) + 1), ...rest]],
  ['another subject', ([nonce = '', end = '', , signature = '']) => [nonce, end, 'B'.repeat(43), signature]],
  ['another signature', (parts) => [...parts.slice(0, 3), 'B'.repeat(43)]],
  ['no signature', (parts) => parts.slice(0, 3)],
  ['more behind it', (parts) => [...parts, 'x']],
];

test.each(changed)('a seal with %s does not open, and leaves the true one good', async (_, change) => {
  const { seals } = sealsAt();
  const sealed = await seals.seal('delete a');
  expect(await seals.open(change(sealed.split('.')).join('.'), 'delete a')).not.toBe('good');
  expect(await seals.open(sealed, 'delete a')).toBe('good');
});

test.each(['', 'x', FORGED, '...', '{"a":1}', 'x'.repeat(100_000)])(
  'what is no seal does not open: %.20s',
  async (text) => {
    expect(await sealsAt().seals.open(text, 'delete a')).not.toBe('good');
  },
);

test('a seal of another process does not open', async () => {
  expect(await sealsAt().seals.open(await sealsAt().seals.seal('delete a'), 'delete a')).toBe('foreign');
});

test('a seal tells nothing of what it is about', async () => {
  const { seals } = sealsAt();
  const subject = (sealed: string) => sealed.split('.')[2];
  expect(await seals.seal('delete a')).not.toContain('delete');
  expect(subject(await seals.seal('delete a'))).not.toBe(subject(await sealsAt().seals.seal('delete a')));
});
