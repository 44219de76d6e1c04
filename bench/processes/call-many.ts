/** Makes so many calls, always the given number of them in flight, and waits for all. */
export async function callMany(call: () => Promise<unknown>, count: number, inFlight: number): Promise<void> {
  let left = count;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, count) }, work));
}
