import { expect, test } from 'vitest';
import type { Compared } from '../../../bench/report/baseline.ts';
import { renderLosses, renderReport } from '../../../bench/report/render.ts';

const start: Compared = {
  id: 'start',
  title: 'start, × Node',
  value: 2.456,
  better: 'lower',
  goal: 2.2,
  met: false,
  before: 2,
  loss: 0.228,
};
const calls: Compared = { id: 'calls', title: 'calls', value: 2, better: 'higher', goal: 1.5, met: true };
const tarball: Compared = {
  id: 'tarball',
  title: 'tarball',
  value: 1234.5,
  unit: 'kB',
  better: 'lower',
  before: 1234.4,
  loss: 0,
};
const faster: Compared = { id: 'faster', title: 'faster', value: 3, better: 'higher', before: 2, loss: -0.5 };

test('renderReport', () => {
  const report = renderReport({
    version: '1.2.3',
    machine: 'Linux x64, 2 × a processor',
    runs: 15,
    nodes: [
      {
        node: '20.20.2',
        ratios: [start, calls, tarball, faster],
        figures: { 'start: ours': { value: 83.14, unit: 'ms' } },
        missing: ['a call, × the old package', 'results'],
      },
      { node: '24.1.0', ratios: [calls], figures: {}, missing: [] },
    ],
  });
  expect(report).toBe(`# Benchmark of clerk-agent-toolkit 1.2.3

Linux x64, 2 × a processor. Medians of 15 interleaved runs.

## Node 20.20.2

| ratio | figure | goal | met | baseline | change |
|---|---|---|---|---|---|
| start, × Node | 2.46 | ≤ 2.2 | no | 2 | 23 % worse |
| calls | 2 | ≥ 1.5 | yes |  |  |
| tarball | 1,235 kB |  |  | 1,234 kB | same |
| faster | 3 |  |  | 2 | 50 % better |

| measured | median |
|---|---|
| start: ours | 83.1 ms |

Not measured: a call, × the old package; results.

## Node 24.1.0

| ratio | figure | goal | met | baseline | change |
|---|---|---|---|---|---|
| calls | 2 | ≥ 1.5 | yes |  |  |

| measured | median |
|---|---|

## MORE THAN 15 % WORSE THAN THE BASELINE

- **start, × Node, Node 20: 2.46, was 2: 23 % worse**

Measure again on an idle machine. If it stays, find the change that did it; if it is meant, write a new baseline (bench/README.md). bench/baseline.json has nothing of Node 24.`);
});

test.each([
  ['nothing was lost', [calls, tarball, faster], 'Nothing is more than 15 % worse than bench/baseline.json.'],
  ['nothing could be', [calls], 'Nothing is compared with bench/baseline.json.'],
])('renderLosses says that %s', (_, ratios, want) => {
  expect(renderLosses([{ node: '20.20.2', ratios }])).toBe(want);
});
