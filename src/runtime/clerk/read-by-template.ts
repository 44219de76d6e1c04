import type { CallResponse } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';
import { type SendContext, send } from './request.ts';

/** The part of openapi-fetch that a read by path uses. */
interface Reader {
  GET(path: string, init: object): Promise<CallResponse>;
}

/** Everything that each read of our own needs. */
export type ReadContext = Pick<SendContext, 'timeout' | 'deadline' | 'signal'> & { api: unknown };

/**
 * Reads from Clerk besides the tool's request: what a call is about, or whose it is.
 * @param template `/organizations/{organization_id}/invitations?status=pending`; each place is filled from `values`,
 *   one segment of the path each
 * @throws ToolError as a tool's request does, but never `sent`: that says of the tool's own request, which this comes before
 */
export async function readByTemplate(
  template: string,
  values: Record<string, unknown>,
  context: ReadContext,
): Promise<unknown> {
  const [path = '', search = ''] = template.split('?');
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, getOwn(values, name)]);
  const query = [...new URLSearchParams(search)].map(([name, value]) => [name, fillPlace(value, values)]);
  const params = { path: Object.fromEntries(places), query: Object.fromEntries(query) };
  const { api, timeout } = context;
  const { body } = await send((journey) => (api as Reader).GET(path, { params, ...journey }), {
    reads: true,
    timeout,
    deadline: context.deadline,
    signal: context.signal,
  }).catch((error: unknown) => {
    throw error instanceof ToolError ? new ToolError({ ...error.details, sent: false }, { cause: error }) : error;
  });
  return body;
}

/** Returns a query's value; `{user_id}` is filled as a place in a path is, with a list where the argument is one. */
function fillPlace(value: string, values: Record<string, unknown>): string | string[] {
  const [, name] = /^\{(\w+)\}$/.exec(value) ?? [];
  if (name === undefined) return value;
  const filled = getOwn(values, name);
  return Array.isArray(filled) ? filled.map(String) : String(filled);
}

/** Reads by a template, filled from the arguments of a call, or from these values. */
export type ReadByTemplate = (template: string, values?: Record<string, unknown>) => Promise<unknown>;

/** Creates the reads about one call: each template is read once for the call's arguments. */
export function createReader(args: Record<string, unknown>, context: ReadContext): ReadByTemplate {
  const responses = new Map<string, Promise<unknown>>();
  return (template, values) => {
    if (values) return readByTemplate(template, values, context);
    const response = responses.get(template) ?? readByTemplate(template, args, context);
    responses.set(template, response);
    return response;
  };
}
