import { isDeepStrictEqual } from 'node:util';
import { type Endpoint, endpoints } from '../openapi/endpoints.ts';
import { resolve } from '../openapi/reference.ts';
import type { Document, Response } from '../openapi/types.ts';
import type { OperationChanges } from './operations.ts';
import type { Survey } from './survey.ts';
import type { ToolDrift } from './tool-changes.ts';

/** The number of operations that differ in something that the report doesn't tell, by what that is. */
export type Untold = Record<string, number>;

/**
 * Counts the differences of two versions that nothing else in the report tells, whatever they are. An operation with told changes
 * in its inputs isn't counted for further ones in them, and so for its responses.
 */
export function untoldDifferences(
  old: Survey,
  now: Survey,
  moved: OperationChanges['moved'],
  tools: readonly ToolDrift[],
): Untold {
  const former = new Map(moved.map(({ from, to }) => [to, from]));
  const [reading, rereading] = [withReferences(old.document), withReferences(now.document)];
  const counts = new Map<string, number>();
  for (const [endpoint, after] of endpoints(now.document)) {
    const before = endpoints(old.document).get(former.get(endpoint) ?? endpoint);
    if (!before) continue;
    const names = [...now.plans.values()]
      .filter((plan) => plan.definition.endpoint === endpoint)
      .map(({ name }) => name);
    const told = tools.filter(({ tool }) => names.includes(tool));
    for (const [what, { read, isTold }] of Object.entries(names.length > 0 ? PARTS : { [OTHERS]: WHOLE }))
      if (!isTold?.(told) && reading(read(old.document, before)) !== rereading(read(now.document, after)))
        counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  if (!isDeepStrictEqual(wholeOf(old.document), wholeOf(now.document)))
    counts.set('servers or security of the whole', 1);
  return Object.fromEntries(counts);
}

interface Part {
  read: (document: Document, endpoint: Endpoint) => unknown;
  /** Tells whether what differs is told of one of the operation's tools. */
  isTold?: (tools: readonly ToolDrift[]) => boolean;
}

const OTHERS = 'operations that are no tools';
const WHOLE: Part = {
  read: (document, { node, path }) => [document.paths[path]?.parameters, { ...node, deprecated: undefined }],
};

/** The parts of an operation that has a tool; together they are all of it. */
const PARTS: Record<string, Part> = {
  'ids, tags and other marks': {
    read: (_, { node: { parameters, requestBody, responses, security, deprecated, ...marks } }) => marks,
  },
  security: { read: (_, { node }) => node.security },
  'what inputs say and clients are not listed': {
    read: (document, { node, path }) => [document.paths[path]?.parameters, node.parameters, node.requestBody],
    isTold: (tools) => tools.some(({ inputs, fate }) => inputs.length > 0 || fate?.kind === 'gone'),
  },
  'formats, limits and names of schemas in responses': {
    read: (document, { node }) => bodies(document, node.responses, (status) => status.startsWith('2')),
    isTold: (tools) => tools.some(({ response, fate }) => response.length > 0 || fate?.kind === 'gone'),
  },
  'error responses': {
    read: (document, { node }) => bodies(document, node.responses, (status) => !status.startsWith('2')),
  },
  'statuses and headers of responses': {
    read: (document, { node }) =>
      Object.entries(node.responses)
        .filter(([status]) => status.startsWith('2'))
        .map(([status, response]) => [status, { ...resolve<Response>(document, response, '#'), content: undefined }]),
  },
};

function bodies(document: Document, responses: Endpoint['node']['responses'], isMeant: (status: string) => boolean) {
  const meant = Object.entries(responses).filter(([status]) => isMeant(status));
  // The status of an error counts, too.
  return meant.map(([status, response]) => {
    const { content } = resolve<Response>(document, response, '#');
    return status.startsWith('2') ? content : [status, content];
  });
}

function wholeOf({ servers, security, components }: Document): unknown {
  return [servers, security, components?.securitySchemes];
}

/** Returns a reader of nodes as text, with everything that they refer to, in order. */
function withReferences(document: Document): (node: unknown) => string {
  const texts = new Map<string, string>();
  const textOf = (ref: string) => {
    const known = texts.get(ref) ?? JSON.stringify(resolve(document, { $ref: ref }, '#'));
    texts.set(ref, known);
    return known;
  };
  return (node) => {
    const found = new Map<string, string>();
    const open = [JSON.stringify(node) ?? ''];
    const [first] = open;
    for (let text = open.pop(); text !== undefined; text = open.pop())
      for (const [, ref = ''] of text.matchAll(/"\$ref":"(#[^"]+)"/g))
        if (!found.has(ref)) {
          found.set(ref, textOf(ref));
          open.push(found.get(ref) ?? '');
        }
    return [first, ...[...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ref, text]) => `${ref}: ${text}`)].join(
      '\n',
    );
  };
}
