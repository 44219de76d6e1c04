import { join } from 'node:path';
import { openProgressLine } from '../../src/progress-line.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { jobs } from './jobs.ts';
import { type Call, nameOf, performJob } from './perform-job.ts';
import { startServer } from './start-server.ts';
import { Transcript } from './transcript.ts';

// Does five jobs on made-up data, through the real server over MCP: `npm run demo`. Exits 1 if one of them went wrong.
process.chdir(join(import.meta.dirname, '../..'));
const progress = openProgressLine();
progress.show('Building …');
await import('../build/build.ts');
progress.clear();

const { stdout, env } = process;
const transcript = new Transcript({
  write: (text) => stdout.write(text),
  colours: stdout.isTTY === true && !env.NO_COLOR,
});
const started = performance.now();
const sandbox = await startSandbox();
try {
  const server = await startServer(sandbox);
  try {
    process.exitCode = (await run(server.call, server.tools)) ? 0 : 1;
  } finally {
    await server.close();
  }
} finally {
  await sandbox.close();
}

/** Does all jobs on one sandbox, each on what those before it left behind; returns whether all went well. */
async function run(callTool: Call, tools: number): Promise<boolean> {
  let [calls, done] = [0, 0];
  const call: Call = async <T>(tool: string, args: Record<string, unknown>) => {
    calls += 1;
    transcript.call(tool, args);
    const result = await callTool<T>(tool, args);
    transcript.result(result);
    return result;
  };
  transcript.heading(
    `clerk-agent-toolkit: ${jobs.length} jobs on an in-memory Clerk`,
    `node dist/cli.js over MCP stdio, ${tools} tools; each end state is read from the sandbox itself`,
  );
  for (const [index, job] of jobs.entries()) {
    transcript.request(index + 1, job.request);
    const outcome = await performJob(job, sandbox.state, call);
    transcript.outcome(outcome, job.changes.map(nameOf));
    if (outcome.problems.length === 0) done += 1;
  }
  transcript.end(done, jobs.length, calls, performance.now() - started);
  return done === jobs.length;
}
