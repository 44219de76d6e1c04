import { createInterface, type Interface } from 'node:readline';
import type { Answer, Question } from 'clerk-agent-toolkit/langchain';

/** The lines that are typed, from the first question on. */
let terminal: Interface | undefined;
let lines: AsyncIterator<string> | undefined;

/**
 * Asks the person at the terminal, unless `--yes` or `--no` decides beforehand.
 * @returns the decision, and the text that it is about: a yes counts for nothing else
 */
export async function askPerson({ message }: Question): Promise<Answer> {
  console.log(`\n${message}`);
  const decision = await decide();
  console.log(`The person: ${decision}\n`);
  return { decision, message };
}

/** Stops listening to the terminal, which would keep the process alive. */
export function closeTerminal(): void {
  terminal?.close();
}

async function decide() {
  if (process.argv.includes('--yes')) return 'accept';
  if (process.argv.includes('--no')) return 'decline';
  console.log('Yes or no?');
  terminal ??= createInterface({ input: process.stdin });
  lines ??= terminal[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  // A terminal that is closed gives no more lines: that is not a yes.
  if (done) return 'cancel';
  return /^y(es)?$/i.test(value.trim()) ? 'accept' : 'decline';
}
