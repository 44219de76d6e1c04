import type { CallResponse, OwnWork } from '../tool.ts';
import type { CallJourney } from './admit-call.ts';
import type { CallRecord } from './audit/entry.ts';
import type { PipelineContext } from './pipeline-context.ts';
import type { OpenTool } from './query/reads/open-list.ts';
import type { QueryProgress } from './query/reads/progress.ts';
import { createQueryReads } from './query-reads.ts';
import { pickFields } from './result/view/fields.ts';
import { hidingIn } from './result/view/hidden-paths.ts';
import { viewOf } from './result/view/view.ts';
import type { JsonObject } from './shared/json.ts';
import { hidingOptions } from './visible-response.ts';

/** Everything about the call of a tool of our own that its work depends on. */
export interface OwnWorkOptions {
  journey: CallJourney;
  record: CallRecord;
  onProgress?: ((progress: QueryProgress) => void) | undefined;
}

/** Does the work of one of our own tools, about one call. */
export type RunOwnWork = (
  work: OwnWork,
  args: JsonObject,
  context: PipelineContext,
  options: OwnWorkOptions,
) => Promise<CallResponse>;

export const runOwnWork: RunOwnWork = async (work, args, context, { journey, record, onProgress }) => {
  const reads = createQueryReads({ ...context, journey, record });
  const query = { reads, bounds: context.queryBounds, show: showIn(context) };
  const options = { signal: journey.signal, onProgress };
  if (work === 'query') {
    const { runQuery } = await import('./query/run-query.ts');
    return { data: await runQuery(args, query, options) };
  }
  const { exports: folder, servedArguments: served, dryRun } = context;
  if (folder === undefined) throw new Error('a file is to be written, and there is no folder for it');
  const { exportList } = await import('./export/export-list.ts');
  return { data: await exportList(args, { ...query, folder, served, dryRun }, options) };
};

/** Returns what shows a model rows of a query: the fields that it asks for, or as rows of lists are shown. */
function showIn(context: PipelineContext) {
  return (row: JsonObject, tool: OpenTool, fields: readonly string[] | undefined): unknown => {
    const { types, shape } = tool;
    if (!fields) return viewOf(row, shape.type, 'summary', { types, served: context.servedArguments, given: {} });
    const definition = [...context.definitions.values()].find(({ wireName }) => wireName === tool.name);
    const hidingOf = definition ? hidingIn(shape.type, types, hidingOptions(definition, context)) : () => undefined;
    return pickFields(row, fields, { type: shape.type, types, hidingOf });
  };
}
