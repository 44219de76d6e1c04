import { version } from '../../src/version.ts';
import { describeMachine } from '../report/machine.ts';
import { build, DELAY, keepReport, runCommand } from './command.ts';
import { parseSoakFlags, SOAK_HELP } from './options.ts';
import { renderSoak, type SoakReport } from './report/render-soak.ts';
import { runSoak } from './stage/run-soak.ts';

// Has many people call for a long time, while everything around fails: `npm run bench:soak`. The README beside this folder says what is
// checked.
await runCommand('bench:soak', async (show) => {
  const { help, minutes, people, rate, out } = parseSoakFlags(process.argv.slice(2));
  if (help) {
    process.stdout.write(SOAK_HELP);
    return 0;
  }
  build(show);
  const clerk = { delay: DELAY };
  const findings = await runSoak({ people, rate, seconds: minutes * 60, clerk, folder: out, show });
  const { node } = process.versions;
  const report: SoakReport = { version, node, machine: describeMachine(), people, rate, minutes, findings };
  keepReport(out, 'soak', renderSoak(report), report);
  return findings.faults.length > 0 ? 1 : 0;
});
