import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { version } from '../../src/version.ts';
import { type Baseline, compareRatios, updateBaseline } from '../report/baseline.ts';
import { describeMachine } from '../report/machine.ts';
import { computeRatios } from '../report/ratios.ts';
import { build, DELAY, keepReport, runCommand } from './command.ts';
import { LOAD_HELP, parseLoadFlags } from './options.ts';
import { LOAD_RATIOS, loadFigures } from './report/ratios.ts';
import { type LoadReport, renderLoad } from './report/render-load.ts';
import { runLoad } from './stage/run-load.ts';

// Measures replicas under the load of many people: `npm run bench:load`. The README beside this folder says what is measured.
const BASELINE = new URL('baseline.json', import.meta.url);
const RAMP = { inFlight: [4, 8, 16, 32, 64, 128, 256], seconds: 10 };
const SHORT_RAMP = { inFlight: [8, 32, 128], seconds: 2 };

await runCommand('bench:load', async (show) => {
  const { help, short, people, calls, rate, out, writeBaseline } = parseLoadFlags(process.argv.slice(2));
  if (help) {
    process.stdout.write(LOAD_HELP);
    return 0;
  }
  build(show);
  const ramp = short ? SHORT_RAMP : RAMP;
  const findings = await runLoad({ people, calls, rate, ramp, clerk: { delay: DELAY }, folder: out, show });
  const { node } = process.versions;
  const figures = loadFigures(findings);
  const ratios = computeRatios(LOAD_RATIOS, { node, figures });
  const baseline: Baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
  const report: LoadReport = {
    ...{ version, node, people, calls, delay: DELAY, findings },
    machine: describeMachine(),
    cores: cpus().length,
    ratios: compareRatios(ratios, baseline, node),
  };
  keepReport(out, 'load', renderLoad(report), { ...report, figures });
  if (writeBaseline) {
    writeFileSync(BASELINE, `${JSON.stringify(updateBaseline(baseline, node, ratios), null, 2)}\n`);
    process.stdout.write('\nbench/load/baseline.json is written: commit it.\n');
  }
  return findings.faults.length > 0 ? 1 : 0;
});
