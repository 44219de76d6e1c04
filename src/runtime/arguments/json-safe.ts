import { ToolError } from '../shared/errors.ts';

/**
 * The arguments, if a request can carry them: JSON, not nested beyond the stack, no half of a character, which encoding
 * would turn into another (in a body) or die of (in a query), and no number beyond all numbers (1e400), which would go
 * out as null.
 * @throws ToolError bad_arguments; nothing has been sent.
 */
export function checkJsonSafe(args: unknown): unknown {
  try {
    JSON.stringify(args, (key, value) => {
      if (halved(key) || (typeof value === 'string' && halved(value))) throw refusal(key, HALVED);
      if (typeof value === 'number' && !Number.isFinite(value)) throw refusal(key, INFINITE);
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

const HALVED = {
  fault: 'holds half of a character (an unpaired surrogate)',
  cure: 'Write the whole character, or leave it out.',
};
const INFINITE = { fault: 'is a number too large to be sent', cure: 'Write a smaller one, or a string.' };

function refusal(key: string, { fault, cure }: { fault: string; cure: string }): ToolError {
  const parameter = key.slice(0, 200).replace(/\p{Surrogate}/gu, '\ufffd');
  return new ToolError({
    kind: 'bad_arguments',
    ...(parameter && { parameter }),
    message: `\`${parameter}\` ${fault}.`,
    hint: `Nothing was sent. ${cure}`,
  });
}

function halved(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
