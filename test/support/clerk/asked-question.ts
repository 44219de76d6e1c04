import { createReader } from '../../../src/runtime/clerk/read-by-template.ts';
import type { Instance } from '../../../src/runtime/clerk/secret-key.ts';
import { type ComposedQuestion, composeQuestion } from '../../../src/runtime/confirm/question.ts';
import { judge } from '../../../src/runtime/judge/judge.ts';
import { ownKeyPattern } from '../../../src/runtime/result/secrets/own-key-pattern.ts';
import type { Effect, JsonSchema, Question } from '../../../src/tool.ts';
import { fakeClient } from './fake-reads.ts';

/** The key whose traces are masked in the questions of tests. */
export const KEY = 'sk_live_0123456789abcdef';

/** A made-up tool, with what a question is composed from. */
export interface AskingTool {
  name?: string;
  endpoint?: string;
  properties?: Record<string, JsonSchema>;
  effects?: readonly Effect[];
  question: Question;
}

/** Everything around a call: what Clerk has by path, and which instance it is. */
export interface Surroundings {
  responses?: Record<string, unknown>;
  /** Paths that get this status instead. */
  statuses?: Record<string, number>;
  instance?: Instance;
  /** Hash of the file that is sent. */
  file?: string | undefined;
}

/** Judges a call of a made-up tool and composes its question, as the pipeline does; returns what was read as well. */
export async function askAbout(
  { name = 'things.update', endpoint = 'PATCH /things', properties = {}, effects = [], question }: AskingTool,
  args: object,
  { responses = {}, statuses = {}, instance = 'live', file }: Surroundings = {},
): Promise<ComposedQuestion & { asked: string[] }> {
  const { api, asked } = fakeClient(responses, statuses);
  const given = args as Record<string, unknown>;
  const read = createReader(given, { api, timeout: 600_000 });
  const held = await judge({ effects, question }, given, read);
  const definition = { name, endpoint, inputSchema: { type: 'object' as const, properties } };
  const composed = await composeQuestion(definition, question, given, held, {
    read,
    instance,
    ownKey: ownKeyPattern(KEY),
    file,
  });
  return { ...composed, asked };
}
