import { join } from 'node:path';
import { readDocument } from '../../../codegen/cli/read-document.ts';
import { endpoints } from '../../../codegen/openapi/endpoints.ts';
import { refOf, resolve } from '../../../codegen/openapi/reference.ts';
import type { Response, Schema } from '../../../codegen/openapi/types.ts';

const { document } = await readDocument(join(import.meta.dirname, '../../..'));
const operations = endpoints(document);

/** Texts to plant in a response: in fields of these names, at any depth, what is given for them; elsewhere `text`. */
export interface PlantedTexts {
  text: string;
  fields: Readonly<Record<string, string>>;
}

/**
 * Makes full responses of an endpoint (`GET /users`) from the spec's schemas: every property is there, every text is what
 * was planted, and between them they take every branch of every choice. None for an endpoint without a response body.
 */
export function responsesOf(endpoint: string, planted: PlantedTexts): unknown[] {
  const operation = operations.get(endpoint);
  if (!operation) throw new Error(`the spec has no ${endpoint}`);
  const { node, pointer } = operation;
  return Object.entries(node.responses).flatMap(([status, response]) => {
    if (!status.startsWith('2')) return [];
    const { content = {} } = resolve<Response>(document, response, pointer);
    return Object.values(content).flatMap(({ schema }) => (schema ? variants(schema, planted) : []));
  });
}

/** The number of branches taken so far of each choice, by its schema. */
type Taken = Map<Schema, number>;

function variants(schema: Schema, planted: PlantedTexts): unknown[] {
  const taken: Taken = new Map();
  const all = [build(schema, planted, taken, [])];
  const left = () => [...taken].some(([{ oneOf = [], anyOf = [] }, times]) => times < oneOf.length + anyOf.length);
  while (left() && all.length < 100) all.push(build(schema, planted, taken, []));
  return all;
}

function build(node: Schema, planted: PlantedTexts, taken: Taken, above: readonly string[]): unknown {
  const ref = refOf(node);
  // What holds itself is left out the second time.
  if (ref !== undefined && above.includes(ref)) return null;
  const path = ref === undefined ? above : [...above, ref];
  const schema = resolve<Schema>(document, node, '#');
  const inner = (next: Schema, instead = planted) => build(next, instead, taken, path);

  const { oneOf = [], anyOf = [], allOf = [], enum: values, type, items, properties, additionalProperties } = schema;
  const choices = [...oneOf, ...anyOf];
  const times = taken.get(schema) ?? 0;
  if (choices.length > 0) taken.set(schema, times + 1);
  const chosen = choices[times % choices.length];
  const parts = [...allOf, ...(chosen ? [chosen] : [])].map((part) => inner(part));
  if (parts.length > 0 && !properties) return parts.length === 1 ? parts[0] : Object.assign({}, ...parts);

  if (values) return values[0];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return 7;
  if (type === 'array') return [items ? inner(items) : planted.text];
  if (type !== 'object' && !properties) return planted.text;
  const own = Object.entries(properties ?? {}).map(([name, property]) => {
    const text = Object.hasOwn(planted.fields, name) ? planted.fields[name] : undefined;
    return [name, inner(property, text === undefined ? planted : { text, fields: {} })];
  });
  const extra = typeof additionalProperties === 'object' ? inner(additionalProperties) : { deep: [planted.text] };
  const open = additionalProperties || !properties;
  return Object.assign({}, ...parts, Object.fromEntries(own), open ? { [planted.text]: extra } : {});
}
