import type { ResponseShape } from '../tool.ts';
import { admitArguments, admitTool, type CallJourney } from './admit-call.ts';
import type { CallRecord } from './audit/entry.ts';
import { request } from './clerk/request.ts';
import type { PipelineContext } from './pipeline-context.ts';
import type { LoadedTool } from './prepare-call.ts';
import type { OpenList, OpenTool, PageRequest, QueryReads } from './query/reads/open-list.ts';
import { rowsOf, totalOf } from './result/page.ts';
import { hidingIn } from './result/view/hidden-paths.ts';
import { loadResponseTypes } from './result/view/load-types.ts';
import { toTimes } from './result/view/times.ts';
import { ToolError } from './shared/errors.ts';
import { isObject, type JsonObject } from './shared/json.ts';
import { hidingOptions, visibleResponse } from './visible-response.ts';

/** Arguments of lists that say which part to read: a query reads all of it. */
const OF_PAGES = ['limit', 'offset', 'starting_after'];

/** Everything that the reads of one query share. */
export interface QueryReadsContext extends PipelineContext {
  journey: Pick<CallJourney, 'deadline'>;
  /** The query's record for the audit log; counts its reads. */
  record: CallRecord;
}

/** Creates the reads of a query: each is held to every rule that a call of its tool is held to. */
export function createQueryReads(context: QueryReadsContext): QueryReads {
  return {
    open: async (spelling) => {
      const tool = await admitTool(context, spelling);
      const { definition, implementation } = tool;
      const { response: shape } = implementation;
      if (definition.tier !== 'read' || !shape) throw notAList(definition.wireName, context);
      const types = await loadResponseTypes();
      const isHiddenHere = hidingIn(shape.type, types, hidingOptions(definition, context));
      const known = {
        name: definition.wireName,
        types,
        shape,
        isHidden: (path: readonly string[]) => isHiddenHere(path) !== undefined,
      };
      const read = createRead(tool, shape, context);
      return {
        ...known,
        list: async (given) => {
          if (shape.rows === undefined) throw notAList(definition.wireName, context);
          return { ...known, ...(await openList(tool, shape, given, context, read)) };
        },
        one: async (given, signal) => {
          const args = await admit(tool, given, context, signal);
          return toTimes(await read(args, signal), shape.type, types);
        },
      } satisfies OpenTool;
    },
  };
}

type Read = (args: JsonObject, signal: AbortSignal) => Promise<JsonObject>;

/** Returns the request of a tool, whose response comes back as it may be seen. */
function createRead(
  { definition, implementation }: LoadedTool,
  _shape: ResponseShape,
  context: QueryReadsContext,
): Read {
  const { record, timeout, policy, journey } = context;
  return async (args, signal) => {
    if (policy.allowSecrets && definition.secrets && !record.handsOut) {
      record.handsOut = true;
      await context.audit?.intent(record);
    }
    record.reads = (record.reads ?? 0) + 1;
    record.progress ??= { begun: false, sent: false };
    const ends = { timeout, deadline: journey.deadline, signal, progress: record.progress };
    const { body } = await request(implementation, args, {
      ...ends,
      api: await context.api(),
      pins: policy.pins,
      reads: true,
    });
    return visibleResponse(body, definition, context);
  };
}

async function openList(
  tool: LoadedTool,
  shape: ResponseShape,
  given: JsonObject,
  context: QueryReadsContext,
  read: Read,
): Promise<Pick<OpenList, 'readPage' | 'count'>> {
  const types = await loadResponseTypes();
  const named = OF_PAGES.find((name) => Object.hasOwn(given, name));
  if (named !== undefined) {
    const message = `\`${named}\` says which page to read: a query reads all of them.`;
    const hint = `Leave \`${named}\` out of \`arguments\`; the query's own \`limit\` says how many rows are shown.`;
    throw new ToolError({ kind: 'bad_arguments', message, parameter: named, hint });
  }
  const args = await admit(tool, given, context);
  const { paging } = shape;
  return {
    readPage: async ({ offset, limit, signal }: PageRequest) => {
      const page = paging ? { ...paging.ascending, ...args, limit, offset } : args;
      const visible = await read(page, signal);
      const rows = toTimes(rowsOf(visible, shape)?.filter(isObject) ?? [], shape.type, types);
      const total = totalOf(visible, shape);
      return { rows, ...(total !== undefined && { total }) };
    },
  };
}

function admit(tool: LoadedTool, given: JsonObject, context: QueryReadsContext, signal?: AbortSignal) {
  const { timeout, journey } = context;
  return admitArguments(context, tool, given, { timeout, ...journey, signal }).then(({ args }) => args);
}

function notAList(name: string, { definitions }: PipelineContext): ToolError {
  const lists = [...definitions.values()].filter(
    ({ tier, name: other }) => tier === 'read' && /List$|\.list$/.test(other),
  );
  const message = `${name} is no list that can be read here.`;
  const hint = `Lists are: ${lists
    .map(({ wireName }) => wireName)
    .slice(0, 20)
    .join(', ')}.`;
  return new ToolError({ kind: 'bad_arguments', message, parameter: 'list', hint });
}
