import { endpoints, getAt } from '../openapi/endpoints.ts';
import { resolve } from '../openapi/reference.ts';
import { isBareList } from '../openapi/response-fields.ts';
import type { Document, Parameter } from '../openapi/types.ts';
import { akinEndpoints } from '../shared/akin.ts';
import { didYouMean } from '../shared/did-you-mean.ts';
import { placeholders } from '../shared/placeholders.ts';

/**
 * Checks a read of pins.yaml or targets.yaml, such as `/users/{user_id}?limit=1`, against the spec.
 * @param given what may stand in its places: arguments that are always given, and pins
 * @param report takes what is wrong: a place for nothing of that, a path without a GET, an unknown query parameter
 * @returns the GET's endpoint; undefined where there is none
 */
export function checkRead(
  document: Document,
  read: string,
  given: readonly string[],
  report: (message: string) => void,
): string | undefined {
  const [path = '', search = ''] = read.split('?');
  for (const place of placeholders(read).filter((name) => !given.includes(name)))
    report(`{${place}} is not a required argument; use one of ${given.join(', ')}`);
  const found = getAt(document, path);
  if (!found) {
    const wanted = `GET ${path}`;
    const akin = akinEndpoints(wanted, [...endpoints(document).keys()]);
    report(didYouMean(`the spec has no ${wanted}`, wanted, akin, { show: (name) => name.replace('GET ', '') }));
    return undefined;
  }
  const ofPath = document.paths[found.path]?.parameters ?? [];
  const parameters = [...ofPath, ...(found.node.parameters ?? [])].map((one) =>
    resolve<Parameter>(document, one, found.pointer),
  );
  const queries = parameters.flatMap((one) => (one.in === 'query' ? one.name : []));
  const endpoint = `GET ${found.path}`;
  // The overlay takes this flag from tools, to give their results one shape.
  if (isBareList(document, endpoint)) queries.push('paginated');
  for (const name of new URLSearchParams(search).keys())
    if (!queries.includes(name)) report(`GET ${path} has no query parameter "${name}"`);
  return endpoint;
}
