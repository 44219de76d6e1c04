/** What codegen refuses, with the place: a JSON pointer into the spec, or a file and a line. */
export class CodegenError extends Error {
  override readonly name = 'CodegenError';
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(pointer === '' ? message : `${pointer}: ${message}`);
    this.pointer = pointer;
  }
}
