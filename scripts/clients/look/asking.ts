import { type Installed, openStage, type Ready } from '../run/open-stage.ts';
import type { Reply } from '../server/read-messages.ts';

/** A user of the sandbox, and the call that deletes them. */
const CALL = { tool: 'users_deleteUser', args: { user_id: 'user_3epwYM4png0NQ6TV6RqfLH0CjVQ' } };

const FLAGS = ['--confirm', 'always', '--tools', 'default,users.deleteUser'];

/** The lines that Codex puts before a result, which differ each time. */
const TIME_TAKEN = /^Wall time: .*\s+(?:Output:\s+)?/;

/** The most characters that are kept of a client's message. */
const LENGTH = 200;

/** The time in which a person at the terminal is asked, and the call ends, in seconds. */
const SECONDS = 40;

const REQUEST = 'Delete Kai, please.';

/** The outcome of a call about which a person is to be asked. */
export interface Asked {
  /** True when the client was given the question. */
  asked: boolean;
  reply?: Reply;
  /** `done`, or the message of the error. */
  outcome: string;
  /** True when the call never reached the server: the message is the client's own. */
  stopped?: true;
}

/** The behaviour of a client when the server wants a person asked. */
export interface Asking {
  /** True for a client that tells the server that it can ask. */
  declared: boolean;
  /** Without a terminal, and at one with a person who says yes. */
  headless?: Asked;
  terminal?: Asked;
}

/** Has a client's model make a call that needs a yes: without a terminal, and at one where the client says it can ask. */
export async function lookAtAsking(installed: Installed): Promise<Asking> {
  const { client } = installed;
  const headless = await openStage(installed, { flags: FLAGS, call: CALL });
  let declared: boolean;
  let without: Asked;
  try {
    const command = client.ask?.(headless.stage, REQUEST) ?? client.call?.(headless.stage, CALL.tool, CALL.args);
    if (command) await headless.run(command);
    declared = headless.conversation().canAsk;
    without = read(headless);
  } finally {
    headless.close();
  }
  const { talk, answers } = client;
  if (!declared || !talk || !answers) return { declared, headless: without };
  const atTerminal = await openStage(installed, { flags: FLAGS, call: CALL });
  const terminal = atTerminal.open(talk(atTerminal.stage, REQUEST));
  try {
    const began = new RegExp(`${answers[0]?.shown.source}|All done`);
    await terminal.waitFor(began, SECONDS);
    if (!atTerminal.conversation().question && terminal.screen().includes('All done')) {
      // The model came before our server.
      await terminal.press('-l', REQUEST);
      await terminal.press('Enter');
    }
    for (const { shown, press } of answers) {
      if (!(await terminal.waitFor(shown, SECONDS))) break;
      for (const key of press) await terminal.press(key);
    }
    await terminal.waitFor(/All done/, SECONDS);
    return { declared, headless: without, terminal: read(atTerminal) };
  } finally {
    terminal.close();
    atTerminal.close();
  }
}

function read(ready: Ready): Asked {
  const { question, reply, outcome } = ready.conversation();
  const head = { asked: question !== undefined, ...(reply && { reply }) };
  if (outcome !== undefined) return { ...head, outcome };
  const own =
    ready.requests.flatMap(({ results }) => results).findLast((result) => result !== '') ?? 'nothing was called';
  return { ...head, outcome: own.replace(TIME_TAKEN, '').slice(0, LENGTH), stopped: true };
}
