import { type Document, METHODS } from './openapi.ts';

/** What two versions of the spec differ in; operations as `GET /users/{user_id}`, sorted. */
export interface Changes {
  added: string[];
  removed: string[];
  changed: string[];
}

/** Compares the operations of two documents, each with everything that it refers to. */
export function compare(before: Document | undefined, after: Document): Changes {
  const old = before ? operations(before) : new Map<string, string>();
  const now = operations(after);
  return {
    added: [...now.keys()].filter((key) => !old.has(key)).sort(),
    removed: [...old.keys()].filter((key) => !now.has(key)).sort(),
    changed: [...now.keys()].filter((key) => old.has(key) && old.get(key) !== now.get(key)).sort(),
  };
}

/** Each operation's own text and that of the components it reaches. */
function operations(document: Document): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) texts.set(`${method.toUpperCase()} ${path}`, closure(document, [item.parameters, operation]));
    }
  return texts;
}

function closure(document: Document, root: unknown): string {
  const seen = new Set<string>();
  const texts = [JSON.stringify(root)];
  for (const text of texts)
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/([^"/]+)"/g)) {
      const key = `${kind}/${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const kinds = document.components as Record<string, Record<string, unknown>> | undefined;
      texts.push(`${key}: ${JSON.stringify(kinds?.[kind]?.[name])}`);
    }
  return texts.join('\n');
}
