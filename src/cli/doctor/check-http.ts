import '../../runtime/everything.ts';
import { parseEndpoint } from '../../adapters/http/options/endpoint.ts';
import { checkKinds, issuerOf } from '../../adapters/http/options/issuer.ts';
import { openAccess } from '../../runtime/access/open-access.ts';
import { readAccessFile } from '../../runtime/access/read-access-file.ts';
import { type Connection, createConnection } from '../../runtime/clerk/connection.ts';
import { readByTemplate } from '../../runtime/clerk/read-by-template.ts';
import { openTransport } from '../../runtime/http/open-transport.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { HttpFlags } from '../command-line/http-flags.ts';
import type { CliOptions } from '../command-line/options.ts';
import { readJwtKey } from '../http/jwt-key.ts';
import { listen } from '../http/listen.ts';
import type { Finding } from './finding.ts';

const good = (found: string): Finding => ({ check: 'http', state: 'good', found });

/** The checks of a server over HTTP, each of which throws UsageError for what won't work. */
export const httpChecks: readonly ((options: CliOptions, http: HttpFlags) => Promise<Finding[]>)[] = [
  checkUrl,
  checkRules,
  checkKeys,
  checkStore,
  checkPort,
];

async function checkUrl(_: CliOptions, { url }: HttpFlags): Promise<Finding[]> {
  if (url === undefined) return [good('Without --url, it serves this machine alone.')];
  const { metadataUrl } = parseEndpoint(url);
  return [good(`Clients connect to ${url}, and read where to sign in at ${metadataUrl}.`)];
}

async function checkRules(options: CliOptions, { access }: HttpFlags): Promise<Finding[]> {
  if (access.file === undefined) return [];
  const rules = readAccessFile(access.file);
  // Without a key there is a finding already, and no connection to open access with.
  if (options.secretKey !== undefined)
    openAccess({ rules, toolkit: { ...options, ...access.unset }, connection: createConnection(options) });
  const count = rules.rules.length;
  return [good(`${access.file} has ${count === 1 ? 'one rule' : `${count} rules`}, and no mistake.`)];
}

async function checkKeys(options: CliOptions, { publishableKey, jwtKey }: HttpFlags): Promise<Finding[]> {
  if (publishableKey === undefined) return [];
  readJwtKey(jwtKey);
  const issuer = issuerOf(publishableKey);
  checkKinds(publishableKey, options.secretKey);
  const found = good(`People sign in at ${issuer}.`);
  if (options.secretKey === undefined) return [found];
  const [own, theirs] = await Promise.all([
    keyIds(() => readOwnKeys(createConnection(options))),
    keyIds(() => readKeysOf(issuer, options.timeout)),
  ]);
  if (!own || !theirs)
    return [
      found,
      {
        check: 'http',
        state: 'note',
        found: `Whether both keys are of one instance could not be seen: ${own ? issuer : 'Clerk'} did not tell its signing keys.`,
      },
    ];
  if (own.some((id) => theirs.includes(id))) return [found, good('Both keys are of the same instance.')];
  const fix = 'Take both keys from the same instance, from the Clerk dashboard (API keys).';
  return [
    found,
    {
      check: 'http',
      state: 'bad',
      found: 'The secret key and the publishable key are of two instances: nobody could sign in.',
      fix,
    },
  ];
}

/** Returns the ids of signing keys; undefined where they can't be read. */
async function keyIds(read: () => Promise<unknown>): Promise<string[] | undefined> {
  const body = await read().catch(() => undefined);
  if (!isObject(body) || !Array.isArray(body.keys)) return undefined;
  return body.keys.flatMap((key) => (isObject(key) && typeof key.kid === 'string' ? [key.kid] : []));
}

async function readOwnKeys(connection: Connection): Promise<unknown> {
  const { timeout } = connection;
  return readByTemplate('/jwks', {}, { api: await connection.api(), timeout, deadline: performance.now() + timeout });
}

async function readKeysOf(issuer: string, timeout: number): Promise<unknown> {
  const send = await openTransport(issuer, process.env);
  const response = await send({
    method: 'GET',
    url: `${issuer}/.well-known/jwks.json`,
    headers: new Headers(),
    signal: AbortSignal.timeout(timeout),
    deadline: performance.now() + timeout,
    progress: { begun: true, sent: false },
  });
  return JSON.parse(await response.text());
}

/** Asks the store for a value. Without one there is nothing to find: one process needs none. */
async function checkStore(_: CliOptions, { store }: HttpFlags): Promise<Finding[]> {
  if (store === undefined) return [];
  const { openStore } = await import('../http/open-store.ts');
  let reason = '';
  const opened = openStore(store, (line) => {
    reason ||= line;
  });
  try {
    await opened.store.get('probe').catch(() => {});
    if (opened.store.state() === 'reachable') return [good('The store that CLERK_TOOLKIT_STORE names can be reached.')];
    const fix = 'Set CLERK_TOOLKIT_STORE to the address of a Redis that can be reached from here, with its password.';
    return [{ check: 'http', state: 'bad', found: reason, fix }];
  } finally {
    opened.close();
  }
}

async function checkPort(_: CliOptions, { host, port }: HttpFlags): Promise<Finding[]> {
  const { server } = await listen({ host, port }, () => {});
  await new Promise((resolve) => server.close(resolve));
  return [good(port === 0 ? 'Any free port will do.' : `Port ${port} is free.`)];
}
