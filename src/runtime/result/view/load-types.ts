import type { ResponseTypes } from '../../../tool.ts';

/** Loads the types of all responses, which no list of tools needs. */
export async function loadResponseTypes(): Promise<ResponseTypes> {
  return (await import('../../../generated/response-types.ts')).responseTypes;
}
