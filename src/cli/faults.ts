import { oneLine, say } from './print.ts';

/** How many are told: a client that sends nothing else must not fill its log, nor our memory if it reads none. */
const TOLD = 20;

/** What tells the faults of one connection on stderr, a line each, up to a number. */
export function faults(): (error: Error) => void {
  let seen = 0;
  return ({ message }) => {
    seen += 1;
    // The SDK's messages can be a hundred lines long.
    if (seen <= TOLD) void say(oneLine(message).slice(0, 200));
    if (seen === TOLD) void say('Further faults of this connection are not told.');
  };
}
