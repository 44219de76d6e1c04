import { toSegment } from '../openapi/pointer.ts';
import { locate } from '../openapi/reference.ts';
import type { Document, Operation as OperationNode, Schema } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import type { Input } from './input.ts';
import { effective, type InputSchema, normalise } from './normalise.ts';

/** The kinds of bodies: an object of inputs, a list that is the whole body, or a form with a file. */
export type BodyKind = 'object' | 'items' | 'form';

export interface Body {
  kind: BodyKind;
  inputs: Input[];
}

/** Media type of each kind of body that a tool can carry. */
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'multipart/form-data';

/**
 * Reads what an operation takes in its body.
 * @returns undefined when it has none
 * @throws CodegenError with the JSON pointer for a body that no tool can carry
 */
export function readBody(document: Document, operation: OperationNode, at: string): Body | undefined {
  if (!operation.requestBody) return undefined;
  const {
    node: { content },
    pointer,
  } = locate(document, operation.requestBody, `${at}/requestBody`);
  const [type = '', ...more] = Object.keys(content);
  const node = content[type]?.schema;
  if (more.length > 0 || !node || (type !== JSON_TYPE && type !== FORM_TYPE)) {
    throw new CodegenError(pointer, `a body of ${Object.keys(content).join(', ') || 'no type'} is not supported`);
  }
  const given = `${pointer}/content/${toSegment(type)}/schema`;
  const { node: schema, pointer: where } = effective(document, { node, pointer: given });
  if (type === FORM_TYPE) return { kind: 'form', inputs: properties(document, schema, where, formPart) };
  const whole = normalise(document, node, given);
  if (schema.type === 'array') return { kind: 'items', inputs: [input('items', whole, true, false, where)] };
  if (whole.type !== 'object' || whole.additionalProperties) {
    throw new CodegenError(where, 'only a body that is an object of named properties, or a list, is supported');
  }
  return { kind: 'object', inputs: properties(document, schema, where, normalise) };
}

type ReadSchema = (document: Document, node: Schema, pointer: string) => InputSchema;

function properties(document: Document, schema: Schema, at: string, read: ReadSchema): Input[] {
  return Object.entries(schema.properties ?? {}).map(([name, node]) => {
    const pointer = `${at}/properties/${toSegment(name)}`;
    // 29 bodies have required properties and aren't marked required themselves: a property's word counts.
    const required = schema.required?.includes(name) ?? false;
    const file = schema.properties?.[name]?.format === 'binary';
    return {
      ...input(name, read(document, node, pointer), required, node.deprecated ?? false, pointer),
      ...(file && { file }),
    };
  });
}

/** Reads a part of a form; of a file, the argument is its path. */
function formPart(document: Document, node: Schema, pointer: string): InputSchema {
  return node.format === 'binary' ? { type: 'string' } : normalise(document, node, pointer);
}

function input(name: string, schema: InputSchema, required: boolean, deprecated: boolean, pointer: string): Input {
  return { name, in: 'body', required, deprecated, schema, commas: false, reserved: [], pointer };
}
