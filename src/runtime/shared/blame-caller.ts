/**
 * Makes the stack of an error begin where a program called us: of an error that nobody catches, Node shows the line at
 * which the stack begins in front of what it says, and of ours that would be a bundled one.
 * @param entry the function that the program called; from an error in it the stack is read outwards
 * @returns the same error
 */
export function blameCaller<Given>(error: Given, entry: (...args: never[]) => unknown): Given {
  // Not a part of the language: some engines have none.
  if (error instanceof Error) Error.captureStackTrace?.(error, entry);
  return error;
}
