import { startSandbox as start } from './server.ts';

/** A small in-memory Clerk that is listening, to try things on without a key. */
export interface Sandbox {
  /** Its address, to be an `apiUrl`. */
  url: string;
  /** The only key it accepts; another one for each sandbox. */
  secretKey: string;
  /** Stops it, and forgets everything. */
  close(): Promise<void>;
}

/**
 * Starts a small in-memory Clerk on 127.0.0.1, with made-up users and organizations and the endpoints of the default
 * tools. It keeps the process alive until it is closed.
 * @param options.port the port to listen on; any free one when left out
 * @throws Error when the port is none, or can't be had
 */
export async function startSandbox(options: { port?: number } = {}): Promise<Sandbox> {
  const { url, secretKey, close } = await start(options);
  return { url, secretKey, close };
}
