// Named by what they have, so that programs for other platforms compile without the types of Node.

/** A request as Node has it, an `IncomingMessage`; frameworks may have read its body, as `express.json()` does. */
export interface NodeRequest {
  /** Reports whether all of the body was read. */
  readonly readableEnded: boolean;
  /** Reports whether anything of the body was read. */
  readonly readableDidRead: boolean;
  /** The request's headers, in lower case. */
  readonly headers: object;
  /** The body, where a framework has read and parsed it. */
  body?: unknown;
}

/** A response as Node has it, a `ServerResponse`. */
export interface NodeResponse {
  /** Reports whether the head was sent already. */
  readonly headersSent: boolean;
  /** Sends the head. */
  writeHead(status: number): unknown;
  /** Ends the response. */
  end(): unknown;
}
