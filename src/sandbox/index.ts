import { startSandbox as start } from './server.ts';

/** A running in-memory Clerk, for trying things without a key. */
export interface Sandbox {
  /** Its address, for use as `apiUrl`. */
  url: string;
  /** The only secret key it accepts; each sandbox has its own. */
  secretKey: string;
  /** Stops it and discards its data. */
  close(): Promise<void>;
}

/**
 * Starts a small in-memory Clerk on 127.0.0.1, with made-up users and organizations and the endpoints of the default
 * tools. It keeps the process alive until it is closed.
 * @param options.port the port to listen on; any free one by default
 * @throws Error when the port is invalid or can't be listened on
 */
export async function startSandbox(options: { port?: number } = {}): Promise<Sandbox> {
  const { url, secretKey, close } = await start(options);
  return { url, secretKey, close };
}
