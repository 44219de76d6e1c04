import { createInterface } from 'node:readline';

/** A person who is asked before a call that can't be undone. */
export interface Person {
  /** Shows the question, and returns true only for a yes. */
  approves(question: string): Promise<boolean>;
  close(): void;
}

/** Returns the person at the terminal; `yes` or `no` decides beforehand, and a no wins. */
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
    // A terminal that is closed gives no more lines: that is not a yes.
    const { value = '' } = await lines.next();
    const approved = /^\s*y(es)?\s*$/i.test(value);
    console.log(`person    ${approved ? 'yes' : 'no'}`);
    return approved;
  };
  return { approves, close: () => terminal.close() };
}
