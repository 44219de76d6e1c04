import { endpoints } from '../openapi/endpoints.ts';
import { code } from '../shared/markdown-code.ts';
import type { Change } from './change.ts';
import { toolInputChanges } from './inputs/tool-inputs.ts';
import type { OperationChanges } from './operations.ts';
import { toolResponseChanges } from './responses/tool-response.ts';
import type { Survey } from './survey.ts';

/** The changes of one tool. */
export interface ToolDrift {
  tool: string;
  endpoint: string | null;
  breaking: boolean;
  /** The change of the tool as a whole. */
  fate?: { kind: 'gone' | 'moved' | 'deprecated' | 'new'; text: string };
  inputs: Change[];
  response: Change[];
}

/** Compares a tool of either version; undefined where nothing has changed. */
export function toolDrift(name: string, old: Survey, now: Survey, operations: OperationChanges): ToolDrift | undefined {
  const [was, is] = [old.plans.get(name), now.plans.get(name)];
  const [from, to] = [was?.definition.endpoint ?? null, is?.definition.endpoint ?? null];
  if (!was || !is) {
    const fate = is ? ({ kind: 'new', text: `is new: ${code(to ?? '')}` } as const) : gone(name, from, now);
    return { tool: name, endpoint: to ?? from, breaking: !is, fate, inputs: [], response: [] };
  }
  const inputs = toolInputChanges(was, is, old.document, now.document);
  const response = from && to ? toolResponseChanges(name, from, to, old, now) : [];
  const fate = fateOf(from, to, operations);
  if (!fate && inputs.length + response.length === 0) return undefined;
  // Under another path or method it is the same tool to its callers, as long as it takes and returns the same.
  const breaking = [...inputs, ...response].some((change) => change.breaking);
  return { tool: name, endpoint: to, breaking, ...(fate && { fate }), inputs, response };
}

function gone(name: string, endpoint: string | null, { document, gaps }: Survey): ToolDrift['fate'] {
  const unsupported = gaps.find(({ kind, tool }) => kind === 'unsupported' && tool === name);
  const text = endpoints(document).has(endpoint ?? '')
    ? `can't be a tool any more: ${code(unsupported?.reason ?? 'see below')}`
    : `is gone: Clerk has no ${code(endpoint ?? '')} now`;
  return { kind: 'gone', text };
}

function fateOf(from: string | null, to: string | null, { deprecated }: OperationChanges): ToolDrift['fate'] {
  if (from !== to)
    return {
      kind: 'moved',
      text: `calls ${code(to ?? '')} now, apparently, in place of ${code(from ?? '')}`,
    };
  if (to !== null && deprecated.includes(to))
    return { kind: 'deprecated', text: `uses ${code(to)}, which is deprecated now` };
  return undefined;
}
