import { startSandbox as start } from './server.ts';
import { issueOAuthToken } from './tokens/oauth-token.ts';
import { issueSessionToken } from './tokens/session-token.ts';
import type { OAuthTokenOptions, SessionTokenOptions } from './tokens/token-options.ts';
import type { WorldOptions } from './world/world-options.ts';

export type { OAuthTokenOptions, SessionTokenOptions } from './tokens/token-options.ts';
export type { World, WorldOptions } from './world/world-options.ts';

/** A running in-memory Clerk, for trying things without a key. */
export interface Sandbox {
  /** Its address, for use as `apiUrl`, and the issuer at which OAuth clients sign people in. */
  url: string;
  /** The only secret key it accepts; each sandbox has its own. */
  secretKey: string;
  /** A publishable key, for SDKs of Clerk's that want one. It names the sandbox, which signs people in for OAuth clients. */
  publishableKey: string;
  /** The public key that verifies its JWTs without a request, for use as `jwtKey`; each sandbox has its own. */
  readonly jwtKey: string;
  /**
   * Signs a session token of a user, as their browser would send it: a JWT, valid for a minute.
   * @throws Error when the user or session isn't there or not active, or the user no member of the organization
   */
  sessionToken(options: SessionTokenOptions): string;
  /**
   * Makes an OAuth access token of a user, as a client would send it, valid for a day.
   * @throws Error when the user or client isn't there, or the token can't say what it is to say
   */
  oauthToken(options: OAuthTokenOptions): string;
  /** Stops it and discards its data. */
  close(): Promise<void>;
}

/** Options of `startSandbox`. */
export interface SandboxOptions extends WorldOptions {
  /** The port to listen on; any free one by default. */
  port?: number;
}

/**
 * Starts a small in-memory Clerk on 127.0.0.1, with made-up users and organizations, or with a world of your own. It
 * keeps the process alive until it is closed.
 * @throws Error when the port is invalid or can't be listened on, or the world has mistakes
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  try {
    return await open(options);
  } catch (error) {
    // Node shows the line where the stack of an uncaught error begins: the program's, not a bundled one.
    if (error instanceof Error) Error.captureStackTrace?.(error, startSandbox);
    throw error;
  }
}

async function open(options: SandboxOptions): Promise<Sandbox> {
  const unknown = Object.keys(options).find((name) => !['port', 'world', 'size'].includes(name));
  if (unknown) throw new Error(`startSandbox has no option "${unknown}": it takes port, world and size.`);
  if (onWorkers()) throw new Error("The sandbox listens on a socket of this machine, which Cloudflare Workers can't.");
  const { url, secretKey, publishableKey, state, close } = await start(options);
  return {
    url,
    secretKey,
    publishableKey,
    get jwtKey() {
      return state.signingKey.pem;
    },
    sessionToken: (options) => issueSessionToken(state, options),
    oauthToken: (options) => issueOAuthToken(state, options),
    close,
  };
}

function onWorkers(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent === 'Cloudflare-Workers';
}
