import type { MessageWatch } from '../../adapters/mcp/stdio-transport.ts';
import type { Instance } from '../../runtime/clerk/secret-key.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import { version } from '../../version.ts';
import { createCommand } from '../command-line/flags.ts';
import { writeStderr } from '../stderr.ts';
import { openEventLog } from './event-log.ts';
import { countRequest, logCalls } from './log-calls.ts';
import { logMessages } from './log-messages.ts';

/** The facts that are logged of a start. */
export interface LoggedStart {
  command: 'serve' | 'call';
  argv: readonly string[];
  instance: Instance;
}

/** The log of a process: what happened, and nothing of whom or what it was about. */
export interface Log {
  /** Logs the version, the names of the flags that were given, and the instance. */
  start(start: LoggedStart): void;
  /** Returns the toolkit with its calls logged. */
  logCalls(toolkit: Toolkit): Toolkit;
  /** Counts a request for the call that makes it. */
  countRequest(): void;
  /** Logs what the messages of a connection tell. */
  messages: MessageWatch;
  /** Logs the end; resolves when everything is written, or can't be. */
  end(fields?: Record<string, unknown>): Promise<void>;
}

/** Opens the log of this process in a file; that it can't be written is said on stderr. */
export function openLog(file: string): Log {
  const log = openEventLog(file, (line) => void writeStderr(line));
  // A client may end the process with a signal, and so may a person.
  const endNow = () => log.writeNow('end');
  return {
    start: ({ command, argv, instance }) => {
      process.once('exit', endNow);
      const node = process.versions.node;
      log.write('start', { command, version, node, platform: process.platform, flags: namesOf(argv), instance });
    },
    logCalls: (toolkit) => logCalls(toolkit, log),
    countRequest,
    messages: logMessages(log),
    end: (fields = {}) => {
      process.off('exit', endNow);
      log.write('end', fields);
      return log.settled();
    },
  };
}

/** Returns the names of the program's flags among arguments, each once: none of their values, and no inputs of a call. */
function namesOf(argv: readonly string[]): string[] {
  const known = new Set(createCommand().options.map(({ long }) => long));
  const names = argv.map((argument) => argument.split('=')[0] ?? '').filter((name) => known.has(name));
  return [...new Set(names)];
}
