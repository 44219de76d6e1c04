import { countsAsLive, describeInstance, type Instance } from '../../runtime/clerk/secret-key.ts';
import { version } from '../../version.ts';
import type { CliOptions } from '../command-line/options.ts';
import type { PageFacts } from './page/pages.ts';

/** Formats what a person reads who starts the server: where it is, and what to do next. */
export function formatGreeting(
  { url, name, isSandbox }: PageFacts,
  home: string,
  options: Pick<CliOptions, 'readOnly' | 'safe' | 'dryRun'>,
  instance: Instance,
): string {
  const first = `clerk-agent-toolkit ${version} serves ${url}`;
  if (isSandbox)
    return `${first}
Sandbox: an in-memory Clerk with made-up data; nothing reaches Clerk or outlives this process.
Everybody in it may sign in, without a password. To try it:

  ${home}
      in a browser: how to connect each client
  claude mcp add --transport http ${name} ${url}
      and /mcp in a session, to sign in
  npx @modelcontextprotocol/inspector
      with Streamable HTTP and the address above

Ctrl-C ends it.
`;
  const { readOnly, safe, dryRun } = options;
  const isAsked = countsAsLive(instance) && !readOnly && !safe && !dryRun;
  const asked = isAsked ? '; people are asked before calls that lose something or let somebody in' : '';
  return `${first}
${describeInstance(instance)}${asked}.
How to connect a client: ${home}
`;
}
