import { createInterface } from 'node:readline';
import type { Answer, Question } from 'clerk-agent-toolkit/langchain';

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

async function decide() {
  if (process.argv.includes('--yes')) return 'accept';
  if (process.argv.includes('--no')) return 'decline';
  console.log('Yes or no?');
  for await (const line of createInterface({ input: process.stdin })) {
    return /^y(es)?$/i.test(line.trim()) ? 'accept' : 'decline';
  }
  return 'cancel';
}
