import type { ClientName } from '../../../src/cli/clients/clients.ts';
import type { JsonSchema } from '../../../src/tool.ts';
import type { OfferedTool } from '../model/turn.ts';

/** The place in which a client runs. */
export interface Stage {
  /** The person's own folder, with the client's configuration. */
  home: string;
  /** The folder that the client is started in. */
  work: string;
  /** Address of the model. */
  model: string;
  /** The command that starts our server. */
  server: { command: string; args: string[] };
  /** Returns the path of a program of the client's package. */
  program(name: string): string;
}

/** A client, and how it is brought to talk to our server and to a model on the loopback. */
export interface ClientProgram {
  name: string;
  package: string;
  version: string;
  /** Its name for our `install`, where that knows it; else `files` has the entry. */
  install?: ClientName;
  /** Returns files of its configuration, by their paths in the person's folder. */
  files?(stage: Stage): Record<string, object | string>;
  env?(stage: Stage): Record<string, string>;
  /** Returns the command that gives the model a request, without a terminal. */
  ask?(stage: Stage, request: string): string[];
  /** Returns the command that shows which servers there are, or what a server has. */
  list?(stage: Stage): string[];
  /** Returns the command that gives the model a request at a terminal. */
  talk?(stage: Stage, request: string): string[];
  /** The keys with which a person at the terminal lets a call through, each once something is shown. */
  answers?: { shown: RegExp; press: string[] }[];
  /** The keys that show a person at the terminal how the servers are, one after the other. */
  status?: string[][];
  /** Returns the tools in what `list` printed, for a client without a model. */
  readTools?(printed: string): OfferedTool[];
  /** Returns the command that calls a tool, for a client without a model. */
  call?(stage: Stage, tool: string, args: Record<string, string>): string[];
}

/** Returns tools that a client prints as the server lists them. */
export function offered(
  tools: readonly { name: string; description?: string; inputSchema?: JsonSchema }[],
): OfferedTool[] {
  return tools.map(({ name, description = '', inputSchema = {} }) => ({ name, description, schema: inputSchema }));
}
