import '../../runtime/everything.ts';
import { apiVersion } from '../../runtime/clerk/client.ts';
import { describeInstance } from '../../runtime/clerk/secret-key.ts';
import { DEFAULT_API_URL } from '../../runtime/http/api-url.ts';
import { openTransport } from '../../runtime/http/open-transport.ts';
import type { ErrorDetails } from '../../runtime/shared/errors.ts';
import { createToolkit } from '../../runtime/toolkit.ts';
import type { CliOptions } from '../command-line/options.ts';
import type { Finding } from './finding.ts';

/** Difference of clocks from which tokens of Clerk's are refused, in milliseconds. */
const CLOCK_SKEW_MS = 60_000;

/** The cheapest read that needs a key. */
const READ = 'users.getUserCount';

/** Asks Clerk for one number with the key, and for the time. */
export async function checkClerk(options: CliOptions, env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const { secretKey, apiUrl, timeout } = options;
  const toolkit = await createToolkit({ secretKey, apiUrl, timeout, proxyEnv: env, tools: [READ], notice: () => {} });
  const started = Date.now();
  const { isError, data } = await toolkit.call(READ, {});
  const milliseconds = Date.now() - started;
  if (isError) {
    const { message, hint } = data.error as ErrorDetails;
    return [{ check: 'clerk', state: 'bad', found: message, fix: hint }];
  }
  const found = `Clerk takes the key: ${describeInstance(toolkit.instance)}, ${data.total_count} users, answered in ${milliseconds} ms.`;
  const version = `Tools are made from version ${apiVersion} of Clerk's API, which every request asks for.`;
  return [
    { check: 'clerk', state: 'good', found },
    { check: 'clerk', state: 'good', found: version },
    await checkClock(apiUrl ?? DEFAULT_API_URL, timeout, env),
  ];
}

async function checkClock(apiUrl: string, timeout: number, env: NodeJS.ProcessEnv): Promise<Finding> {
  const { origin } = new URL(apiUrl);
  const send = await openTransport(origin, env);
  const signal = AbortSignal.timeout(timeout);
  const progress = { begun: true, sent: false };
  const deadline = performance.now() + timeout;
  const request = { method: 'GET', url: `${origin}/v1/jwks`, headers: new Headers(), signal, deadline, progress };
  const response = await send(request).catch(() => undefined);
  const there = Date.parse(response?.headers.get('date') ?? '');
  if (Number.isNaN(there)) return { check: 'clock', state: 'note', found: 'Clerk did not say what time it is.' };
  const skew = Math.round((Date.now() - there) / 1000);
  if (Math.abs(skew) * 1000 < CLOCK_SKEW_MS)
    return { check: 'clock', state: 'good', found: "The clock agrees with Clerk's." };
  const found = `The clock is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} Clerk's: tokens are refused as expired or not yet valid.`;
  return { check: 'clock', state: 'note', found, fix: 'Set it by the network.' };
}
