import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endLeftOver } from '../../client-programs/end-left-over.ts';
import { type Ended, runCommand } from '../../client-programs/run-command.ts';
import { play } from '../model/play.ts';
import { type Model, serveModel } from '../model/serve-model.ts';
import type { ModelRequest } from '../model/turn.ts';
import type { ClientProgram, Stage } from '../programs/program.ts';
import { type Conversation, readMessages } from '../server/read-messages.ts';
import { installEntry, misspell, writeStandIn } from '../server/stand-in.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** The time that a command may take, in seconds. */
const SECONDS = 90;

/** A request that needs no tool. One word would be a command to some clients. */
export const REQUEST = 'Say hello.';

/** A port at which nothing listens: whatever isn't meant for this machine ends there. */
const NOWHERE = 'http://127.0.0.1:9';

/** A client that is installed, and where Node is that it can run on. */
export interface Installed {
  client: ClientProgram;
  /** The folder with its package. */
  folder: string;
  /** The folder with `node`. */
  node: string;
}

/** The circumstances of one look at a client. */
export interface Circumstances {
  /** Flags of our server. */
  flags: readonly string[];
  /** The call that the model makes. */
  call?: { tool: string; args: Record<string, unknown> };
  /** Have the server refuse to start, by a mistake in a flag. */
  mistake?: boolean;
}

/** A client in a home of its own, with our server in its configuration and a model to talk to. */
export interface Ready {
  stage: Stage;
  /** Runs one of its commands. */
  run(command: readonly string[]): Promise<Ended>;
  /** Opens a terminal with one of its commands. */
  open(command: readonly string[]): Terminal;
  /** Returns what the model was asked so far. */
  requests: readonly ModelRequest[];
  /** Returns what the server saw so far. */
  conversation(): Conversation;
  close(): void;
}

/** Prepares a client for one look at it. */
export async function openStage(installed: Installed, circumstances: Circumstances): Promise<Ready> {
  const { client, folder, node } = installed;
  const { flags, call, mistake } = circumstances;
  const at = (name: string) => join(folder, 'stage', name);
  rmSync(at(''), { recursive: true, force: true });
  for (const name of ['home', 'work', 'server', 'tmp']) mkdirSync(at(name), { recursive: true });
  const server = writeStandIn(at('server'), ['--sandbox', ...flags]);
  const conversation = () => readMessages(readLines(server.messages));
  const names = () => conversation().tools.map(({ name }) => name);
  const model: Model = await serveModel(play({ names, call }));
  const stage: Stage = {
    home: at('home'),
    work: at('work'),
    model: model.url,
    server: { command: server.command, args: server.args },
    program: (name) => join(folder, 'node_modules/.bin', name),
  };
  writeFiles(client, stage);
  const env = { ...environment(stage, node, at('tmp')), ...client.env?.(stage) };
  if (client.install) installEntry(server, client.install, env);
  if (mistake) misspell(server);
  return {
    stage,
    run: (command) => runCommand({ command, cwd: stage.work, env, seconds: SECONDS }),
    open: (command) => openTerminal(at('tmp'), command, stage.work, env),
    requests: model.requests,
    conversation,
    close: () => {
      model.close();
      endLeftOver(stage.home);
      rmSync(at(''), { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function writeFiles(client: ClientProgram, stage: Stage): void {
  for (const [path, content] of Object.entries(client.files?.(stage) ?? {})) {
    const file = join(stage.home, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
}

function environment({ home, program }: Stage, node: string, tmp: string): Record<string, string> {
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, NOWHERE]);
  return {
    HOME: home,
    TMPDIR: tmp,
    PATH: [dirname(program('any')), node, '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    SHELL: '/bin/sh',
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    ...Object.fromEntries(proxies),
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
  };
}

function readLines(file: string) {
  const lines = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}
