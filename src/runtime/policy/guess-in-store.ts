import type { Store } from '../store/store.ts';
import { orElse } from '../store/store-error.ts';
import { GUESSES, type GuessLimit, subjectOfGuess, tooManyGuesses } from './guess-limit.ts';

/**
 * Creates a limit on guesses that all processes with the same store share, beside that of this process, which holds as well.
 * @param instance text that tells the instance from others whose users may be in the same store
 */
export function guessInStore(store: Store, instance: string, alone: GuessLimit): GuessLimit {
  return {
    check: (tool, args) => alone.check(tool, args),
    async count(tool, args) {
      await alone.count(tool, args);
      const subject = subjectOfGuess(tool, args);
      if (subject === undefined) return;
      const member = globalThis.crypto.randomUUID();
      const wait = await orElse(
        () => store.count(`guesses:${instance}:${subject}`, member, { most: GUESSES.most, window: GUESSES.window }),
        async () => 0,
      );
      if (wait > 0) throw tooManyGuesses(subject, wait);
    },
  };
}
