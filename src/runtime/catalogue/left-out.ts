/** Tools left out for one reason. */
export interface LeftOut {
  /** The tools, by their dotted names. */
  names: string[];
  /** The reason, and what a person can do: to be put behind "3 tools are left out: ". */
  why: string;
}

/** As many names as help; with more, the reason says enough. */
const FEW = 3;

/** `2 tools are left out (a.b, c.d): why.` */
export function describeLeftOut({ names, why }: LeftOut): string {
  const which = names.length > FEW ? '' : ` (${names.join(', ')})`;
  return `${names.length} ${names.length === 1 ? 'tool is' : 'tools are'} left out${which}: ${why}`;
}
