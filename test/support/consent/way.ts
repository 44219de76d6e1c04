import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';

/** The call that every way makes. */
export const TOOL = 'organizations_deleteOrganization';
export const ARGS = { organization_id: 'org_456' };

/** One process that serves the tools. `asked` is what a program keeps of an open question, wherever that is. */
export interface ConsentProcess<Asked> {
  /** Makes the call, which stops at a question. */
  ask(): Promise<Asked>;
  /** Goes on from there with a person's yes. */
  yes(asked: Asked): Promise<unknown>;
}

/** A way in which a program takes a yes in a later step than it asked. */
export interface ConsentWay<Asked> {
  name: string;
  /** Loads our modules anew: those of an earlier process know nothing of it. */
  start(options: ClerkToolkitOptions): Promise<ConsentProcess<Asked>>;
  /** Set where the call itself waits for the yes: then its question is open in that call, and in no other toolkit. */
  withinCall?: true;
  /** Makes up an open question that no process asked. */
  forge(): Asked;
}
