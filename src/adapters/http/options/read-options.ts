import { parseAccessRules } from '../../../runtime/access/parse-access-rules.ts';
import type { AccessRules } from '../../../runtime/access/rules.ts';
import { connect } from '../../../runtime/clerk/connection.ts';
import { checkLimit, MAX_IN_FLIGHT_OF_MANY } from '../../../runtime/http/limits.ts';
import { UsageError } from '../../../runtime/shared/errors.ts';
import { type Notice, noticeOnStderr } from '../../../runtime/shared/notice.ts';
import { guarded } from '../../../runtime/store/guard-store.ts';
import { readSealSecret } from '../../../runtime/store/seal-secret.ts';
import type { ToolkitOptions } from '../../../runtime/toolkit.ts';
import { checkOptions } from '../../toolkit/check-options.ts';
import { createFailureNotice } from '../failure-notice.ts';
import type { EndpointOptions } from '../open-handler.ts';
import { checkHandlerOptions } from './check-handler-options.ts';
import type { ClerkMcpHandlerOptions } from './handler-options.ts';

/** Bounds of a body, unless others are given: no call of ours is as large, and no client as slow. */
export const BODY_LIMITS = { bytes: 1_000_000, time: 10_000 };
const MOST = { bytes: 100_000_000, time: 600_000 };

/** An origin that isn't a web address, such as `vscode-webview://abc`. */
const OTHER = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#]+$/;

/** Options as read; the endpoint needs the SDKs besides. */
export type ReadOptions = Omit<EndpointOptions, 'sdk' | 'clerk' | 'makeServer'>;

/**
 * Reads the options of a program, and what it leaves out from the environment.
 * @throws UsageError for what is missing or can't be, with options spelled as in code
 */
export async function readHandlerOptions(
  options: ClerkMcpHandlerOptions,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<ReadOptions> {
  checkHandlerOptions(options);
  const { toolkit = {}, notice = noticeOnStderr, audit, origins = [] } = options;
  const { apiUrl, fetch, timeout, rate, ...bounds } = toolkit;
  const shared = readStore(options, notice, environment);
  const publishableKey = options.publishableKey ?? present(environment.CLERK_PUBLISHABLE_KEY);
  if (publishableKey === undefined)
    throw new UsageError(
      'No publishable key: pass `publishableKey`, or set CLERK_PUBLISHABLE_KEY. It tells where people sign in.',
    );
  checkOrigins(origins);
  const connection = connect(
    {
      secretKey: options.secretKey,
      apiUrl,
      fetch,
      timeout,
      rate,
      store: shared.store,
      inFlight: MAX_IN_FLIGHT_OF_MANY,
    },
    environment as NodeJS.ProcessEnv,
  );
  return {
    url: options.url,
    publishableKey,
    jwtKey: options.jwtKey ?? present(environment.CLERK_JWT_KEY),
    rules: await readAccess(options.access),
    connection,
    toolkit: {
      ...bounds,
      ...(audit !== undefined && { audit }),
      notice,
      ...shared,
      ...(await readTelemetry(options, notice)),
    },
    origins,
    body: {
      bytes: checkLimit('`maxBody`', options.maxBody ?? BODY_LIMITS.bytes, MOST.bytes),
      time: checkLimit('`bodyTimeout`', options.bodyTimeout ?? BODY_LIMITS.time, MOST.time),
    },
    onerror: createFailureNotice(notice),
  };
}

/** Reads the store; in toolkit's options, since every toolkit has it. */
function readStore(
  { store }: ClerkMcpHandlerOptions,
  notice: Notice,
  environment: Readonly<Record<string, string | undefined>>,
): Pick<ToolkitOptions, 'store' | 'sealSecret'> {
  if (store === undefined) return {};
  checkOptions({ store });
  return { store: guarded(store, notice), sealSecret: readSealSecret(environment) };
}

/** Reads telemetry, which all toolkits share; it is loaded only where it is asked for. */
async function readTelemetry(
  { telemetry: api }: ClerkMcpHandlerOptions,
  notice: Notice,
): Promise<Pick<ToolkitOptions, 'telemetry'>> {
  if (api === undefined) return {};
  checkOptions({ telemetry: api });
  const { createTelemetry } = await import('../../../runtime/telemetry/telemetry.ts');
  return { telemetry: createTelemetry({ api }, notice) };
}

/**
 * Checks the origins of pages: a text in place of a list would let in what is a part of it, and an address never fits.
 * @throws UsageError for what is no list of origins
 */
function checkOrigins(origins: unknown): void {
  const isOrigin = (one: unknown) =>
    one === '*' ||
    // Extensions and editors have schemes of their own, whose origins `URL` can't tell.
    (typeof one === 'string' &&
      (/^https?:/.test(one) ? URL.canParse(one) && new URL(one).origin === one : OTHER.test(one)));
  if (Array.isArray(origins) && origins.every(isOrigin)) return;
  throw new UsageError(
    '`origins` is a list of origins of web pages, such as https://app.example.com, without a path or a slash at the end; `*` is any.',
  );
}

/** Reads access rules: from a file, from a text of YAML (which has more than one line), or from an object. */
async function readAccess(access: unknown): Promise<AccessRules> {
  if (typeof access === 'string' && !access.includes('\n'))
    return (await import('../../../runtime/access/read-access-file.ts')).readAccessFile(access);
  if (typeof access === 'string' || (typeof access === 'object' && access !== null)) return parseAccessRules(access);
  throw new UsageError(
    '`access` says who may do what: the path of an access file, or its rules. Nobody is let in without one.',
  );
}

function present(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}
