import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

type Node = Record<string, unknown>;
interface Response {
  $ref?: string;
  content?: Record<string, { schema: Node }>;
}

const file = new URL('../../../spec/clerk-bapi-2026-05-12.json', import.meta.url);
const document = toJsonSchema(JSON.parse(readFileSync(file, 'utf8'))) as {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
  components: { responses: Record<string, Response> };
};

// The spec's formats (int64) and annotations (x-…, discriminator) are no part of JSON Schema, hence not strict.
const ajv = new Ajv({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv) => void)(ajv);
ajv.addSchema({ $id: 'spec', ...document });
const compiled = new Map<string, ValidateFunction>();

/** Tells whether the spec declares a status for an endpoint (`GET /users/{user_id}`). */
export function isDeclared(endpoint: string, status: number): boolean {
  return responsesOf(endpoint)[status] !== undefined;
}

/**
 * Checks a response body against the spec: a line for each problem; empty when it is valid.
 * An error status that the endpoint does not declare, or declares without a body, is checked against Clerk's general error
 * schema.
 * @throws Error for an endpoint that is not in the spec, or a success status that it does not declare
 */
export function responseProblems(endpoint: string, status: number, body: unknown): string[] {
  const declared = responsesOf(endpoint)[status];
  if (!declared && status < 400) throw new Error(`${endpoint} declares no ${status}`);
  const errors = status < 400 ? undefined : { $ref: 'spec#/components/schemas/ClerkErrors' };
  const schema = (declared && schemaOf(declared)) ?? errors;
  if (!schema) return body === null ? [] : [`${endpoint} ${status} has no body`];
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  validate(body);
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

function responsesOf(endpoint: string): Record<string, Response> {
  const [method = '', path = ''] = endpoint.split(' ');
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`The spec has no ${endpoint}`);
  return operation.responses;
}

function schemaOf(response: Response): Node | undefined {
  const name = response.$ref?.split('/').at(-1);
  const resolved = name ? document.components.responses[name] : response;
  return resolved?.content?.['application/json']?.schema;
}

/**
 * Converts OpenAPI 3.0 to JSON Schema: `nullable` becomes a choice with null, and references point into the document by
 * its id.
 */
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, toJsonSchema(child)]));
  if (typeof node.$ref === 'string' && node.$ref.startsWith('#/components/schemas/')) node.$ref = `spec${node.$ref}`;
  for (const [draft4, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof node[draft4] !== 'boolean') continue;
    if (node[draft4]) node[draft4] = node[limit];
    else delete node[draft4];
  }
  // The ids of the world that tests talk to are shorter than Clerk's.
  if (typeof node.pattern === 'string') node.pattern = node.pattern.replace('\\w{27}', '\\w+');
  if (node.nullable !== true) return node;
  const { nullable: _, ...rest } = node;
  return { anyOf: [{ type: 'null' }, rest] };
}
