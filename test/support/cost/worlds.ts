import { createToolkit, type Toolkit } from '../../../src/runtime/toolkit.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server.ts';

/** A day on which nothing depends: the same world has the same times each time that its costs are counted. */
const TODAY = Date.parse('2026-01-31T00:00:00Z');

/** The tools of a sandbox as clients get them over MCP, and with results as Clerk sends them, whole. */
export interface Ways {
  lean: Toolkit;
  raw: Toolkit;
  close(): Promise<void>;
}

/** Choices about the ways to call a sandbox. */
export interface WaysOptions {
  /** The tools to serve; those that are served by default when left out. */
  tools?: readonly string[];
  /** Gives each way a sandbox of its own: what a call changes with one, it changes with the other as well. */
  apart?: boolean;
}

/** Opens both ways to a sandbox of that many users, which is the same each time. */
export async function openWays(size: number, { tools, apart = false }: WaysOptions = {}): Promise<Ways> {
  const first = await startSandbox({ size, now: TODAY });
  const second = apart ? await startSandbox({ size, now: TODAY }) : first;
  // No bound of time: costs must not depend on the speed of the machine.
  const shared = { tools, proxyEnv: {}, queryTime: 3_600_000 };
  const at = ({ url, secretKey }: Sandbox) => ({ apiUrl: url, secretKey, ...shared });
  return {
    lean: await createToolkit({ ...at(first), rows: 'table' }),
    raw: await createToolkit({ ...at(second), view: 'raw', maxResult: Number.MAX_SAFE_INTEGER }),
    close: async () => {
      await first.close();
      await second.close();
    },
  };
}
