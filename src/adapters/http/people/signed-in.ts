import type { McpServer, Server } from '@modelcontextprotocol/server';
import type { Identity } from '../../../runtime/access/choose-rule.ts';
import type { Access, Admission } from '../../../runtime/access/open-access.ts';
import { instructions } from '../../../runtime/instructions.ts';
import type { CalledBy } from '../../../runtime/policy/person.ts';
import { createToolkit, type Toolkit, type ToolkitOptions } from '../../../runtime/toolkit.ts';
import type { McpSdk } from '../../mcp/sdk.ts';
import { createMcpServer } from '../../mcp/server.ts';
import { Remembered } from './remembered.ts';

/** A person who signed in through a client and is let in by a rule, with the toolkit that is theirs alone. */
export interface SignedIn {
  /** Differs for every other person, client, chosen organization, rule, pinned id, and set of those scopes that some rule asks for. */
  key: string;
  by: CalledBy;
  /** Creates a server for one request or one session. */
  createServer(): Promise<Server | McpServer>;
  /** Resolves when all their calls are over. */
  settled(): Promise<void>;
}

/** Makes a server of a toolkit, for one person. */
export type MakeServer = (toolkit: Toolkit, instructions: string, by: CalledBy) => Promise<Server | McpServer>;

/** Options for what people who signed in are served. */
export interface ServedOptions {
  access: Access;
  /** The scopes that some rule asks of a token: nothing depends on others. */
  scopes: readonly string[];
  sdk: McpSdk;
  /** Makes a server that has more than our tools. */
  makeServer?: MakeServer | undefined;
}

/** Most toolkits that are kept, and the milliseconds for which one is that nobody uses. */
const KEPT = { most: 1000, idle: 600_000 };

/**
 * Creates the door: `letIn` takes who signed in, and returns what they are served, or why nobody lets them in; `settled`
 * resolves when all calls of theirs are over.
 */
export function createDoor({ access, scopes, sdk, makeServer }: ServedOptions) {
  const known = new Remembered<Promise<SignedIn>>(KEPT);

  const open = async (key: string, { options, person }: Extract<Admission, { person: object }>): Promise<SignedIn> => {
    const toolkitOptions: ToolkitOptions = { ...options, rows: 'table' };
    const toolkit = await createToolkit(toolkitOptions);
    const text = instructions(toolkit.served, { ...toolkitOptions, instance: toolkit.instance });
    return {
      key,
      by: person.by,
      settled: toolkit.settled,
      createServer: async () =>
        makeServer?.(toolkit, text, person.by) ?? createMcpServer(sdk, toolkit, { instructions: text }),
    };
  };
  const letIn = async (identity: Identity): Promise<SignedIn | { refused: true }> => {
    const admission = await access.admit(identity);
    if (admission.refused) return { refused: true };
    const held = scopes.filter((scope) => identity.scopes.includes(scope));
    const key = JSON.stringify([admission.person.by, admission.options.pins ?? {}, held]);
    const before = known.get(key);
    if (before) return before;
    const opening = known.set(key, open(key, admission));
    // The next request tries again.
    opening.catch(() => known.delete(key));
    return opening;
  };
  const settled = async () => {
    await Promise.allSettled([...known.entries()].map(async ([, signedIn]) => (await signedIn).settled()));
  };
  return { letIn, settled };
}
