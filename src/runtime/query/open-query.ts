import { refuse } from './parse/limits.ts';
import { checkJoin, checkQuery, checkSubList } from './paths/check-paths.ts';
import type { Join, Query, SubList } from './query-types.ts';
import type { OpenTool, QueryReads } from './reads/open-list.ts';
import { subListsOf } from './values/compile-where.ts';

/** A query all of whose tools are open: it may ask for what it asks for, as far as can be told before reading. */
export interface OpenQuery {
  query: Query;
  tool: OpenTool;
  joins: readonly OpenJoin[];
  subLists: readonly OpenSubList[];
}

/** A join with its tool. */
export interface OpenJoin {
  join: Join;
  tool: OpenTool;
}

/** A list that a condition names, with its tool. */
export interface OpenSubList {
  subList: SubList;
  tool: OpenTool;
}

/**
 * Opens the tools of a query, and reads nothing yet.
 * @throws ToolError for a tool that can't be read here, and for a path to what is hidden or to nothing
 */
export async function openQuery(query: Query, reads: QueryReads): Promise<OpenQuery> {
  const tool = await reads.open(query.list);
  requireList(tool, 'list');
  checkQuery(query, tool, undefined);
  const joins: OpenJoin[] = [];
  for (const join of query.join) {
    const opened = { join, tool: await reads.open(join.list) };
    checkJoin(join, query, opened.tool, undefined);
    joins.push(opened);
  }
  const subLists: OpenSubList[] = [];
  for (const subList of subListsOf(query.where)) {
    const opened = { subList, tool: await reads.open(subList.list) };
    requireList(opened.tool, 'where');
    checkSubList(subList, opened.tool, undefined);
    subLists.push(opened);
  }
  return { query, tool, joins, subLists };
}

function requireList({ name, shape }: OpenTool, at: string): void {
  if (shape.rows === undefined) refuse(at, `${name} reads a single object: a tool that lists is needed.`);
}
