import { isLoopback } from '../../runtime/http/api-url.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { type AccessFlags, findUnset, readRulesForAll } from './access-flags.ts';
import { HTTP_FLAGS } from './commands.ts';
import type { BoundFlags, Environment } from './environment.ts';
import { flagValue, presentValue } from './flag-values.ts';
import type { Flags } from './given-flags.ts';

/** The address to listen on. */
export interface Listening {
  /** Undefined for all addresses of this machine. */
  host: string | undefined;
  /** 0 for any free one. */
  port: number;
}

/** Serving over HTTP as flags and environment have it. */
export interface HttpFlags extends Listening {
  /** Public address of the endpoint; undefined for that which is listened on, with the path /mcp. */
  url: string | undefined;
  /** Undefined for the sandbox's. */
  publishableKey: string | undefined;
  /** A public key in PEM, or the file that has it. */
  jwtKey: { key: string } | { file: string } | undefined;
  origins: string[];
  /** The port for metrics; undefined where nobody asks for them, 0 for any free one. */
  metricsPort: number | undefined;
  /** Address of the store that all replicas share, which may hold a password. */
  store: string | undefined;
  /** Who may do what; without a file, everybody in the sandbox. */
  access: Omit<AccessFlags, 'file'> & { file?: string };
}

/** Flags that have no place here, each with the reason. */
const NOT_HERE: Partial<Record<keyof Flags, string>> = {
  as: 'people sign in over HTTP',
  asOrganization: 'people sign in over HTTP, and choose an organization there',
  asScope: 'people sign in over HTTP, and grant scopes there',
  asClient: 'people sign in over HTTP, through a client of theirs',
  user: 'a rule confines calls to whoever signed in with `pin: user`',
  organization: 'a rule confines calls to the organization that a person chose with `pin: organization`',
  pins: 'a rule has `pins`',
  files: "a person's calls send no files of the server's",
  exports: "a person's calls write no files on the server",
  toolNames: 'over HTTP, names have underscores, as all clients take them',
  log: 'over HTTP, the log is on standard error',
};

/**
 * Reads how to serve over HTTP; undefined where it isn't asked for.
 * @param given the flags without the bounds of the environment
 * @throws UsageError for flags that don't go together, and where others could reach what isn't made for them
 */
export function readHttp(given: Flags, flags: BoundFlags, env: Environment, isSandbox: boolean): HttpFlags | undefined {
  const address = flagValue('--http', given.http);
  if (address === undefined) {
    const stray = HTTP_FLAGS.find((flag) => given[flag] !== undefined);
    if (stray) throw new UsageError(`${spell(stray)} goes with --http, as in --http 127.0.0.1:8080.`);
    return undefined;
  }
  for (const [flag, why] of Object.entries(NOT_HERE) as [keyof Flags, string][])
    if (given[flag] !== undefined) throw new UsageError(`${spell(flag)} does not go with --http: ${why}.`);
  // From the environment they would have everybody read what is one user's.
  for (const flag of ['user', 'organization'] as const)
    if (flags[flag] !== undefined)
      throw new UsageError(`CLERK_AGENT_TOOLKIT_${flag.toUpperCase()} does not go with --http: ${NOT_HERE[flag]}.`);
  const url = flagValue('--url', given.url);
  if (isSandbox) checkSandboxUrl(url);
  const rules = readRulesForAll(flags);
  const listening = readAddress(address);
  checkReach(address, listening, url, rules);
  if (!rules && !isSandbox)
    throw new UsageError(
      '--http serves people by access rules: name their file with --access, or try it with --sandbox, which needs none.',
    );
  return {
    ...listening,
    url,
    ...readKeys(given, env, isSandbox),
    origins: readOrigins(given.origin ?? []),
    metricsPort: readMetricsPort(given, listening),
    store: presentValue(env.CLERK_TOOLKIT_STORE),
    access: rules ?? { unset: findUnset(flags) },
  };
}

function readKeys(given: Flags, env: Environment, isSandbox: boolean): Pick<HttpFlags, 'publishableKey' | 'jwtKey'> {
  const publishableKey = flagValue('--publishable-key', given.publishableKey);
  const file = flagValue('--jwt-key-file', given.jwtKeyFile);
  if (isSandbox) {
    const superfluous = publishableKey !== undefined ? '--publishable-key' : file !== undefined && '--jwt-key-file';
    if (superfluous) throw new UsageError(`--sandbox takes the place of Clerk: leave out ${superfluous} or --sandbox.`);
    return { publishableKey: undefined, jwtKey: undefined };
  }
  const key = presentValue(env.CLERK_JWT_KEY);
  const jwtKey = file !== undefined ? { file } : key !== undefined ? { key } : undefined;
  const known = publishableKey ?? presentValue(env.CLERK_PUBLISHABLE_KEY);
  if (known === undefined)
    throw new UsageError(
      '--http needs the publishable key of the instance, which tells where people sign in: give --publishable-key pk_..., or set CLERK_PUBLISHABLE_KEY. It is no secret.',
    );
  return { publishableKey: known, jwtKey };
}

const ADDRESS = /^(\[[\da-f:.]+\]|[\w.-]*):(\d{1,5})$/i;

function readAddress(text: string): Listening {
  const [, host = '', digits = ''] = ADDRESS.exec(text) ?? [];
  const port = Number(digits);
  if (digits === '' || port > 65_535)
    throw new UsageError(
      `--http must be HOST:PORT, such as 127.0.0.1:8080, or :8080 for all addresses of this machine, not "${text}".`,
    );
  return { host: host || undefined, port };
}

function readMetricsPort({ metricsPort }: Flags, { port }: Listening): number | undefined {
  const text = flagValue('--metrics-port', metricsPort);
  if (text === undefined) return undefined;
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 65_535))
    throw new UsageError(`--metrics-port must be a number, such as 9464, on the host of --http, not "${text}".`);
  if (number === port && port !== 0)
    throw new UsageError(
      `--metrics-port must not be ${port}, the port of --http: whoever reaches the endpoint would read how the key is used. Prometheus expects 9464.`,
    );
  return number;
}

/** Refuses to listen where other machines can reach it, unless tokens travel encrypted and somebody wrote down who may do what. */
function checkReach(address: string, { host, port }: Listening, url: string | undefined, rules?: AccessFlags): void {
  if (host !== undefined && isLoopback(host)) return;
  const isHttps = url !== undefined && /^https:/i.test(url.trim());
  if (url !== undefined && !isHttps)
    throw new UsageError(
      `--url must begin with https://, such as https://mcp.example.com/mcp, not "${url}": --http ${address} can be reached by other machines, and tokens would travel in the open.`,
    );
  if (isHttps && rules) return;
  const missing = [
    ...(isHttps ? [] : ['--url, the https:// address at which they reach it']),
    ...(rules ? [] : ['--access, the rules of who may do what']),
  ].join(', and ');
  throw new UsageError(
    `--http ${address} can be reached by other machines, and so needs ${missing}. For this machine alone, listen on 127.0.0.1:${port}.`,
  );
}

/** Refuses a public address for the sandbox, in which anybody may say who they are. */
function checkSandboxUrl(url: string | undefined): void {
  if (url === undefined || !URL.canParse(url) || isLoopback(new URL(url).hostname)) return;
  throw new UsageError(
    '--sandbox signs everybody in without a password, and on this machine alone: leave out --url, or give an address of this machine.',
  );
}

function readOrigins(given: readonly string[]): string[] {
  const origins = given.flatMap((one) => one.trim().split(/\s*,\s*|\s+/));
  for (const origin of origins) {
    if (origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)) continue;
    const near =
      URL.canParse(origin) && new URL(origin).origin !== 'null' ? ` Did you mean ${new URL(origin).origin}?` : '';
    throw new UsageError(`--origin must be like https://app.example.com, without a path, not "${origin}".${near}`);
  }
  return origins;
}

function spell(flag: string): string {
  return `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
