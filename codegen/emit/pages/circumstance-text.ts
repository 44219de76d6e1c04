import type { Circumstance } from '../../../src/tool.ts';

/** A tool's inputs, as far as they are told here: their types, and those that can be emptied. */
interface CircumstanceInputs {
  inputs: readonly { argument: string; schema: { type?: unknown } }[];
  clear?: { values: Readonly<Record<string, unknown>> } | undefined;
}

/** The circumstance of a tool that always asks. */
export const EVERY_CALL = 'every call';

/** Says for people when a call is in a circumstance: ``when `password` is given``. */
export function circumstanceText(circumstance: Circumstance, { inputs, clear }: CircumstanceInputs): string {
  const { argument, is, isNot, isNotFact, overwrites, changes } = circumstance;
  if (argument === undefined) return EVERY_CALL;
  if (is) return `when \`${argument}\` is ${is.map(valueText).join(' or ')}`;
  if (isNot) {
    const values = isNot.map(valueText);
    return `when \`${argument}\` is ${values.length > 1 ? `neither ${values.join(' nor ')}` : `not ${values}`}`;
  }
  if (isNotFact !== undefined) return `when \`${argument}\` is not the ${isNotFact.replaceAll('_', ' ')}`;
  if (changes !== undefined) return `when \`${argument}\` changes`;
  if (overwrites === undefined) return `when \`${argument}\` is given`;
  const { type } = inputs.find((input) => input.argument === argument)?.schema ?? {};
  if (type === 'object') return `when \`${argument}\` replaces or removes a present key`;
  if (type === 'array') return `when \`${argument}\` replaces the present ones`;
  const empties = Object.hasOwn(clear?.values ?? {}, argument);
  return `when \`${argument}\` replaces ${empties ? 'or empties ' : ''}a present one`;
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? `\`${value}\`` : JSON.stringify(value);
}
