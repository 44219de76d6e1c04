import { join } from 'node:path';
import { readDocument } from '../../../codegen/cli/read-document.ts';
import { endpoints } from '../../../codegen/openapi/endpoints.ts';

const { document } = await readDocument(join(import.meta.dirname, '../../..'));
// A path that spells more of itself out is meant before one with a parameter there: /users/count before /users/{user_id}.
const known = [...endpoints(document).keys()]
  .sort((a, b) => a.split('{').length - b.split('{').length)
  .map((endpoint) => [endpoint, new RegExp(`^${endpoint.replace(/\{[^{}]+\}/g, '[^/]+')}$`)] as const);

/** Finds the endpoint of the spec that a request is made to: `GET /users/{user_id}` for `GET`, `/v1/users/user_1`. */
export function endpointOf(method: string, path: string): string {
  const given = `${method} ${path.replace(/^\/v1/, '')}`;
  const found = known.find(([, pattern]) => pattern.test(given));
  if (!found) throw new Error(`the spec has no ${given}`);
  return found[0];
}
