import { LONGEST_WIRE_NAME } from '../../../src/tool-names.ts';
import type { Operation } from '../../openapi/types.ts';

/** The longest name that needs no shortening. */
const LONGEST = LONGEST_WIRE_NAME;

/**
 * Suggests a name for a tool: as Clerk's SDK calls it, where the spec says; else after the operation's id, or the endpoint.
 * @param taken names in lower case, as some clients fold case
 * @returns the first name that is free
 */
export function suggestName(endpoint: string, node: Operation, taken: ReadonlySet<string>): string {
  const { 'x-speakeasy-group': group, 'x-speakeasy-name-override': name, operationId, tags } = node;
  const [method = '', path = ''] = endpoint.split(' ');
  const category = camel(group ?? tags?.[0] ?? '') || camel(path.split('/')[1] ?? '') || 'others';
  const methods = [name, operationId, `${method.toLowerCase()} ${path}`]
    .map((text) => camel(text ?? ''))
    .filter(Boolean);
  const named = (candidate: string, number = '') => {
    const [first, second] = [category.slice(0, LONGEST / 2), `${candidate}${number}`];
    return `${first}.${second.slice(-(LONGEST - first.length - 1))}`.replace(/\.[^a-z]+/, '.');
  };
  const free = (one: string) => !taken.has(one.toLowerCase()) && /\.[a-z]/.test(one);
  for (const candidate of methods) if (free(named(candidate))) return named(candidate);
  let number = 2;
  while (!free(named(methods[0] ?? 'call', String(number)))) number += 1;
  return named(methods[0] ?? 'call', String(number));
}

/** `List all users` and `list-all-users` as `listAllUsers`; empty where nothing is left that a name may have. */
function camel(text: string): string {
  const [first = '', ...more] = text
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.replace(/^\d+/, ''))
    .filter((word) => word !== '');
  const joined = [first, ...more.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)].join('');
  return joined.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}
