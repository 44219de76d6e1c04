import type { SandboxState } from '../records/state.ts';

/** A request as a handler gets it: path values by name, the query, and the parsed JSON body (`{}` if there is none). */
export interface SandboxRequest {
  path: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

/** Reads or changes the state and returns the body of a 200. Throws an ApiError for any other response. */
export type Handler = (state: SandboxState, request: SandboxRequest) => unknown;

/** An endpoint as the spec writes it, method and path template, and its handler. */
export type Route = readonly [endpoint: string, handler: Handler];

/**
 * Finds the handler of a method and path, with the values of the template's parameters; null when there is none.
 * The first route that matches wins.
 */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { handler: Handler; path: Record<string, string> } | null {
  const given = path.split('/');
  for (const [endpoint, handler] of routes) {
    const [verb, template = ''] = endpoint.split(' ');
    const values = verb === method && matchTemplate(template.split('/'), given);
    if (values) return { handler, path: values };
  }
  return null;
}

function matchTemplate(template: string[], given: string[]): Record<string, string> | null {
  if (template.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [i, part] of template.entries()) {
    const value = decode(given[i] ?? '');
    if (part.startsWith('{')) values[part.slice(1, -1)] = value;
    if (value === '' ? part !== '' : !part.startsWith('{') && part !== value) return null;
  }
  return values;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
