/** Into how many parts the input is cut. */
const PARTS = 8;
/** How often the whole and the parts take turns, at most. */
const ROUNDS = 12;
/** Microseconds that say nothing: what grows by the square takes seconds. */
const NOTHING = 3_000;

/** Between 1, where work grows in line with the input, and 8, where it grows by the square. */
export const LINEAR = 3;

/**
 * Compares what a job costs on one large input with what it costs on eight of an eighth of its size. Work in line with
 * the size makes that about 1 on any machine, work by its square 8. Each is measured several times in turn, in seconds
 * of computing and not of the clock, and the least counts: what else the machine does can only add to it.
 * @param make the input of a size
 * @returns the ratio, after the first round in which it is that of linear growth, or the last
 */
export function growth<Input>(size: number, make: (size: number) => Input, job: (input: Input) => unknown): number {
  const whole = make(size);
  // Eight different ones, so that both are as much memory to go through.
  const parts = Array.from({ length: PARTS }, () => make(Math.floor(size / PARTS)));
  const least = { whole: Number.POSITIVE_INFINITY, parts: Number.POSITIVE_INFINITY };
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && ratio >= LINEAR; round += 1) {
    least.parts = Math.min(least.parts, computing(parts, job));
    least.whole = Math.min(least.whole, computing([whole], job));
    // The first rounds warm up.
    if (round > 1) ratio = least.whole / (least.parts + NOTHING);
  }
  return ratio;
}

/** Microseconds that this process computes over some inputs. */
function computing<Input>(inputs: readonly Input[], job: (input: Input) => unknown): number {
  const since = process.cpuUsage();
  for (const input of inputs) job(input);
  const { user, system } = process.cpuUsage(since);
  return user + system;
}
