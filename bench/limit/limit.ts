import { table } from '../../scripts/docs/markdown.ts';
import { version } from '../../src/version.ts';
import { build, DELAY, keepReport, runCommand } from '../load/command.ts';
import { describeMachine } from '../report/machine.ts';
import { type LimitFindings, type LimitSettings, runLimit, type Variant } from './run-limit.ts';

// Measures what a limit of Clerk's does to single calls while questions over a whole list run: `npm run bench:limit`.
// bench/README.md says what is measured.

const SETTINGS: LimitSettings = {
  clerk: { perSecond: 100, users: 50_000, delay: DELAY },
  seconds: process.argv.includes('--short') ? 8 : 30,
  rate: 10,
  folder: '/tmp/limit-out',
};

const VARIANTS: Variant[] = [
  { name: 'single calls alone', questions: 0, args: [] },
  { name: 'beside a question, no `--rate`', questions: 1, args: [] },
  { name: 'beside a question, `--rate 80/s`', questions: 1, args: ['--rate', '80/s'] },
  { name: 'beside four questions, no `--rate`', questions: 4, args: [] },
  { name: 'beside four questions, `--rate 80/s`', questions: 4, args: ['--rate', '80/s'] },
];

await runCommand('bench:limit', async (show) => {
  build(show);
  const findings: LimitFindings[] = [];
  for (const variant of VARIANTS) {
    show(`Measuring ${variant.name} …`);
    findings.push(await runLimit(variant, SETTINGS));
  }
  keepReport(SETTINGS.folder, 'limit', render(findings), { version, settings: SETTINGS, findings });
  return 0;
});

function render(findings: readonly LimitFindings[]): string {
  const { clerk, rate, seconds } = SETTINGS;
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
