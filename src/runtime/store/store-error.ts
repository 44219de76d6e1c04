/** A store that can't do now what it was asked to do. The message is for whoever runs the program. */
export class StoreError extends Error {}

/** Returns what a function returns; where the store that it needs can't be used, what another does. */
export async function orElse<T>(run: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof StoreError) return otherwise();
    throw error;
  }
}
