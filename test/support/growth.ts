/** How much larger the large input is than the small one. */
const FACTOR = 8;
/** How often the small and the large input take turns, at most. */
const ROUNDS = 12;
/** Between 1, where the work grows with the input, and FACTOR, where it grows with its square. */
const MOST = 3;

/**
 * Compares what a job costs on one large input with what it costs on eight inputs of an eighth of the size. Work in line
 * with the length makes that about 1 on any machine, its square 8. Each is measured several times in turn, in seconds of
 * computing and not of the clock, and the least counts: what else the machine does can only add to it.
 * @param job takes an input of a size, made beforehand
 * @returns the ratio, at the first round in which it is below 3, else after the last
 */
export function growth<Input>(size: number, make: (size: number) => Input, job: (input: Input) => unknown): number {
  const [large, small] = [make(size), make(Math.floor(size / FACTOR))];
  const least = { large: Number.POSITIVE_INFINITY, small: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    least.small = Math.min(
      least.small,
      computing(() => times(FACTOR, () => job(small))),
    );
    least.large = Math.min(
      least.large,
      computing(() => job(large)),
    );
    // The first rounds also warm up.
    if (round > 1 && least.large / least.small < MOST) break;
  }
  return least.large / least.small;
}

/** The largest ratio that is no more than linear growth. */
export const LINEAR = MOST;

/** Microseconds that this process computes during a job. */
function computing(job: () => unknown): number {
  const since = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(since);
  return Math.max(1, user + system);
}

function times(count: number, job: () => unknown): void {
  for (let nth = 0; nth < count; nth += 1) job();
}
