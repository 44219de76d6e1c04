import { expect, test } from 'vitest';
import { createFailureNotice } from '../../../src/adapters/http/failure-notice.ts';

test('tells each failure once a minute', () => {
  const [lines, clock] = [[] as string[], { now: 0 }];
  const tell = createFailureNotice(
    (line) => lines.push(line),
    () => clock.now,
  );
  for (let at = 0; at < 1000; at += 1) tell(new Error('Clerk is down.'));
  tell('other');
  expect(lines).toEqual(['A request failed: Clerk is down.', 'A request failed: other']);
  clock.now = 60_000;
  tell(new Error('Clerk is down.'));
  expect(lines).toHaveLength(3);
});

test('fails nothing by failing itself', () => {
  const tell = createFailureNotice(() => {
    throw new Error('no terminal');
  });
  expect(() => tell(new Error('x'))).not.toThrow();
});

test('names nobody, and nothing that opens anything', () => {
  const lines: string[] = [];
  const tell = createFailureNotice((line) => lines.push(line));
  tell(
    new TypeError('Request cannot be constructed from http://a:b@x/mcp?access_token=eyJa.eyJb.c&e=mira@example.com'),
  );
  tell(new Error(`Bearer oat_0123abc of user_2abcDEF123 with sk_live_${'a'.repeat(40)}`));
  expect(lines.join()).not.toMatch(/a:b|eyJ|mira|0123abc|2abcDEF|aaaa/);
  expect(lines).toHaveLength(2);
});
