import { expect, test } from 'vitest';
import { within } from '../../../src/runtime/shared/within.ts';

test.each<[what: string, work: () => Promise<unknown>, want: unknown]>([
  ['work that ends', async () => 'done', 'done'],
  ['work that fails', () => Promise.reject(new Error('failed')), 'failed'],
  ['work that never ends', () => new Promise(() => {}), 'no answer within 0.02 seconds'],
])('%s', async (_what, work, want) => {
  expect(await within(20, work).catch(({ message }: Error) => message)).toBe(want);
});
