/** A response as the server sends it: no text where there is no body. A body is JSON, unless a header says otherwise. */
export interface SandboxResponse {
  status: number;
  headers?: Record<string, string>;
  text?: string | undefined;
}
