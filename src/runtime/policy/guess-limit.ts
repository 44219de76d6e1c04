import type { ToolImplementation } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';

const WINDOW_MINUTES = 10;
/** Most guesses about one user within the window, in milliseconds. */
export const GUESSES = { most: 5, window: WINDOW_MINUTES * 60_000 };
const { most: MAX_GUESSES, window: WINDOW_MS } = GUESSES;
/** Most users about whom guesses are remembered. Forgetting the oldest instead would give them their guesses back. */
const MAX_SUBJECTS = 10_000;
/** Longest id that is remembered, in characters: longer ones count as one. */
const MAX_ID = 100;

/** A limit on guesses at passwords and codes. Nothing sets it but the process: no option and no argument. */
export interface GuessLimit {
  /**
   * Checks that one more guess may be made, so that nobody is asked about a call that would be refused then.
   * @throws ToolError rate_limited, with the seconds until the next guess
   */
  check(tool: GuessingTool, args: Record<string, unknown>): void | Promise<void>;
  /**
   * Counts a guess that is about to be sent, in one step with the check: of calls side by side, none slips through.
   * @throws ToolError as `check` does, and then counts nothing
   */
  count(tool: GuessingTool, args: Record<string, unknown>): void | Promise<void>;
}

type GuessingTool = Pick<ToolImplementation, 'guesses'>;

/**
 * Creates a limit that is kept in memory.
 * @param now the time in milliseconds, which never goes back
 */
export function createGuessLimit(now: () => number = () => performance.now()): GuessLimit {
  // By subject, the times of its guesses, oldest first; the subject of the latest guess comes last.
  const guesses = new Map<string, number[]>();

  const recent = (subject: string) => (guesses.get(subject) ?? []).filter((time) => time > now() - WINDOW_MS);
  const forgetOld = () => {
    for (const subject of guesses.keys()) {
      if (recent(subject).length > 0) return;
      guesses.delete(subject);
    }
  };
  const check = (tool: GuessingTool, args: Record<string, unknown>): string | undefined => {
    const subject = subjectOfGuess(tool, args);
    if (subject === undefined) return undefined;
    forgetOld();
    const times = recent(subject);
    if (times.length >= MAX_GUESSES) throw tooManyGuesses(subject, (times[0] ?? 0) + WINDOW_MS - now());
    const [longest = []] = guesses.values();
    if (times.length === 0 && guesses.size >= MAX_SUBJECTS)
      throw tooMany(`of ${MAX_SUBJECTS} users were checked`, (longest.at(-1) ?? 0) + WINDOW_MS - now());
    return subject;
  };
  return {
    check: (tool, args) => void check(tool, args),
    count: (tool, args) => {
      const subject = check(tool, args);
      if (subject === undefined) return;
      const times = [...recent(subject), now()];
      guesses.delete(subject);
      guesses.set(subject, times);
    },
  };
}

/** Returns the user whose password or code a call guesses at; undefined for one that guesses at none. */
export function subjectOfGuess({ guesses: argument }: GuessingTool, args: Record<string, unknown>): string | undefined {
  return argument === undefined ? undefined : String(getOwn(args, argument)).slice(0, MAX_ID);
}

/** Refuses one more guess at the password or codes of a user. */
export function tooManyGuesses(subject: string, wait: number): ToolError {
  return tooMany(`of ${subject} were checked ${MAX_GUESSES} times`, wait);
}

/** The limit of this process, over all of its toolkits: a second one gives nobody more guesses. */
export const guessLimit = createGuessLimit();

function tooMany(what: string, wait: number): ToolError {
  return new ToolError(
    {
      kind: 'rate_limited',
      message: `The password or codes ${what} within ${WINDOW_MINUTES} minutes, the most that is allowed here.`,
      retry_after: Math.ceil(wait / 1000),
      hint: 'Nothing was sent. Stop here, and try neither other values nor another way: tell the person that somebody may be guessing. Who forgot a password resets it in the app; a person may have one more checked after retry_after seconds.',
    },
    { refusedBy: 'guesses' },
  );
}
