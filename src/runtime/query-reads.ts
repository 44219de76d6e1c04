import type { Paging, ResponseShape } from '../tool.ts';
import { admitArguments, admitTool, type CallJourney } from './admit-call.ts';
import type { CallRecord } from './audit/entry.ts';
import { request } from './clerk/request.ts';
import { createQueue, type Queue } from './http/queue.ts';
import { noRows, notAList } from './list-errors.ts';
import { listsIn, type PipelineContext } from './pipeline-context.ts';
import type { LoadedTool } from './prepare-call.ts';
import { type CallRoom, createCallRoom } from './query/reads/call-room.ts';
import type { OpenList, OpenTool, PageRequest, QueryReads } from './query/reads/open-list.ts';
import { rowsOf, totalOf } from './result/page.ts';
import { asObject } from './result/result.ts';
import { neededByQuery, type Prune } from './result/rows/needed-fields.ts';
import { hidingIn } from './result/view/hidden-paths.ts';
import { loadResponseTypes } from './result/view/load-types.ts';
import { toTimes } from './result/view/times.ts';
import { ToolError } from './shared/errors.ts';
import { isObject, type JsonObject } from './shared/json.ts';
import { createTurns, type Turns } from './shared/turns.ts';
import { hidingOptions, visiblePage, visibleResponse } from './visible-response.ts';

/** Arguments of a list that change nothing about how many rows there are. */
const OF_ORDER = ['order_by'];

/** Arguments of lists that say which part to read: a query reads all of it. */
const OF_PAGES = ['limit', 'offset', 'starting_after'];

/** Everything that the reads of one query share. */
export interface QueryReadsContext extends PipelineContext {
  journey: Pick<CallJourney, 'deadline'>;
  /** The query's record for the audit log; counts its reads. */
  record: CallRecord;
}

interface ReadsContext extends QueryReadsContext {
  /** Records, before the first read of what holds credentials, that the query reads it. All such reads wait for that. */
  recordIntent(): Promise<void>;
  /** The turns of all that is done to its pages, of which one is worked on at a time. */
  turns: Turns;
  oneAtATime: Queue;
  /** Counts a request that is neither for a page nor for a single object. */
  countOther(): void;
  /** The room within the person's limit, where there is one. */
  room: CallRoom | undefined;
}

/** Creates the reads of a query: each is held to every rule that a call of its tool is held to. */
export function createQueryReads(given: QueryReadsContext): QueryReads {
  let recorded: Promise<void> | undefined;
  const recordIntent = async () => {
    recorded ??= given.audit?.intent(given.record);
    await recorded;
  };
  let others = 0;
  const countOther = () => void others++;
  const room = given.person && createCallRoom(given.person.limit);
  const context = { ...given, recordIntent, turns: createTurns(), oneAtATime: createQueue(1), countOther, room };
  return {
    others: () => others,
    held: () => room?.held() ?? false,
    lists: listsIn(given),
    open: async (spelling) => {
      const tool = await admitTool(context, spelling);
      const { definition, implementation } = tool;
      const { response: shape } = implementation;
      if (definition.tier !== 'read' || !shape) throw notAList(definition.wireName, context);
      const types = await loadResponseTypes();
      const hiding = hidingOptions(definition, context);
      const isHiddenHere = hidingIn(shape.type, types, hiding);
      const known = {
        name: definition.wireName,
        types,
        shape,
        isHidden: (path: readonly string[]) => isHiddenHere(path) !== undefined,
      };
      const read = createRead(tool, context);
      return {
        ...known,
        list: async (given, needed = { paths: ['*'], view: true }) => {
          if (shape.rows === undefined) throw notAList(definition.wireName, context);
          const view = { type: shape.type, types, served: context.servedArguments };
          const prune = neededByQuery(needed.paths, needed.view ? { ...view, ...hiding } : undefined);
          return { ...known, ...(await openList(tool, shape, given, context, { read, prune })) };
        },
        one: async (given, signal) => {
          const args = await admit(tool, given, context, signal);
          return toTimes(visibleResponse(await read(args, signal), definition, context), shape.type, types);
        },
      } satisfies OpenTool;
    },
  };
}

type Read = (args: JsonObject, signal: AbortSignal) => Promise<unknown>;

/** Returns the request of a tool, whose response comes back as Clerk sends it. */
function createRead({ definition, implementation }: LoadedTool, context: ReadsContext): Read {
  const { record, timeout, policy, journey } = context;
  return async (args, signal) => {
    if (context.room) await context.room.wait(signal);
    // A query may go on for minutes, in which its person may lose what lets them make it.
    await context.person?.check(false);
    if (policy.allowSecrets && definition.secrets) await context.recordIntent();
    countRead(record);
    record.progress ??= { begun: false, sent: false };
    const ends = { timeout, deadline: journey.deadline, signal, progress: record.progress };
    const { body } = await request(implementation, args, {
      ...ends,
      api: await context.api(),
      pins: policy.pins,
      reads: true,
      yields: true,
    });
    return body;
  };
}

async function openList(
  tool: LoadedTool,
  shape: ResponseShape,
  given: JsonObject,
  context: ReadsContext,
  { read, prune }: { read: Read; prune: Prune },
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
  const { turns, oneAtATime } = context;
  const count = countOf(paging, given, context);
  return {
    ...(count && { count }),
    readPage: async ({ offset, limit, signal }: PageRequest) => {
      const page = paging ? { ...paging.ascending, ...args, limit, offset } : args;
      const body = await read(page, signal);
      const sent = rowsOf(asObject(body), shape)?.length;
      if (sent === undefined) throw noRows(tool.definition.wireName);
      const change = (rows: unknown[]) => toTimes(rows.filter(isObject), shape.type, types);
      const { rows, rest } = await oneAtATime(signal, () =>
        visiblePage(body, shape, tool.definition, context, { turns, signal, prune, change }),
      );
      const total = totalOf(rest, shape);
      return { rows, sent, ...(total !== undefined && Number.isSafeInteger(total) && total >= 0 && { total }) };
    },
  };
}

/**
 * Returns what counts the rows of a list that doesn't say how many it has: the read that the list names, if it is served
 * and takes the same filters. It's for progress and for reading ahead: without it, a list is read all the same.
 */
function countOf(paging: Paging | undefined, given: JsonObject, context: ReadsContext): OpenList['count'] {
  const { definitions } = context;
  const path = paging?.count;
  if (path === undefined) return undefined;
  const counting = [...definitions.values()].find(({ endpoint }) => endpoint === `GET ${path}`);
  if (counting?.tier !== 'read') return undefined;
  const filters = Object.entries(given).filter(([name]) => !OF_ORDER.includes(name));
  if (!filters.every(([name]) => Object.hasOwn(counting.inputSchema.properties ?? {}, name))) return undefined;
  return async (signal) => {
    try {
      const tool = await admitTool(context, counting.name);
      const args = await admit(tool, Object.fromEntries(filters), context, signal);
      context.countOther();
      const body = await createRead(tool, context)(args, signal);
      return totalOf(visibleResponse(body, tool.definition, context), { total: 'total_count' });
    } catch (error) {
      if (signal.aborted) throw error;
      return undefined;
    }
  };
}

function admit(tool: LoadedTool, given: JsonObject, context: ReadsContext, signal?: AbortSignal) {
  const { timeout, journey } = context;
  const counted = { ...context, api: async () => countingApi(await context.api(), context) };
  return admitArguments(counted, tool, given, { timeout, ...journey, signal }).then(({ args }) => args);
}

/** Returns an api that counts the reads of whose a thing is, which are made while arguments are admitted. */
function countingApi(api: unknown, { record, countOther, room }: ReadsContext) {
  return {
    async GET(path: string, init: { signal: AbortSignal }) {
      if (room) await room.wait(init.signal);
      countRead(record);
      countOther();
      return (api as { GET(path: string, init: object): unknown }).GET(path, init);
    },
  };
}

function countRead(record: CallRecord): void {
  record.reads = (record.reads ?? 0) + 1;
}
