/** A call of the sandbox: the endpoint as the spec writes it, the request, its status, and a body where one is sent. */
export type Row = [endpoint: string, request: string, status: number, body?: unknown];
