/**
 * A call of the sandbox: the endpoint as the spec writes it, the request, its status, and a body where one is sent. Where
 * others go before it, `{data.0.id}` stands for what their responses have at this place, the last one's first.
 */
export type Row = [endpoint: string, request: string, status: number, body?: unknown, before?: string[]];

/** Returns a request, or a body, with what the responses before it have in the places of `{data.0.id}`. */
export function fillIn<T>(given: T, response: unknown): T {
  if (typeof given === 'string') {
    return given.replace(/\{([\w.]+)\}/g, (_, path: string) => String(valueAt(response, path))) as T;
  }
  if (given === undefined || given instanceof FormData) return given;
  return JSON.parse(fillIn(JSON.stringify(given), response));
}

function valueAt(response: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (value as Record<string, unknown>)[key], response);
}
