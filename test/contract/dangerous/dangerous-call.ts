/** A call that must not be made on a live instance before a person said yes, as someone who reads Clerk's spec judges it. */
export interface DangerousCall {
  tool: string;
  args: Record<string, unknown>;
  /** The harm: something is lost, somebody is let in or raised, or both. */
  why: 'loses' | 'lets in' | 'both';
  because: string;
  /** Set where the sandbox refuses the request, for a reason that is no rule of the spec's. */
  sandbox?: 'refuses';
}

/** A call that nobody needs to be asked about. */
export interface HarmlessCall {
  tool: string;
  args: Record<string, unknown>;
  /** Set where a read decides that it is harmless: while that can't be read, somebody is asked. */
  decidedBy?: 'a read';
}
