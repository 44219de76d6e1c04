import { shortPath, shortSentence } from './abbreviate.ts';

/** The kinds that callers decide by; most errors have none. */
export type CodegenErrorKind = 'dead-reference' | 'circular-reference';

/**
 * Thrown for what codegen can't read or carry, with the place: a JSON pointer into the spec, a file, or an option.
 * A name in it may be an outsider's and of any length: the message has the beginning of it.
 */
export class CodegenError extends Error {
  override readonly name = 'CodegenError';
  readonly pointer: string;
  /** The message without the place. */
  readonly reason: string;
  readonly kind: CodegenErrorKind | undefined;

  constructor(pointer: string, reason: string, kind?: CodegenErrorKind) {
    super(pointer === '' ? shortSentence(reason) : `${shortPath(pointer)}: ${shortSentence(reason)}`);
    this.pointer = pointer;
    this.reason = reason;
    this.kind = kind;
  }
}
