import type { SandboxState } from '../records/state.ts';

/** A request as a handler gets it: path values by name, the query, and the parsed body (`{}` if there is none). */
export interface SandboxRequest {
  path: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON; of a form, an object with its fields, files among them. */
  body: unknown;
}

/** Reads or changes the state and returns the body of the response. Throws an ApiError for an error. */
export type Handler = (state: SandboxState, request: SandboxRequest) => unknown;

/** An endpoint as the spec writes it (method and path template), its handler, and its status where that isn't 200, or 204 without a body. */
export type Route = readonly [endpoint: string, handler: Handler, status?: number];

/** Finds the route of a method and path, with the values of the template's parameters. */
export type Router = (method: string, path: string) => { route: Route; path: Record<string, string> } | null;

/** Returns a router over the routes. Where two match, the one with fewer parameters wins: `/users/count`. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => {
    const [method = '', template = ''] = route[0].split(' ');
    const parts = template.split('/');
    return { route, method, parts, parameters: parts.filter((part) => part.startsWith('{')).length };
  });
  compiled.sort((a, b) => a.parameters - b.parameters);
  return (method, path) => {
    const given = path.split('/').map(decode);
    for (const { route, parts, ...candidate } of compiled) {
      if (candidate.method !== method || parts.length !== given.length) continue;
      const matches = parts.every((part, i) => (part.startsWith('{') ? given[i] !== '' : part === given[i]));
      if (!matches) continue;
      const values = parts.flatMap((part, i) => (part.startsWith('{') ? [[part.slice(1, -1), given[i]]] : []));
      return { route, path: Object.fromEntries(values) };
    }
    return null;
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
