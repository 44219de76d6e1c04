import { untilOver } from '../request/until-over.ts';

/** Most responses of a person's that aren't over at once, and most that wait for news of lists. */
export const MOST_OPEN = { responses: 40, subscriptions: 10 };

/** Bounds of the responses to one person's requests that aren't over yet. */
export interface OpenLimits {
  most: number;
  /** Milliseconds after which one is ended in any case; without an end when left out. */
  longest?: number;
}

/** Answers a request of a user; undefined, and nothing is begun, where too many of their responses aren't over. */
export type HoldResponse = (user: string, answer: () => Promise<Response>) => Promise<Response | undefined>;

/** Counts each person's responses until they are over, so that nobody takes the connections of all others. */
export function createOpenResponses({ most, longest }: OpenLimits): HoldResponse {
  const counts = new Map<string, number>();
  const add = (user: string, more: number) => {
    const count = (counts.get(user) ?? 0) + more;
    if (count > 0) counts.set(user, count);
    else counts.delete(user);
  };
  return async (user, answer) => {
    if ((counts.get(user) ?? 0) >= most) return undefined;
    add(user, 1);
    try {
      return untilOver(await answer(), () => add(user, -1), longest);
    } catch (error) {
      add(user, -1);
      throw error;
    }
  };
}
