import type { JsonObject } from '../../shared/json.ts';
import type { Join, Query } from '../query-types.ts';
import { checkGroupNames } from './check-group-names.ts';
import { examplesOf } from './examples.ts';
import { MOST, refuse, refuseName, SHOWN } from './limits.ts';
import { parseJoins } from './parse-join.ts';
import { parseCompute, parseCountBy, parseFields, parseSort } from './parse-keys.ts';
import { type Parsing, parseArguments } from './parse-values.ts';
import { parseWhere } from './parse-where.ts';

const PARTS = [
  'list',
  'arguments',
  'where',
  'fields',
  'sort',
  'limit',
  'count_by',
  'compute',
  'having',
  'join',
] as const;

/**
 * Returns the query that the arguments are.
 * @param now the time, in Unix milliseconds, that "-90d" counts from
 * @param lists the wire names of the lists that are served, for examples
 * @throws ToolError bad_arguments saying where the query is wrong, what is allowed there, and what was probably meant.
 */
export function parseQuery(args: JsonObject, now: number, lists: readonly string[] = []): Query {
  for (const key of Object.keys(args)) {
    if (!(PARTS as readonly string[]).includes(key)) refuseName(key, key, 'part of a query', PARTS);
  }
  const examples = examplesOf(lists);
  if (typeof args.list !== 'string' || args.list === '') {
    return refuse('list', `the name of a list tool is needed${examples.list}.`);
  }
  const parsing: Parsing = {
    now,
    examples,
    depth: 0,
    counts: { conditions: 0, subLists: 0 },
    subLists: true,
    parseWhere,
  };
  const countBy = parseCountBy(args.count_by);
  const join = parseJoins(args.join, parsing);
  const given = parseFields(args.fields, 'fields');
  const fields = given?.filter((field) => !join.some((one) => isInside(field, one.name)));
  const compute = parseCompute(args.compute);
  if (args.having !== undefined && !countBy && join.length === 0) {
    return refuse('having', 'it is for what is counted by "count_by" or joined by "join"; rows are chosen by "where".');
  }
  const query: Query = {
    list: args.list,
    arguments: parseArguments(args.arguments, 'arguments'),
    ...(args.where !== undefined && { where: parseWhere(args.where, 'where', parsing) }),
    ...(fields && fields.length > 0 && { fields }),
    sort: parseSort(args.sort),
    limit: parseLimit(args.limit, defaultLimit(args, { grouped: !!countBy, computed: compute.length > 0 })),
    ...(countBy && { countBy }),
    compute,
    ...(args.having !== undefined && {
      having: parseWhere(args.having, 'having', { ...parsing, subLists: false }),
    }),
    join: join.map((one) => withFields(one, given ?? [])),
  };
  checkGroupNames(query);
  return query;
}

/** No rows where only a figure is asked for. */
function defaultLimit(args: JsonObject, { grouped, computed }: { grouped: boolean; computed: boolean }): number {
  if (grouped) return SHOWN.groups;
  return computed && args.fields === undefined && args.sort === undefined ? 0 : SHOWN.rows;
}

function parseLimit(given: unknown, usual: number): number {
  if (given === undefined || given === null) return usual;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 0 || given > MOST.rowsShown) {
    return refuse('limit', `a number from 0 (nothing but figures) to ${MOST.rowsShown} is needed.`);
  }
  return given;
}

/** `organizations.name` among the fields of rows is a field of what is joined as `organizations`. */
function withFields(join: Join, fields: readonly string[]): Join {
  const inner = fields.filter((field) => field.startsWith(`${join.name}.`));
  if (inner.length === 0 || join.fields) return join;
  return { ...join, fields: inner.map((field) => field.slice(join.name.length + 1)) };
}

function isInside(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}
