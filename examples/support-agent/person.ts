import { createInterface } from 'node:readline/promises';

/** Somebody who is asked before a call that can't be undone. */
export interface Person {
  /** Shows the question, and gives true only for a yes. */
  approves(question: string): Promise<boolean>;
  close(): void;
}

/** The person at the terminal; with `yes` or `no` the answer is known beforehand. A no wins. */
export function createPerson({ yes, no }: { yes: boolean; no: boolean }): Person {
  if (yes || no) {
    const approves = async (question: string) => {
      console.log(`question  ${question}`);
      console.log(`person    ${no ? 'no' : 'yes'}`);
      return !no;
    };
    return { approves, close: () => {} };
  }
  const lines = createInterface({ input: process.stdin });
  // A terminal that is closed answers nothing any more: that is no yes.
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const approves = async (question: string) => {
    console.log(`question  ${question}`);
    console.log('          Approve? yes or no');
    const answer = await Promise.race([lines.question(''), closed]);
    const approved = /^\s*y(es)?\s*$/i.test(answer);
    console.log(`person    ${approved ? 'yes' : 'no'}`);
    return approved;
  };
  return { approves, close: () => lines.close() };
}
