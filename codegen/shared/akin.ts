import leven from 'leven';

/**
 * Returns the endpoints that may stand for one that isn't there: those of the same method about the same resource,
 * with the same last word (`lock` is not `unlock`), and of one thing or of many as it is. What only looks like it does something else.
 */
export function akinEndpoints(endpoint: string, known: readonly string[]): string[] {
  const wanted = read(endpoint);
  return known.filter((each) => {
    const { method, resource, last, ofOne } = read(each);
    return (
      method === wanted.method &&
      leven(resource, wanted.resource) <= 1 &&
      leven(last, wanted.last) <= 1 &&
      ofOne === wanted.ofOne
    );
  });
}

/** Returns the tools that may stand for a name that none has: those of its category. */
export function akinTools(name: string, known: readonly string[]): string[] {
  const category = (tool: string) => tool.split('.')[0] ?? '';
  return known.filter((each) => leven(category(each), category(name)) <= 1);
}

/** `GET /users/{user_id}/metadata`: its method, `users`, `metadata`, and that it doesn't end in a place for an id. */
function read(endpoint: string) {
  const [method = '', path = ''] = endpoint.split(' ');
  const segments = path.split('/').filter(Boolean);
  const words = segments.filter((segment) => !segment.startsWith('{'));
  return {
    method,
    resource: words[0] ?? '',
    last: words.at(-1) ?? '',
    ofOne: segments.at(-1)?.startsWith('{') ?? false,
  };
}
