/** One thing that is different now about what a tool takes or answers. */
export interface Change {
  /** Where: `limit`, `items[].role`, `data[].id`; empty for the whole. */
  at: string;
  kind:
    | ('added' | 'removed' | 'renamed' | 'required' | 'optional')
    | ('type' | 'narrowed' | 'widened' | 'nullable' | 'not-nullable' | 'secret');
  /** Whether what is called, or read, in the old way fails now. */
  breaking: boolean;
  /** What follows the place in a sentence: "is required now". */
  words: string;
}

/** Breaking ones first, then by place. */
export function byWeight(a: Change, b: Change): number {
  return Number(b.breaking) - Number(a.breaking) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}
