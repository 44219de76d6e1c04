import type { Secrets } from '../config/secrets.ts';
import { propertyKey } from '../inputs/typescript.ts';
import { byCodeUnit } from '../shared/order.ts';

/**
 * Writes credential-names.ts: the words by which the name of any field tells that it holds a credential, and the fields
 * of that kind that are harmless, with the tools for which they are.
 */
export function emitCredentialNames({ words, rules, isCredential }: Secrets): string {
  const exceptions = rules
    .filter(({ field, secret }) => !secret && isCredential(field))
    .sort((a, b) => byCodeUnit(a.field, b.field))
    .map(({ field, tools = ['*'] }) => `  ${propertyKey(field)}: ${JSON.stringify(tools)},\n`);
  return `export const words: readonly string[] = ${JSON.stringify([...words].sort(byCodeUnit))};

export const harmless: Readonly<Record<string, readonly string[]>> = {
${exceptions.join('')}};
`;
}
