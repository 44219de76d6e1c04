import { shortPath, shortSentence } from './abbreviate.ts';

/**
 * What codegen refuses, with the place: a JSON pointer into the spec, or a file and a line. A name in it may be an
 * outsider's and of any length: the message has the beginning of it.
 */
export class CodegenError extends Error {
  override readonly name = 'CodegenError';
  readonly pointer: string;
  /** The message without the place. */
  readonly reason: string;

  constructor(pointer: string, reason: string) {
    super(pointer === '' ? shortSentence(reason) : `${shortPath(pointer)}: ${shortSentence(reason)}`);
    this.pointer = pointer;
    this.reason = reason;
  }
}
