import type { InputSchema } from './normalise.ts';

/** One input of an operation, whatever its place in the request. */
export interface Input {
  name: string;
  in: 'path' | 'query' | 'body';
  required: boolean;
  deprecated: boolean;
  schema: InputSchema;
  /** Set for a query array that goes out as one value with commas, where the spec says `explode: false`. */
  commas: boolean;
  /** Set for a part of a form that is a file: the argument is its path. */
  file?: true;
  /** Values of a path parameter that would make the path another operation's: `count` in /users/{user_id}. */
  reserved: string[];
  pointer: string;
}
