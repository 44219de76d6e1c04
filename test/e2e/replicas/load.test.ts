import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type LoadOptions, runLoad } from '../../../bench/load/stage/run-load.ts';
import { runSoak } from '../../../bench/load/stage/run-soak.ts';

// Few people and few calls of what `npm run bench:load` and `bench:soak` do with many: whether each has its own answer.

const folder = mkdtempSync(join(tmpdir(), 'load-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LOAD: LoadOptions = {
  people: 20,
  calls: 200,
  rate: 100,
  ramp: { inFlight: [], seconds: 0 },
  clerk: { delay: 20 },
  folder,
  show: () => {},
};

test('under load, every call has its own answer', async () => {
  const { outcomes, faults } = await runLoad(LOAD);
  expect(faults).toEqual([]);
  const { done, ...others } = outcomes;
  // With four calls each before anything is measured, and some that begin side by side.
  expect((done?.read ?? 0) + (done?.update ?? 0)).toBeGreaterThanOrEqual(280);
  expect(others).toEqual({});
});

test('an answer to another call is found', async () => {
  const { faults } = await runLoad({ ...LOAD, clerk: { delay: 20, isCrossing: true } });
  expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['crossed']));
  expect(faults.length).toBeGreaterThan(100);
});

test('while everything around fails, every call has its own answer or an honest error', async () => {
  const { faults, events } = await runSoak({ ...LOAD, people: 25, rate: 20, seconds: 20 });
  expect(faults).toEqual([]);
  expect(events.map(({ what }) => what)).toEqual([
    'Redis was killed',
    'Redis was started again, empty',
    'tokens ended: 1 revoked, 2 expired',
    'a replica was killed',
    'another one took its place',
  ]);
});
