import { ToolError } from '../shared/errors.ts';

/**
 * Returns the arguments if a request can carry them: JSON, not nested beyond the stack, no half of a character, which
 * encoding would turn into another (in a body) or fail on (in a query), no infinite number (1e400), which would be sent as
 * null, and no integer beyond 2^53, which reading has already turned into another one.
 * @throws ToolError bad_arguments; nothing has been sent.
 */
export function checkJsonSafe(args: unknown): unknown {
  try {
    JSON.stringify(args, (key, value) => {
      if (hasLoneSurrogate(key) || (typeof value === 'string' && hasLoneSurrogate(value)))
        throw refusal(key, LONE_SURROGATE);
      if (typeof value === 'number' && !Number.isFinite(value)) throw refusal(key, INFINITE);
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw refusal(key, INEXACT);
      return value;
    });
  } catch (error) {
    if (error instanceof ToolError) throw error;
    const message = 'The arguments are nested too deeply, or are not JSON.';
    throw new ToolError({
      kind: 'bad_arguments',
      message,
      hint: 'Nothing was sent. Send a smaller, plain JSON object.',
    });
  }
  return args;
}

/** A value that no request can carry: what is wrong with it, and what to write instead. */
interface Unsafe {
  problem: string;
  remedy: string;
}

const LONE_SURROGATE: Unsafe = {
  problem: 'holds half a character (an unpaired surrogate)',
  remedy: 'Write the whole character, or leave it out.',
};
const INEXACT: Unsafe = {
  problem: 'has more digits than a number can carry exactly',
  remedy: 'Write it as a string, with all its digits.',
};
const INFINITE: Unsafe = { problem: 'is too large a number to send', remedy: 'Write a smaller one, or a string.' };

function refusal(key: string, { problem, remedy }: Unsafe): ToolError {
  const parameter = key.slice(0, 200).replace(/\p{Surrogate}/gu, '\ufffd');
  return new ToolError({
    kind: 'bad_arguments',
    ...(parameter && { parameter }),
    message: `\`${parameter}\` ${problem}.`,
    hint: `Nothing was sent. ${remedy}`,
  });
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
