import { createInterface } from 'node:readline';
import type { Answer, Question } from 'clerk-agent-toolkit/langchain';

/**
 * Puts a question to whoever sits at the terminal, unless `--yes` or `--no` has answered it.
 * @returns what they did with it, and the words that they read: a yes counts for nothing else
 */
export async function askPerson({ message }: Question): Promise<Answer> {
  console.log(`\n${message}`);
  const decision = await answer();
  console.log(`The person: ${decision}\n`);
  return { decision, message };
}

async function answer() {
  if (process.argv.includes('--yes')) return 'accept';
  if (process.argv.includes('--no')) return 'decline';
  console.log('Yes or no?');
  for await (const line of createInterface({ input: process.stdin })) {
    return /^y(es)?$/i.test(line.trim()) ? 'accept' : 'decline';
  }
  return 'cancel';
}
