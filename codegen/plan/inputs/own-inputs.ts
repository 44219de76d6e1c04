import type { DescribedSchema, Entry } from '../../config/allowlist/allowlist-types.ts';
import { nestedProperties } from '../../inputs/nested-properties.ts';
import { normalise } from '../../inputs/normalise.ts';
import type { Document } from '../../openapi/types.ts';
import { CodegenError } from '../../shared/errors.ts';
import { oneLine, type PlannedInput, type Report } from './tool-inputs.ts';

/** Holds the schemas of our own tools: they refer to nothing. */
const NO_DOCUMENT: Document = { openapi: '3.0.3', info: { title: '', version: '' }, paths: {} };

/** Plans the inputs of a tool without an operation, whose schema the allowlist has itself. */
export function planOwnInputs({ tool, input }: Entry, report: Report): PlannedInput[] {
  const { properties = {}, required = [] } = input ?? {};
  return Object.entries(properties).flatMap(([name, node]): PlannedInput[] => {
    const at = ['input', 'properties', name];
    const schema = readSchema(node, `${tool}/${name}`, (message) => report('gap', at, message));
    if (!schema) return [];
    const nested = nestedProperties(schema).map(({ path }) => [path, oneLine(describedAt(node, path) ?? '')] as const);
    for (const [path, description] of [['', node.description ?? ''] as const, ...nested])
      if (description === '')
        report('gap', at, `${tool}: no description for "${[name, path].filter(Boolean).join('.')}"`);
    return [
      {
        name,
        argument: name,
        in: 'body',
        required: required.includes(name),
        deprecated: false,
        schema,
        commas: false,
        reserved: [],
        pointer: `${tool}/${name}`,
        description: oneLine(node.description ?? ''),
        nested: new Map(nested),
      },
    ];
  });
}

function readSchema(node: DescribedSchema, pointer: string, report: (message: string) => void) {
  try {
    return normalise(NO_DOCUMENT, node, pointer);
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error;
    report(error.message);
    return undefined;
  }
}

/** Returns the description of a property inside a schema, by its path through objects and the items of lists. */
function describedAt(schema: DescribedSchema, path: string): string | undefined {
  const [name = '', ...below] = path.split('.');
  const inner = (schema.items ?? schema).properties?.[name];
  if (!inner) return undefined;
  return below.length === 0 ? inner.description : describedAt(inner, below.join('.'));
}
