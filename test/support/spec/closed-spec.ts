import { readFileSync } from 'node:fs';
import { apiVersion } from '../../../src/generated/api-version.ts';

type Node = Record<string, unknown>;
interface Operation {
  parameters?: Node[];
  requestBody?: Node;
}

const file = new URL(`../../../spec/clerk-bapi-${apiVersion}.json`, import.meta.url);

/**
 * Returns the snapshot with every object of a request body closed: OpenAPI lets unknown properties through unless
 * told otherwise, so that a misspelt optional field would pass for a valid one.
 */
export function closedSpec(): Node & { paths: Record<string, Record<string, Operation>> } {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const done = new Set<unknown>();
  const close = (given: unknown): void => {
    const node = resolve(document, given);
    if (node === undefined || done.has(node)) return;
    done.add(node);
    if (node.properties && node.additionalProperties === undefined) node.additionalProperties = false;
    for (const inner of [...Object.values(node.properties ?? {}), node.items, node.additionalProperties]) close(inner);
  };
  for (const item of Object.values<Record<string, Operation>>(document.paths)) {
    for (const { requestBody } of Object.values(item)) {
      const content = resolve(document, requestBody)?.content as Record<string, { schema: unknown }> | undefined;
      for (const { schema } of Object.values(content ?? {})) close(schema);
    }
  }
  return document;
}

/** Returns the names of the query parameters that an endpoint (`GET /users`) declares. */
export function queryNames(document: ReturnType<typeof closedSpec>, endpoint: string): string[] {
  const [method = '', path = ''] = endpoint.split(' ');
  const operation = document.paths[path]?.[method.toLowerCase()];
  const parameters = (operation?.parameters ?? []).map((parameter) => resolve(document, parameter));
  return parameters.flatMap((parameter) => (parameter?.in === 'query' ? [String(parameter.name)] : []));
}

function resolve(document: Node, node: unknown): Node | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { $ref } = node as Node;
  if (typeof $ref !== 'string') return node as Node;
  const steps = $ref.slice(2).split('/');
  const target = steps.reduce<unknown>(
    (at, step) => (at as Node)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return resolve(document, target);
}
