import type { Document } from '../openapi.ts';
import type { Plan } from '../plan.ts';
import { answerShape } from './answer-shape.ts';
import { answerChanges } from './answers.ts';
import { byWeight, type Change } from './change.ts';
import { code } from './code.ts';
import { inputChanges } from './inputs.ts';
import { type OperationChanges, operationChanges } from './operations.ts';
import { type Suggestion, suggestions } from './suggestion.ts';
import { type Files, type Survey, survey } from './survey.ts';

/** What has become of one tool. */
export interface ToolDrift {
  tool: string;
  endpoint: string | null;
  breaking: boolean;
  /** What happened to it as a whole: gone, moved, deprecated, new. */
  fate?: { kind: 'gone' | 'moved' | 'deprecated' | 'new'; words: string };
  inputs: Change[];
  answer: Change[];
}

/** What two versions of the API differ in, for those who use the tools and for whoever looks after them. */
export interface Drift {
  /** The APIs' own versions. */
  versions: { before: string; after: string };
  /** Whether a tool that is used today would fail, or answer what its readers can't read. */
  breaking: boolean;
  operations: OperationChanges;
  /** The tools of which anything changed. */
  tools: ToolDrift[];
  /** Corrections of spec/overlay.yaml that match nothing now. */
  dead: string[];
  /** What has to be decided before generating: words, secrets. */
  gaps: string[];
  /** What our files name and the API hasn't. */
  leftovers: string[];
  /** The operations that are neither tools nor excluded. */
  undecided: Suggestion[];
}

/**
 * Compares two versions of the API as the same files of ours see them.
 * @param before, after facts as `toFacts` gives them
 * @throws FileError for a file of ours that is wrong in itself
 */
export function drift(before: Document, after: Document, files: Files): Drift {
  const operations = operationChanges(before, after);
  const { moved } = operations;
  const old = survey(before, files, new Map(moved.map(({ from, to }) => [to, from])));
  const now = survey(after, files, new Map(moved.map(({ from, to }) => [from, to])));
  const names = [...new Set([...old.tools.keys(), ...now.tools.keys()])].sort();
  const tools = names.flatMap((name) => toolDrift(name, old, now, operations) ?? []);
  const undecided = suggestions(now, new Set(moved.map(({ to }) => to)));
  const open = (gap: string) => !/: [A-Z]+ \/\S* is undecided: /.test(gap);
  return {
    versions: { before: before.info.version, after: after.info.version },
    breaking: tools.some(({ breaking }) => breaking),
    operations,
    tools,
    dead: now.dead,
    gaps: now.gaps.filter(open),
    leftovers: now.leftovers,
    undecided,
  };
}

function toolDrift(name: string, old: Survey, now: Survey, operations: OperationChanges): ToolDrift | undefined {
  const [was, is] = [old.tools.get(name), now.tools.get(name)];
  const [from, to] = [was?.definition.endpoint ?? null, is?.definition.endpoint ?? null];
  if (!was || !is) {
    const fate = is ? ({ kind: 'new', words: `is new: ${code(to ?? '')}` } as const) : gone(from, now);
    return { tool: name, endpoint: to ?? from, breaking: !is, fate, inputs: [], answer: [] };
  }
  const inputs = inputChanges(was.definition.inputSchema, is.definition.inputSchema)
    .map((change) => retired(change, is.plan))
    .sort(byWeight);
  const answer =
    from && to ? answerChanges(answerShape(old.document, from), answerShape(now.document, to)).sort(byWeight) : [];
  const fate = fateOf(from, to, operations);
  if (!fate && inputs.length + answer.length === 0) return undefined;
  const breaking = [...inputs, ...answer].some((change) => change.breaking);
  return { tool: name, endpoint: to, breaking, ...(fate && { fate }), inputs, answer };
}

/** An input that Clerk has deprecated is no longer the tool's, but it isn't gone. */
function retired(change: Change, { operation }: Plan): Change {
  const input = operation?.inputs.find(({ name }) => name === change.at);
  if (change.kind !== 'removed' || !input?.deprecated) return change;
  return { ...change, words: 'is deprecated now, and so no longer an input; `only` or `inputs` would keep it' };
}

function gone(endpoint: string | null, { document }: Survey): ToolDrift['fate'] {
  const [method = '', path = ''] = endpoint?.split(' ') ?? [];
  const there = document.paths[path]?.[method.toLowerCase() as 'get'];
  const words = there ? `can't be a tool any more: see below` : `is gone: Clerk has no ${code(endpoint ?? '')} now`;
  return { kind: 'gone', words };
}

function fateOf(from: string | null, to: string | null, { deprecated }: OperationChanges): ToolDrift['fate'] {
  if (from !== to)
    return { kind: 'moved', words: `asks ${code(to ?? '')} now, by all appearances; it was ${code(from ?? '')}` };
  if (to !== null && deprecated.includes(to))
    return { kind: 'deprecated', words: `stands on ${code(to)}, deprecated now` };
  return undefined;
}
