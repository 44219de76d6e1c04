import { startSandbox as start } from './server.ts';
import type { WorldOptions } from './world/world-options.ts';

export type { World, WorldOptions } from './world/world-options.ts';

/** A running in-memory Clerk, for trying things without a key. */
export interface Sandbox {
  /** Its address, for use as `apiUrl`. */
  url: string;
  /** The only secret key it accepts; each sandbox has its own. */
  secretKey: string;
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
    const unknown = Object.keys(options).find((name) => !['port', 'world', 'size'].includes(name));
    if (unknown) throw new Error(`startSandbox has no option "${unknown}": it takes port, world and size.`);
    if (onWorkers())
      throw new Error("The sandbox listens on a socket of this machine, which Cloudflare Workers can't.");
    const { url, secretKey, close } = await start(options);
    return { url, secretKey, close };
  } catch (error) {
    // Of an error that nobody catches, Node shows the line where its stack begins: the program's, not a bundled one.
    if (error instanceof Error) Error.captureStackTrace?.(error, startSandbox);
    throw error;
  }
}

function onWorkers(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent === 'Cloudflare-Workers';
}
