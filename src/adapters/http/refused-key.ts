import { ToolError } from '../../runtime/shared/errors.ts';

/** Words for whoever runs a server whose secret key Clerk refuses. */
export const REFUSED_KEY =
  'Clerk refuses the secret key: nobody is let in until it is a key of the instance. Copy one from the Clerk dashboard (API keys), and restart the server.';

/** Tells whether Clerk refused what it was asked, so that asking again won't help: the key, or a setting of the instance. */
export function isRefusedByClerk(error: unknown): error is ToolError {
  return error instanceof ToolError && ['unauthorized', 'forbidden'].includes(error.details.kind);
}

/** Returns an error as whoever runs the server should read it. */
export function describeForOperator(error: unknown): unknown {
  return error instanceof ToolError && error.details.kind === 'unauthorized' ? new Error(REFUSED_KEY) : error;
}
