/** The number of parts that the input is cut into. */
const PARTS = 8;
/** The maximum number of times that the whole and the parts are measured in turn. */
const ROUNDS = 12;
/** Microseconds below which a difference proves nothing: work that grows by the square takes seconds. */
const NOTHING = 3_000;

/** The ratio that still counts as linear: between 1, for work in line with the input, and 8, for work by its square. */
export const LINEAR_LIMIT = 3;

/**
 * Compares the cost of a job on one large input with its cost on eight inputs of an eighth of the size. Work in line
 * with
 * the size makes the ratio about 1 on any machine, work by its square 8. Each is measured several times in turn, in
 * seconds of computing and not of the clock, and the least counts: other load on the machine can only add to it.
 * @param make makes the input of a size
 * @returns the ratio, after the first round in which it is that of linear growth, or the last
 */
export function measureGrowth<Input>(
  size: number,
  make: (size: number) => Input,
  job: (input: Input) => unknown,
): number {
  const whole = make(size);
  // Eight different ones, so that both are as much memory to go through.
  const parts = Array.from({ length: PARTS }, () => make(Math.floor(size / PARTS)));
  const least = { whole: Number.POSITIVE_INFINITY, parts: Number.POSITIVE_INFINITY };
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && ratio >= LINEAR_LIMIT; round += 1) {
    least.parts = Math.min(least.parts, computing(parts, job));
    least.whole = Math.min(least.whole, computing([whole], job));
    // The first rounds warm up.
    if (round > 1) ratio = least.whole / (least.parts + NOTHING);
  }
  return ratio;
}

/** Returns the microseconds that this process computes over some inputs. */
function computing<Input>(inputs: readonly Input[], job: (input: Input) => unknown): number {
  const since = process.cpuUsage();
  for (const input of inputs) job(input);
  const { user, system } = process.cpuUsage(since);
  return user + system;
}
