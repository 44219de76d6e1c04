import { ToolError } from '../../shared/errors.ts';
import type { JsonObject } from '../../shared/json.ts';
import { sizeOf } from '../collect/budget.ts';
import { fillArguments, isFilled } from '../fill-arguments.ts';
import type { OpenJoin } from '../open-query.ts';
import { checkJoin } from '../paths/check-paths.ts';
import type { Bound, Query, Unjoined } from '../query-types.ts';
import { compileWhere } from '../values/compile-where.ts';
import { type ScanContext, scan } from './scan.ts';

/** Everything that joining needs. */
export interface JoinContext extends ScanContext {
  query: Query;
  now: number;
}

/** The value read for a row, or the bound that ended it. */
export type Found = { value: JsonObject[] | JsonObject | null; met?: never } | { met: Bound };

/** The reads of one join. */
export interface JoinReader {
  name: string;
  read(row: JsonObject): Promise<Found>;
  /** Checks the paths into what was joined, where no read has brought anything. */
  end(): void;
  /** The rows for which nothing could be read because of their own values; undefined where there are none. */
  unjoined(): Unjoined | undefined;
}

/** Creates the reads of a join: of a list all of it, of a single object that object, or null where there is none. */
export function createJoinReader({ join, tool }: OpenJoin, context: JoinContext): JoinReader {
  const { allowance, queue, query } = context;
  const { memory, signal } = allowance;
  const test = join.where && compileWhere(join.where, context);
  let checked = false;
  let unjoined: Unjoined | undefined;
  const check = (sample: readonly JsonObject[]) => {
    if (checked || sample.length === 0) return;
    checkJoin(join, query, tool, sample);
    checked = true;
  };

  async function readList(args: JsonObject): Promise<Found> {
    const value: JsonObject[] = [];
    const add = (row: JsonObject) => {
      if (test && !test(row)) return true;
      if (!memory.take(sizeOf(row))) return false;
      value.push(row);
      return true;
    };
    const { met } = await scan(await tool.list(args), { begin: check, add }, context);
    return met ? { met } : { value };
  }

  async function readOne(args: JsonObject): Promise<Found> {
    if (!allowance.takePage()) return { met: 'pages' };
    const row = await queue(signal, () => tool.one(args, signal));
    if (row) check([row]);
    if (!row || (test && !test(row))) return { value: null };
    return memory.take(sizeOf(row)) ? { value: row } : { met: 'memory' };
  }

  const isList = tool.shape.rows !== undefined;
  const nothing = (): Found => ({ value: isList ? [] : null });
  const without = (why: string): Found => {
    unjoined = { name: join.name, rows: (unjoined?.rows ?? 0) + 1, why: unjoined?.why ?? why };
    return nothing();
  };
  // One row may not end the query for all: its value may be anybody's. What is wrong with the query itself does, be it
  // a path into what is joined or an argument that is the same for all rows.
  const onError = (error: unknown): Found => {
    if (!(error instanceof ToolError)) throw error;
    const { kind, message, parameter } = error.details;
    // What is gone, or out of reach, is not there: a row may well name it still.
    if (kind === 'not_found') return nothing();
    const name = parameter?.match(/^\w+/)?.[0];
    if (kind !== 'bad_arguments' || (name !== undefined && !isFilled(join, name))) throw error;
    return without(message);
  };
  return {
    name: join.name,
    async read(row) {
      const filled = fillArguments(join, row);
      if ('unfit' in filled) return without(filled.unfit);
      if ('lacking' in filled) return nothing();
      return (isList ? readList(filled.args) : readOne(filled.args)).catch(onError);
    },
    end() {
      if (!checked) checkJoin(join, query, tool, []);
    },
    unjoined: () => unjoined,
  };
}
