import { expect, test } from 'vitest';
import { createSeals, QUESTION_LIFETIME } from '../../../src/runtime/confirm/seal.ts';

/** Makes seals with a clock that the test moves. */
function sealsAt(start = 1_000_000) {
  const clock = { now: start };
  return { clock, seals: createSeals(() => clock.now) };
}

const FORGED = `${'A'.repeat(22)}.9999999999999.${'A'.repeat(43)}.${'A'.repeat(43)}`;

test('a seal opens once, for what it was made for', () => {
  const { seals } = sealsAt();
  const sealed = seals.seal('delete a');
  expect(seals.open(sealed, 'delete a')).toBe(true);
  expect(seals.open(sealed, 'delete a')).toBe(false);
});

test('a seal that was tried on something else is used up', () => {
  const { seals } = sealsAt();
  const sealed = seals.seal('delete a');
  expect(seals.open(sealed, 'delete b')).toBe(false);
  expect(seals.open(sealed, 'delete a')).toBe(false);
});

test.each([
  { age: 0, want: true },
  { age: QUESTION_LIFETIME - 1, want: true },
  { age: QUESTION_LIFETIME, want: false },
  { age: QUESTION_LIFETIME + 1, want: false },
])('after $age ms it opens: $want', ({ age, want }) => {
  const { seals, clock } = sealsAt();
  const sealed = seals.seal('delete a');
  clock.now += age;
  expect(seals.open(sealed, 'delete a')).toBe(want);
});

test('a seal stays used when its nonce is forgotten', () => {
  const { seals, clock } = sealsAt();
  const sealed = seals.seal('delete a');
  expect(seals.open(sealed, 'delete a')).toBe(true);
  clock.now += QUESTION_LIFETIME;
  expect(seals.open(seals.seal('delete b'), 'delete b')).toBe(true);
  expect(seals.open(sealed, 'delete a')).toBe(false);
});

test('questions that are open at once do not get in each other’s way', () => {
  const { seals } = sealsAt();
  const [one, two, same] = [seals.seal('delete a'), seals.seal('delete b'), seals.seal('delete a')];
  expect(new Set([one, two, same]).size).toBe(3);
  expect(seals.open(two, 'delete b')).toBe(true);
  expect(seals.open(one, 'delete a')).toBe(true);
  expect(seals.open(same, 'delete a')).toBe(true);
});

const changed: [what: string, change: (parts: string[]) => string[]][] = [
  ['another nonce', ([, ...rest]) => ['B'.repeat(22), ...rest]],
  ['a later end', ([nonce = '', end, ...rest]) => [nonce, String(Number(end) + 1), ...rest]],
  ['another subject', ([nonce = '', end = '', , signature = '']) => [nonce, end, 'B'.repeat(43), signature]],
  ['another signature', (parts) => [...parts.slice(0, 3), 'B'.repeat(43)]],
  ['no signature', (parts) => parts.slice(0, 3)],
  ['more behind it', (parts) => [...parts, 'x']],
];

test.each(changed)('a seal with %s does not open, and leaves the true one good', (_, change) => {
  const { seals } = sealsAt();
  const sealed = seals.seal('delete a');
  expect(seals.open(change(sealed.split('.')).join('.'), 'delete a')).toBe(false);
  expect(seals.open(sealed, 'delete a')).toBe(true);
});

test.each(['', 'x', FORGED, '...', '{"a":1}', 'x'.repeat(100_000)])('what is no seal does not open: %.20s', (text) => {
  expect(sealsAt().seals.open(text, 'delete a')).toBe(false);
});

test('a seal of another process does not open', () => {
  expect(sealsAt().seals.open(sealsAt().seals.seal('delete a'), 'delete a')).toBe(false);
});

test('a seal tells nothing of what it is about', () => {
  const { seals } = sealsAt();
  const subject = (sealed: string) => sealed.split('.')[2];
  expect(seals.seal('delete a')).not.toContain('delete');
  expect(subject(seals.seal('delete a'))).not.toBe(subject(sealsAt().seals.seal('delete a')));
});
