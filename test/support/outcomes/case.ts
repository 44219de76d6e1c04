import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import type { Decision } from '../../../src/runtime/confirm/consent.ts';

/** A call, and the outcome that it must have in whichever framework. */
export interface Case {
  name: string;
  options?: ClerkToolkitOptions;
  /** The decision of the person who is asked; without it nobody can be asked. */
  person?: Decision;
  /** Clerk's responses, by method and path; any other request gets a 404. */
  clerk?: Record<string, unknown>;
  call: [tool: string, args: Record<string, unknown>];
  /** The result that the model must receive. */
  want: { isError: boolean; data: unknown };
  /** The data that a client of MCP receives instead: there, rows may come as one table. */
  table?: unknown;
  /** The requests that must be sent, in order. */
  sent: string[];
  /** By framework, requests that are sent before those where it must know beforehand whether there is a question. */
  lookups?: { [Name in 'AI SDK' | 'LangChain']?: string[] };
  /** The audit entry that must be written: the decision, and why or which error. */
  audit: { decision: string; why?: string; error?: string };
}

/** Makes a response with a status that isn't 200, in Clerk's form of an error. */
export function errorResponse(status: number, code: string, message: string): { failing: number; body: unknown } {
  return { failing: status, body: { errors: [{ code, message, long_message: message }] } };
}
