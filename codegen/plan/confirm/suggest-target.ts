import { fieldOf, responseSchemas } from '../../openapi/response-fields.ts';
import type { Document } from '../../openapi/types.ts';
import { placeholders } from '../../shared/placeholders.ts';

/**
 * Returns the line of spec/targets.yaml that has one of these arguments read by its id, the first that can be.
 * @param known the arguments of the tool that are always given
 */
export function suggestTarget(
  document: Document,
  places: readonly string[],
  known: readonly string[],
): string | undefined {
  for (const place of places.filter((name) => known.includes(name))) {
    const read = Object.entries(document.paths).find(
      ([path, item]) =>
        path.endsWith(`/{${place}}`) && item.get && placeholders(path).every((name) => known.includes(name)),
    )?.[0];
    if (read === undefined) continue;
    const name = fieldOf(document, responseSchemas(document, `GET ${read}`), 'name').length > 0 ? 'name' : 'id';
    return `${place}: { read: "${read}", name: [${name}] }`;
  }
  return undefined;
}
