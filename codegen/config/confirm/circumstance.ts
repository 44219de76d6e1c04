import type { Circumstance } from '../../../src/tool.ts';

/** `password`, `verified is true`, `mode is not a or b`, `role is not {default_role}`, `username overwrites`, `role changes`. */
const FORM =
  /^(?<argument>[\w.]+)(?: (?:is (?<not>not )?(?:\{(?<fact>\w+)\}|(?<values>[^{}]+))|(?<compares>overwrites|changes)(?: (?<field>[\w.]+))?))?$/;

/** Keys for any call, whatever its arguments. */
const ANY = ['always', 'otherwise'];

/**
 * Reads a circumstance as allowlist.yaml has it. Values are JSON, or text without quotes, with ` or ` between them. What an
 * argument overwrites or changes is the field of its own name, unless another is given.
 * @returns undefined for what is no circumstance
 */
export function readCircumstance(key: string): Circumstance | undefined {
  if (ANY.includes(key)) return {};
  const { argument, not, fact, values, compares, field = '' } = FORM.exec(key)?.groups ?? {};
  if (argument === undefined) return undefined;
  if (fact !== undefined) return not ? { argument, isNotFact: fact } : undefined;
  if (values !== undefined) return { argument, [not ? 'isNot' : 'is']: values.split(' or ').map(readValue) };
  return compares === undefined ? { argument } : { argument, [compares]: field };
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
