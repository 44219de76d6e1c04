import { expect, test } from 'vitest';
import type { EndedCall } from '../../../../bench/load/calls/faults.ts';
import type { Outcome } from '../../../../bench/load/calls/outcome.ts';
import { LOAD_RATIOS, loadFigures } from '../../../../bench/load/report/ratios.ts';
import { renderLoad } from '../../../../bench/load/report/render-load.ts';
import { renderSoak } from '../../../../bench/load/report/render-soak.ts';
import { renderVerdict } from '../../../../bench/load/report/render-verdict.ts';
import { countOutcomes } from '../../../../bench/load/stage/count-outcomes.ts';
import type { LoadFindings } from '../../../../bench/load/stage/run-load.ts';
import { computeRatios } from '../../../../bench/report/ratios.ts';

const step = { inFlight: 8, rate: 100, median: 40, p99: 90, cpu: 4 };
const findings: LoadFindings = {
  one: [step],
  two: [{ ...step, rate: 150, cpu: 5 }],
  rate: 120,
  reached: 119,
  times: { median: 30, p95: 50, p99: 120 },
  costs: { replicas: 5, redis: 0.2, clerk: 0.4, clients: 1 },
  connections: 900,
  memory: [
    { rss: { early: 100, late: 105, ratio: 1.05 }, heap: { early: 30, late: 36, ratio: 1.2 } },
    { rss: { early: 100, late: 104, ratio: 1.04 }, heap: { early: 30, late: 30, ratio: 1 } },
  ],
  outcomes: { done: { read: 54_000, update: 6_000 } },
  faults: [],
};
const run = { version: '1.0.0', node: '20.20.2', machine: 'Linux, 2 × CPU', people: 500 };

test('the ratios of a load, of the replica that grew most', () => {
  const ratios = computeRatios(LOAD_RATIOS, { node: '20.20.2', figures: loadFigures(findings) });
  expect(ratios.map(({ id, value, met }) => [id, value, met])).toEqual([
    ['p99', 4, true],
    ['memory', 1.05, true],
    ['heap', 1.2, false],
    ['cpu', 1.25, undefined],
    ['carried', 1.5, undefined],
  ]);
});

test('a load at a rate that was given has no ratios of two replicas over one', () => {
  const figures = loadFigures({ ...findings, one: [], two: [] });
  expect(computeRatios(LOAD_RATIOS, { node: '20.20.2', figures }).map(({ id }) => id)).toEqual([
    'p99',
    'memory',
    'heap',
  ]);
});

test('renderLoad', () => {
  const ratios = computeRatios(LOAD_RATIOS, { node: '20.20.2', figures: loadFigures(findings) });
  const text = renderLoad({ ...run, cores: 2, calls: 60_000, delay: 20, findings, ratios });
  for (const part of [
    '# Load on clerk-agent-toolkit 1.0.0',
    '## Nothing lost, nothing twice, no crossed answer',
    '| done | 54,000 | 6,000 | 0 |',
    '| 8 | 100 | 40 / 90 ms | 4 ms | 150 | 40 / 90 ms | 5 ms |',
    'One replica carries 100 calls a second, two carry 150, which is 1.5 times as many. More in flight were not tried.',
    '## 60,000 calls at 120 a second, 80 % of that',
    '| both replicas | 5 ms | 30 % |',
    'A core that does nothing else would serve 200 calls a second.',
    '| 1 | 100 MB | 105 MB | 1.05 | 30 MB | 36 MB | 1.2 |',
  ])
    expect(text).toContain(part);
});

test('renderSoak', () => {
  const soak = {
    calls: 2_400,
    times: findings.times,
    troubles: { slow: 12 },
    events: [{ second: 15, what: 'Redis was killed' }],
    memory: [{ early: 100, late: 105, ratio: 1.05 }, undefined],
    outcomes: { done: { read: 1 } },
    faults: [],
  };
  const text = renderSoak({ ...run, rate: 40, minutes: 1, findings: soak });
  for (const part of [
    '2,400 calls in 1 minute, 40 a second',
    '| 15 | Redis was killed |',
    '| slow | 12 |',
    '| 2 |  |  |  |',
  ])
    expect(text).toContain(part);
});

test('renderVerdict shows a few mistakes of each kind', () => {
  const faults = [
    ...Array.from({ length: 7 }, (_, at) => ({ kind: 'crossed' as const, what: `read ${at}` })),
    { kind: 'twice' as const, what: 'update 9' },
  ];
  const text = renderVerdict({ crossed: { read: 7 } }, faults);
  expect(text).toMatch(
    /^## MISTAKES\n\n\*\*crossed: 7\*\*\n\n- read 0\n(?:- read \d\n){4}- and 2 more\n\n\*\*twice: 1\*\*/,
  );
});

test('countOutcomes counts ends by kind, the most frequent first', () => {
  const person = { id: 'user_0001', token: '', era: '2026' } as const;
  const ended = (kind: 'read' | 'update', outcome: Outcome): EndedCall => ({
    call: { number: 1, kind, person },
    ...{ begunAt: 0, endedAt: 1, outcome },
  });
  const counts = countOutcomes([
    ended('read', { state: 'refused', why: '401' }),
    ended('read', { state: 'done' }),
    ended('update', { state: 'done' }),
  ]);
  expect(Object.entries(counts)).toEqual([
    ['done', { read: 1, update: 1 }],
    ['refused: 401', { read: 1 }],
  ]);
});
