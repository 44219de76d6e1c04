import { parseArgs } from 'node:util';
import { table } from '../../scripts/docs/markdown.ts';
import { version } from '../../src/version.ts';
import { build, DELAY, keepReport, runCommand } from '../load/command.ts';
import { describeMachine } from '../report/machine.ts';
import { type LimitFindings, type LimitSettings, runLimit, type Variant } from './run-limit.ts';

// Measures what a limit of Clerk's does to single calls while questions over a whole list run: `npm run bench:limit`.
// bench/README.md says what is measured.

const HELP = `Measures what a limit of Clerk's does to single calls while questions over a whole list run.

usage: npm run bench:limit [-- FLAGS]

  --short            8 seconds of each way of running it, in place of 30
  --help             this text
`;

const CLERK: LimitSettings['clerk'] = { perSecond: 100, users: 50_000, delay: DELAY };
const FOLDER = 'node_modules/.cache/bench';

const VARIANTS: Variant[] = [
  { name: 'single calls alone', questions: 0, args: [] },
  { name: 'beside a question, no `--rate`', questions: 1, args: [] },
  { name: 'beside a question, `--rate 80/s`', questions: 1, args: ['--rate', '80/s'] },
  { name: 'beside four questions, no `--rate`', questions: 4, args: [] },
  { name: 'beside four questions, `--rate 80/s`', questions: 4, args: ['--rate', '80/s'] },
];

await runCommand('bench:limit', async (show) => {
  const flag = { type: 'boolean', default: false } as const;
  const { help, short } = parseArgs({ options: { help: flag, short: flag } }).values;
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const settings: LimitSettings = { clerk: CLERK, seconds: short ? 8 : 30, rate: 10, folder: FOLDER };
  build(show);
  const findings: LimitFindings[] = [];
  for (const variant of VARIANTS) {
    show(`Measuring ${variant.name} …`);
    findings.push(await runLimit(variant, settings));
  }
  keepReport(FOLDER, 'limit', render(findings, settings), { version, settings, findings });
  return 0;
});

function render(findings: readonly LimitFindings[], { clerk, rate, seconds }: LimitSettings): string {
  const rows = findings.map(({ variant, calls, requests, refused, worst, questions, failed }) => [
    variant.name,
    `${Math.round(calls.median)} / ${Math.round(calls.p99)} / ${Math.round(calls.longest)} ms`,
    Object.entries(failed)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ') || '0',
    String(Math.round(requests / seconds)),
    `${refused} (${worst})`,
    questions.whole + questions.part === 0
      ? ''
      : `${questions.whole} of ${questions.whole + questions.part}, ${questions.median.toFixed(1)} s`,
  ]);
  return [
    `# Clerk's limit and clerk-agent-toolkit ${version}`,
    `${describeMachine()}, Node ${process.versions.node}. Two replicas with a Redis, ${rate} single calls a second for ${seconds} s, and a Clerk that answers ${clerk.perSecond} requests in any second, each after ${clerk.delay} ms. A question reads ${clerk.users.toLocaleString('en-US')} users, 500 a page.`,
    table(
      [
        '',
        'single calls: median / 99 % / longest',
        'failed',
        'requests a second',
        '429s (most in a second)',
        'whole answers',
      ],
      rows,
    ),
  ].join('\n\n');
}
