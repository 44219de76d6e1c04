/** What codegen refuses, with the place: a JSON pointer into the spec, or a file and a line. */
export class CodegenError extends Error {
  override readonly name = 'CodegenError';
  readonly pointer: string;
  /** The message without the place. */
  readonly reason: string;

  constructor(pointer: string, reason: string) {
    super(pointer === '' ? reason : `${pointer}: ${reason}`);
    this.pointer = pointer;
    this.reason = reason;
  }
}
