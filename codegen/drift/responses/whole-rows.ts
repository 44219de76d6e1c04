import { stringify } from 'yaml';
import type { ResponseTypes } from '../../../src/tool.ts';
import type { TypeView } from '../../config/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Paste } from '../../shared/problems.ts';

/** A type whose rows show all that it has: nobody has said what of it is worth a model's context. */
export interface WholeRows {
  type: string;
  /** The tools that list it. */
  tools: string[];
  /** The whole of it as a summary, to be shortened. */
  paste: Paste;
}

/**
 * Lists the types without a summary that lists return now and nothing returned before.
 * @param before the types of the version before
 */
export function newWholeRows(
  plans: readonly Plan[],
  types: ResponseTypes,
  before: ResponseTypes,
  views: Readonly<Record<string, TypeView>>,
): WholeRows[] {
  const tools = new Map<string, string[]>();
  for (const { name, operation, response } of plans) {
    if (response?.rows === undefined || !operation?.endpoint.startsWith('GET ') || Object.hasOwn(before, response.type))
      continue;
    if (Object.hasOwn(views, response.type) && views[response.type]?.summary) continue;
    tools.set(response.type, [...(tools.get(response.type) ?? []), name]);
  }
  return [...tools].map(([type, names]) => {
    const fields = Object.entries(types[type] ?? {}).flatMap(([name, { view }]) => (view === 'summary' ? name : []));
    const lines = `  ${inFlow([type]).slice(1, -1)}:\n    summary: ${inFlow(fields)}\n`;
    return { type, tools: names, paste: { file: 'spec/views.yaml', under: 'types', lines } };
  });
}

/** Writes names in one line of YAML, those in quotes that need it. */
function inFlow(names: readonly string[]): string {
  return stringify(names, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}
