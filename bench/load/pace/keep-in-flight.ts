/** Does pieces of work, always so many of them at once, until it is over, and waits for those under way. */
export async function keepInFlight(
  work: () => Promise<unknown>,
  inFlight: number,
  isOver: () => boolean,
): Promise<void> {
  const line = async () => {
    while (!isOver()) await work();
  };
  await Promise.all(Array.from({ length: inFlight }, line));
}
