import { type OptionStyle, spellOptions } from '../shared/placeholders.ts';

/** Tools left out for one reason. */
export interface LeftOut {
  /** The tools, by their dotted names. */
  names: string[];
  /** The reason, and what a person can do; follows "3 tools are left out: ". */
  why: string;
  /** The options whose ids the tools can't be limited to, where that is why: `--organization`. */
  bounds?: string[];
}

/** Most names that are listed; with more, the reason says enough. */
const MAX_LISTED = 5;

/**
 * Describes tools that are left out: `2 tools are left out (a.b, c.d): why.`
 * @param most the most names that are listed
 */
export function describeLeftOut({ names, why }: LeftOut, most: number = MAX_LISTED): string {
  const list = names.length > most ? '' : ` (${names.join(', ')})`;
  return `${names.length} ${names.length === 1 ? 'tool is' : 'tools are'} left out${list}: ${why}`;
}

/** Spells the options that the reason names. */
export function spellLeftOut(left: LeftOut, style: OptionStyle): LeftOut {
  const spell = (text: string) => spellOptions(text, style);
  return { ...left, why: spell(left.why), ...(left.bounds && { bounds: left.bounds.map(spell) }) };
}
