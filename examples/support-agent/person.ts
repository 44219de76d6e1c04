import { createInterface } from 'node:readline';

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
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const approves = async (question: string) => {
    console.log(`question  ${question}`);
    console.log('          Approve? yes or no');
    // A terminal that is closed gives no line any more: that is no yes.
    const { value = '' } = await lines.next();
    const approved = /^\s*y(es)?\s*$/i.test(value);
    console.log(`person    ${approved ? 'yes' : 'no'}`);
    return approved;
  };
  return { approves, close: () => terminal.close() };
}
