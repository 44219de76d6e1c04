import '../../runtime/everything.ts';
import type { Writable } from 'node:stream';
import { answerNode } from '../../adapters/http/node.ts';
import { openEndpoint } from '../../adapters/http/open-handler.ts';
import type { HttpTask } from '../command-line/options.ts';
import { openSandbox } from '../open-sandbox.ts';
import { writeStderr, writeText } from '../stderr.ts';
import { readEndpointOptions } from './endpoint-options.ts';
import { listen } from './listen.ts';
import { clerk, sdk } from './sdk.ts';

/**
 * Serves people who sign in over HTTP until the process is told to end.
 * @returns the exit code
 * @throws UsageError before anybody is served, for options, keys, rules or an address that can't be
 */
export async function serveHttp({ options, http }: HttpTask, stdout: Writable): Promise<number> {
  const sandbox = options.sandbox ? await openSandbox(options.sandbox) : undefined;
  const endpointOptions = await readEndpointOptions({ options, http }, sandbox, (line) => void writeStderr(line));
  const { server, port } = await listen(http, (request, response) => {
    void answerNode(async (one, facts) => (await endpoint.handle(one, facts)).response, request, response);
  });
  const url = http.url ?? `http://${http.host}:${port}/mcp`;
  const onerror = (error: unknown) => void writeStderr(String(error));
  const endpoint = openEndpoint({ ...endpointOptions, url, onerror, sdk, clerk });
  await writeText(stdout, `Serving ${url}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.removeAllListeners(signal);
      process.on(signal, resolve);
    }
  });
  server.close();
  await endpoint.close();
  return 0;
}
