/** Tools left out for one reason. */
export interface LeftOut {
  /** The tools, by their dotted names. */
  names: string[];
  /** The reason, and what a person can do; follows "3 tools are left out: ". */
  why: string;
}

/** Most names that are listed; with more, the reason says enough. */
const MAX_LISTED = 5;

/** Describes tools that are left out: `2 tools are left out (a.b, c.d): why.` */
export function describeLeftOut({ names, why }: LeftOut): string {
  const list = names.length > MAX_LISTED ? '' : ` (${names.join(', ')})`;
  return `${names.length} ${names.length === 1 ? 'tool is' : 'tools are'} left out${list}: ${why}`;
}
