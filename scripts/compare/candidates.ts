import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import type { Sandbox } from '../../src/sandbox/server.ts';

/** Something with which an agent can reach Clerk, at a sandbox. */
export interface Candidate {
  /** Texts that a model reads before its first call. */
  listed(): Promise<string[]>;
  /** Text that a model reads of one user, or of a page of 100; null where there is no way to ask for it. */
  user(id: string): Promise<string | null>;
  users(): Promise<string | null>;
  /** Text that a model reads of a member whose role was changed. */
  member(organization: string, user: string, role: string): Promise<string>;
  /** Tries to delete an organization where nobody can be asked. */
  deleteOrganization(id: string): Promise<unknown>;
  close?(): Promise<void>;
}

/** A program, and the variables with which it finds its sandbox. */
export interface Program {
  command: string;
  args: string[];
  env: Record<string, string>;
}

/** The names that a server gives its tools: of one that has none for a job, null. */
export interface ToolNames {
  user: string;
  users: string | null;
  member: string;
  deleteOrganization: string;
}

/**
 * Opens an MCP server.
 * @param argument spells the name of an argument as the server does
 */
export async function openServer(
  { command, args, env }: Program,
  names: ToolNames,
  argument: (name: string) => string,
): Promise<Candidate> {
  const client = new Client({ name: 'compare', version: '1.0.0' });
  await client.connect(new StdioClientTransport({ command, args, env, stderr: 'ignore' }));
  const call = async (name: string, given: Record<string, unknown>) => {
    const spelled = Object.entries(given).map(([key, value]) => [argument(key), value]);
    const { content } = await client.callTool({ name, arguments: Object.fromEntries(spelled) });
    return (content as { text?: string }[]).map((part) => part.text ?? '').join('\n');
  };
  return {
    listed: async () =>
      (await client.listTools()).tools.map(({ name, description, inputSchema }) =>
        JSON.stringify({ name, description, inputSchema }),
      ),
    user: (user_id) => call(names.user, { user_id }),
    users: async () => (names.users === null ? null : call(names.users, { limit: 100 })),
    member: (organization_id, user_id, role) => call(names.member, { organization_id, user_id, role }),
    deleteOrganization: (organization_id) => call(names.deleteOrganization, { organization_id }),
    close: () => client.close(),
  };
}

/** Opens Clerk's command line, as an agent with a shell runs it: without a terminal. */
export function openCommandLine(folder: string, { url, secretKey }: Sandbox): Candidate {
  const env = { PATH: process.env.PATH, HOME: folder, CLERK_BACKEND_API_URL: url, CLERK_SECRET_KEY: secretKey };
  const run = async (...args: string[]) => {
    const child = spawn(join(folder, 'node_modules/.bin/clerk'), args, {
      env,
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [printed] = await Promise.all([text(child.stdout), once(child, 'close')]);
    return printed;
  };
  return {
    listed: async () => [await run('api', '--help')],
    user: (id) => run('api', `/users/${id}`),
    users: () => run('api', '/users?limit=100'),
    member: (organization, user, role) =>
      run('api', `/organizations/${organization}/memberships/${user}`, '-X', 'PATCH', '-d', JSON.stringify({ role })),
    deleteOrganization: (id) => run('api', `/organizations/${id}`, '-X', 'DELETE'),
  };
}
