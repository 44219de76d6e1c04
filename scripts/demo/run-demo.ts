import { startSandbox } from '../../src/sandbox/server.ts';
import { jobs } from './jobs.ts';
import { type Call, nameOf, performJob } from './perform-job.ts';
import { ARGS, startServer } from './start-server.ts';
import type { Transcript } from './transcript.ts';

/**
 * Does all jobs on one sandbox, through the built server over MCP, each on what those before it left behind.
 * @returns true if all went well
 */
export async function runDemo(transcript: Transcript): Promise<boolean> {
  const started = performance.now();
  const sandbox = await startSandbox();
  try {
    const server = await startServer(sandbox, (question) => transcript.question(question));
    try {
      let [calls, done] = [0, 0];
      const call: Call = async <T>(tool: string, args: Record<string, unknown>) => {
        calls += 1;
        transcript.call(tool, args);
        const result = await server.call<T>(tool, args);
        transcript.result(result);
        return result;
      };
      transcript.heading(
        `clerk-agent-toolkit: ${jobs.length} jobs on an in-memory Clerk`,
        `node ${ARGS.join(' ')} over MCP, ${server.tools} tools; each end state is read from the sandbox`,
      );
      for (const [index, job] of jobs.entries()) {
        transcript.request(index + 1, job.request);
        const outcome = await performJob(job, sandbox.state, call);
        transcript.outcome(outcome, job.changes.map(nameOf));
        if (outcome.problems.length === 0) done += 1;
      }
      transcript.end(done, jobs.length, calls, performance.now() - started);
      return done === jobs.length;
    } finally {
      await server.close();
    }
  } finally {
    await sandbox.close();
  }
}
