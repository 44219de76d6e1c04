import { appendFileSync, readFileSync } from 'node:fs';
import { follow } from './follow/follow.ts';
import { shell } from './follow/shell.ts';

// What .github/workflows/spec.yml runs, in a job on GitHub: its token in GH_TOKEN, the rest in variables that it sets.
const { env, stdout } = process;
const { GITHUB_REF_NAME, GITHUB_REPOSITORY, GITHUB_REPOSITORY_OWNER, GITHUB_RUN_ID, GITHUB_STEP_SUMMARY } = env;
const say = (kind: string, line: string) => void stdout.write(`::${kind}::${line.replaceAll('%', '%25')}\n`);

try {
  if (!GITHUB_REF_NAME || !GITHUB_REPOSITORY || !GITHUB_REPOSITORY_OWNER || !GITHUB_RUN_ID || !GITHUB_STEP_SUMMARY) {
    throw new Error('this runs in a job on GitHub only. By hand: npm run spec:update');
  }
  const well = follow({
    run: shell(env, (text) => void stdout.write(text)),
    branch: GITHUB_REF_NAME,
    owner: GITHUB_REPOSITORY_OWNER,
    url: `https://github.com/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
    source: () => readFileSync('spec/source.json', 'utf8'),
    summary: (markdown) => appendFileSync(GITHUB_STEP_SUMMARY, `${markdown}\n`),
    say,
  });
  process.exitCode = well ? 0 : 1;
} catch (error) {
  say('error', (error as Error).message.split('\n')[0] ?? '');
  process.exitCode = 1;
}
