import { byCodeUnit } from '../shared/order.ts';

/** One change in what a tool takes or returns. */
export interface Change {
  /** Its place: `limit`, `items[].role`, `data[].id`; empty for the whole. */
  at: string;
  kind:
    | ('added' | 'removed' | 'renamed' | 'required' | 'optional')
    | ('type' | 'narrowed' | 'widened' | 'nullable' | 'not-nullable' | 'secret' | 'opened')
    | ('additional' | 'deprecated' | 'presence' | 'default');
  /** Set when what is called, or read, in the old way fails now. */
  breaking: boolean;
  /** Set for what changes no call and no reader: it is told aside. */
  aside?: boolean;
  /** The rest of a sentence that begins with the place: "is required now". */
  text: string;
}

/** Orders changes: breaking ones first, then by place. */
export function byWeight(a: Change, b: Change): number {
  return Number(b.breaking) - Number(a.breaking) || byCodeUnit(a.at, b.at);
}
