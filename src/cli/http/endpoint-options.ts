import type { EndpointOptions } from '../../adapters/http/open-handler.ts';
import { BODY_LIMITS } from '../../adapters/http/options/read-options.ts';
import type { AccessRules } from '../../runtime/access/rules.ts';
import { createConnection } from '../../runtime/clerk/connection.ts';
import { MAX_IN_FLIGHT_OF_MANY } from '../../runtime/http/limits.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { readSealSecret } from '../../runtime/store/seal-secret.ts';
import type { Store } from '../../runtime/store/store.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { readRules } from '../access/admit-person.ts';
import type { CliOptions, HttpTask } from '../command-line/options.ts';
import { readJwtKey } from './jwt-key.ts';

/** The options of the endpoint but for its address, which may depend on the port that is free. */
export type AlmostEndpoint = Omit<EndpointOptions, 'url' | 'onerror' | 'sdk' | 'clerk'>;

/**
 * Makes the options of the endpoint from flags and environment, or from the sandbox where that takes the place of Clerk.
 * @param notice receives what a person should know
 * @param store keeps what all replicas must agree on
 * @throws UsageError without a key, and for files with mistakes
 */
export async function readEndpointOptions(
  { options, http }: Pick<HttpTask, 'options' | 'http'>,
  sandbox: Sandbox | undefined,
  notice: (line: string) => void,
  store?: Store,
): Promise<AlmostEndpoint> {
  const rules = http.access.file === undefined ? everybodyIn(sandbox) : await readRules(http.access.file);
  if (!sandbox && options.secretKey === undefined) throw new UsageError(describeMissingKey(options));
  const shared = store && { store, sealSecret: readSealSecret(process.env) };
  const toolkit = { ...boundsOf(options), ...http.access.unset, notice, ...shared };
  const jwtKey = readJwtKey(http.jwtKey);
  const limits = { timeout: options.timeout, rate: options.rate, store, inFlight: MAX_IN_FLIGHT_OF_MANY };
  if (sandbox) {
    const { url: apiUrl, secretKey, publishableKey } = sandbox;
    // The sandbox is in this process: no proxy stands in between.
    const connection = createConnection({ apiUrl, secretKey, ...limits, proxyEnv: {} });
    return { publishableKey, rules, connection, toolkit, origins: http.origins, body: BODY_LIMITS };
  }
  return {
    publishableKey: http.publishableKey ?? '',
    jwtKey,
    rules,
    connection: createConnection({ ...options, ...limits }),
    toolkit,
    origins: http.origins,
    body: BODY_LIMITS,
  };
}

/** Returns the part of the options that bounds everybody's toolkit. */
function boundsOf({ secretKey, apiUrl, timeout, rate, argv, log, toolNames, sandbox, ...bounds }: CliOptions) {
  return bounds;
}

/** Returns rules that let everybody in who is in the sandbox when it starts. */
function everybodyIn(sandbox: Sandbox | undefined): AccessRules {
  return { rules: [{ name: 'everybody', who: { user: sandbox?.userIds() ?? [] } }] };
}

function describeMissingKey({ misspeltKey }: CliOptions): string {
  const instead = misspeltKey === undefined ? '' : ` ${misspeltKey} is set: did you mean CLERK_SECRET_KEY?`;
  return `--http needs the secret key of the instance: set CLERK_SECRET_KEY, or try it with --sandbox.${instead}`;
}
