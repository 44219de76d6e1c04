import { createInterface } from 'node:readline/promises';

/** Asks a person a question of the server, unless `--yes` or `--no` decides it beforehand. */
export async function askPerson(
  message: string,
): Promise<{ action: 'accept'; content: { do_it: true } } | { action: 'decline' }> {
  console.log(`server asks: ${message}`);
  const yes = await saysYes();
  console.log(`person: ${yes ? 'yes' : 'no'}`);
  // The form has one field, and only with it on is it a yes.
  return yes ? { action: 'accept', content: { do_it: true } } : { action: 'decline' };
}

async function saysYes(): Promise<boolean> {
  if (process.argv.includes('--no')) return false;
  if (process.argv.includes('--yes')) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question('[y/N] ')).trim());
  } finally {
    terminal.close();
  }
}
