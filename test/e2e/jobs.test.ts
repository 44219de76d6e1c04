import { describe, expect, onTestFinished, test } from 'vitest';
import { jobs } from '../../scripts/demo/jobs.ts';
import { type Call, performJob } from '../../scripts/demo/perform-job.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { type Connection, clients } from '../support/process/clients.ts';

describe.each(clients)('%s', (_, connect) => {
  test.each(jobs)('$request', async (job) => {
    const sandbox = await startSandbox();
    onTestFinished(sandbox.close);
    const connection = await connect({ env: { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url } });
    onTestFinished(connection.close);
    const outcome = await performJob(job, sandbox.state, through(connection));
    expect(outcome).toEqual({ reply: job.reply, problems: [] });
  });
});

function through(connection: Connection): Call {
  return async <T>(tool: string, args: Record<string, unknown>) => {
    const { isError, structuredContent, content } = await connection.call(tool, args);
    // Some clients read only the one, some only the other.
    expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
    if (isError) throw new Error(JSON.stringify(structuredContent));
    return structuredContent as T;
  };
}
