import { ToolError } from '../../shared/errors.ts';

/** Returns the error of a query for whose reads a person's limit on calls left too little room. */
export function tooManyReads(message: string): ToolError {
  return new ToolError(
    {
      kind: 'rate_limited',
      message,
      retry_after: 60,
      hint: 'Wait a minute, with no other calls meanwhile, and ask for less: narrow "arguments", or join fewer rows.',
    },
    { refusedBy: 'call_limit' },
  );
}
