import { endpoints, reservedSegments } from '../openapi/endpoints.ts';
import { toSegment } from '../openapi/pointer.ts';
import { locate, type Place } from '../openapi/reference.ts';
import type { Document, Method, Parameter } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import { placeholders } from '../shared/placeholders.ts';
import { refuse } from '../shared/unsupported.ts';
import { type BodyKind, readBody } from './body.ts';
import type { Input } from './input.ts';
import { normalise } from './normalise.ts';

/** One method and path of the spec, with its inputs flat. */
export interface Operation {
  endpoint: string;
  method: Method;
  path: string;
  deprecated: boolean;
  /** The kind of body; absent where none is sent. */
  body?: BodyKind;
  inputs: Input[];
}

/**
 * Reads an operation of the spec and normalises its inputs.
 * @throws CodegenError with the JSON pointer for anything in it that a tool can't carry
 */
export function readOperation(document: Document, endpoint: string): Operation {
  const found = endpoints(document).get(endpoint);
  if (!found) throw new CodegenError('', `the spec has no ${endpoint}`);
  const { node, method, path, pointer } = found;
  const ofPath = (document.paths[path]?.parameters ?? []).map(
    (parameter, i) => [parameter, `#/paths/${toSegment(path)}/parameters/${i}`] as const,
  );
  const ofOperation = (node.parameters ?? []).map((parameter, i) => [parameter, `${pointer}/parameters/${i}`] as const);
  const place = ([parameter, at]: (typeof ofOperation)[number]) => locate<Parameter>(document, parameter, at);
  const mine = ofOperation.map(place);
  // An operation's own parameter stands in for one of the path (OpenAPI 3.0.3, Path Item Object).
  const replaced = ({ node: { name, in: where } }: Place<Parameter>) =>
    mine.some(({ node }) => node.name === name && node.in === where);
  const parameters = [...ofPath.map(place).filter((one) => !replaced(one)), ...mine]
    .map((one) => readParameter(document, one))
    .map((input) => ({
      ...input,
      reserved: input.in === 'path' ? reservedSegments(document, method, path, input.name) : [],
    }));
  const body = readBody(document, node, pointer);
  const inputs = [...parameters, ...(body?.inputs ?? [])];
  assertPath(path, inputs, pointer);
  assertUniqueNames(inputs);
  return { endpoint, method, path, deprecated: node.deprecated ?? false, ...(body && { body: body.kind }), inputs };
}

function readParameter(document: Document, { node: parameter, pointer }: Place<Parameter>): Input {
  const { name, in: place, schema: node } = parameter;
  if (name in Object.prototype) refuse(pointer, 'name', { name });
  if (place !== 'path' && place !== 'query') throw new CodegenError(pointer, `a ${place} parameter is not supported`);
  if (!node) throw new CodegenError(pointer, 'a parameter without "schema" is not supported');
  const schema = normalise(document, node, `${pointer}/schema`);
  if (schema.nullable)
    throw new CodegenError(`${pointer}/schema`, 'null cannot be sent in a URL: correct it in the overlay');
  if (schema.type === 'object') throw new CodegenError(`${pointer}/schema`, 'an object in a URL is not supported');
  if (place === 'path' && schema.type === 'array')
    throw new CodegenError(`${pointer}/schema`, 'an array in a path is not supported');
  const standard = place === 'path' ? 'simple' : 'form';
  const style = parameter.style ?? standard;
  if (style !== standard) throw new CodegenError(pointer, `style "${style}" is not supported`);
  const commas = schema.type === 'array' && parameter.explode === false;
  return {
    name,
    in: place,
    required: parameter.required ?? false,
    deprecated: parameter.deprecated ?? false,
    schema,
    commas,
    reserved: [],
    pointer,
  };
}

/** Arguments are flat, so a name may stand in one place only. */
function assertUniqueNames(inputs: Input[]): void {
  for (const [i, { name, pointer }] of inputs.entries()) {
    if (inputs.findIndex((input) => input.name === name) !== i) {
      throw new CodegenError(
        pointer,
        `"${name}" is an input in two places of the request: rename one in the allowlist`,
      );
    }
  }
}

/**
 * Refuses a path whose parameters aren't those that are declared.
 * @throws CodegenError with both lists where they differ
 */
export function assertPath(path: string, inputs: Input[], pointer: string): void {
  const wanted = placeholders(path).sort();
  const given = inputs
    .filter((input) => input.in === 'path')
    .map((input) => input.name)
    .sort();
  if (wanted.join() !== given.join()) {
    throw new CodegenError(
      pointer,
      `the path has ${wanted.join(', ') || 'no parameters'}, but the operation declares ${given.join(', ') || 'none'}`,
    );
  }
}

/** Tells whether an operation still has an input, but as a deprecated one, which tools leave out. */
export function hasDeprecated(operation: Operation | null, input: string): boolean {
  return operation?.inputs.some(({ name, deprecated }) => deprecated && name === input) ?? false;
}
