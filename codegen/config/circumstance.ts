import type { Circumstance } from '../../src/tool.ts';

/** `password`, `verified is true`, `mode is not a or b`, `role is not {default_role}`, `email_address fills primary_id`. */
const FORM =
  /^(?<argument>[\w.]+)(?: (?:is (?<not>not )?(?:\{(?<fact>\w+)\}|(?<values>[^{}]+))|overwrites(?: (?<field>[\w.]+))?|fills (?<empty>\w+)))?$/;

/** Keys for any call, whatever its arguments. */
const ANY = ['always', 'otherwise'];

/**
 * Reads a circumstance as allowlist.yaml has it. Values are JSON, or text without quotes, with ` or ` between them. What an
 * argument overwrites is the field of its own name, unless another is given.
 * @returns undefined for what is no circumstance
 */
export function readCircumstance(key: string): Circumstance | undefined {
  if (ANY.includes(key)) return {};
  const { argument, not, fact, values, field, empty } = FORM.exec(key)?.groups ?? {};
  if (argument === undefined) return undefined;
  if (fact !== undefined) return not ? { argument, isNotFact: fact } : undefined;
  if (values !== undefined) return { argument, [not ? 'isNot' : 'is']: values.split(' or ').map(readValue) };
  if (empty !== undefined) return { argument, fills: empty };
  return / overwrites/.test(key) ? { argument, overwrites: field ?? '' } : { argument };
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
