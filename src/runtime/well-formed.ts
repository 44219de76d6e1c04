import { ToolError } from './errors.ts';

/**
 * The arguments, if a request can carry them: JSON, not nested beyond the stack, and no half of a character,
 * which encoding would turn into another (in a body) or die of (in a query).
 * @throws ToolError bad_arguments; nothing has been sent.
 */
export function wellFormed(args: unknown): unknown {
  try {
    JSON.stringify(args, (key, value) => {
      if (halved(key) || (typeof value === 'string' && halved(value))) throw refusal(key);
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

function refusal(key: string): ToolError {
  const parameter = key.replace(/\p{Surrogate}/gu, '\ufffd');
  return new ToolError({
    kind: 'bad_arguments',
    ...(parameter && { parameter }),
    message: `\`${parameter}\` holds half of a character (an unpaired surrogate).`,
    hint: 'Nothing was sent. Write the whole character, or leave it out.',
  });
}

function halved(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
