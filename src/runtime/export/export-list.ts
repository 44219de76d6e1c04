import { createQueue } from '../http/queue.ts';
import { feedRows } from '../query/feed-rows.ts';
import { type OpenQuery, openQuery } from '../query/open-query.ts';
import { refuse } from '../query/parse/limits.ts';
import { parseQuery } from '../query/parse/parse-query.ts';
import { openAllowance } from '../query/reads/allowance.ts';
import type { OpenTool } from '../query/reads/open-list.ts';
import { createReports } from '../query/reads/progress.ts';
import { MAX_PARALLEL } from '../query/reads/read-pages.ts';
import { checkAnyRead, type QueryContext, type QueryOptions, showRow } from '../query/run-query.ts';
import type { JsonObject } from '../shared/json.ts';
import { columnsOf } from './columns.ts';
import { describeExport, type ExportPlan, type RowSink, runExport } from './run-export.ts';

/** Everything that an export depends on and its caller can't change. */
export interface ExportContext extends QueryContext {
  /** The folder for exports, as it was at the start. */
  folder: string;
  /** The arguments of all tools that are served. */
  served: ReadonlySet<string>;
  /** Describes the file in place of making it. */
  dryRun: boolean;
}

/**
 * Writes the rows of a query over a whole list into a new file, and returns what is in it.
 * @throws ToolError as a query does, and for a file that can't be made
 */
export async function exportList(
  { file, limit, ...args }: JsonObject,
  context: ExportContext,
  { signal, onProgress }: QueryOptions,
): Promise<JsonObject> {
  const most = readLimit(limit);
  const now = context.clock?.() ?? Date.now();
  const open = await openQuery(parseQuery(args, now, context.reads.lists), context.reads);
  const plan = planOf(open, { file: String(file), limit: most }, context);
  if (context.dryRun) return describeExport(plan);
  const allowance = openAllowance(context.bounds, signal, context.reads);
  const run = { ...context, allowance, queue: createQueue(MAX_PARALLEL), reports: createReports(onProgress), now };
  const read = async (sink: RowSink) => {
    const paced = { ...open, tool: inPace(open.tool, sink) };
    const reading = await feedRows(paced, sink, run, { joined: open.joins.length > 0 });
    checkAnyRead(reading, open.tool.name);
    return reading;
  };
  try {
    return await runExport(plan, read, { budget: allowance.memory, signal });
  } finally {
    allowance.end();
  }
}

function readLimit(limit: unknown): number | undefined {
  if (limit === undefined || limit === null) return undefined;
  if (typeof limit === 'number' && Number.isInteger(limit) && limit >= 0) return limit;
  return refuse('limit', 'a whole number from 0 is needed; leave it out for all rows.');
}

function planOf(
  open: OpenQuery,
  given: Pick<ExportPlan, 'file' | 'limit'>,
  { folder, served, show }: ExportContext,
): ExportPlan {
  const { query, tool, joins } = open;
  const sourceOf = ({ shape, types, isHidden }: OpenTool, args: JsonObject) => ({
    ...{ type: shape.type, types, isHidden, served },
    given: args,
  });
  const joined = joins.map(({ join, tool: from }) => ({
    ...{ name: join.name, fields: join.fields },
    source: sourceOf(from, join.arguments),
  }));
  return {
    ...given,
    folder,
    columns: columnsOf(query.fields, sourceOf(tool, query.arguments), joined),
    sort: query.sort,
    show: (row) => showRow(row, open, show) as JsonObject,
  };
}

/** Reads no page before the disk has taken enough of those before. */
function inPace(tool: OpenTool, sink: RowSink): OpenTool {
  return {
    ...tool,
    list: async (...args) => {
      const list = await tool.list(...args);
      return {
        ...list,
        readPage: async (page) => {
          await sink.ready();
          return list.readPage(page);
        },
      };
    },
  };
}
