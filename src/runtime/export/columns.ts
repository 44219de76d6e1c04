import type { ResponseField, ResponseTypes } from '../../tool-response.ts';
import type { QueryPath } from '../query/query-types.ts';
import { fieldsOf } from '../result/view/known-path.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, type JsonObject } from '../shared/json.ts';

/** Everything that the columns of a list's rows depend on. */
export interface ColumnSource {
  /** The type of the rows. */
  type: string;
  types: ResponseTypes;
  /** Returns true for a path that leads to what the model may not see. */
  isHidden(path: readonly string[]): boolean;
  /** The arguments of all tools that are served: ids that none of them takes are left out. */
  served: ReadonlySet<string>;
  /** The arguments of the list: columns don't repeat them. */
  given: JsonObject;
}

/** Reads joined to each row, by the name under which they stand. */
export interface JoinedColumns {
  name: string;
  fields?: readonly string[] | undefined;
  source: ColumnSource;
}

/** Asks for a column for everything that may be seen. */
const EVERYTHING = '*';

/**
 * Returns the columns of a file, which are known before its first row: the fields that were asked for, or else the leaves
 * of the type's summary. An object whose keys are anybody's, such as metadata, is one column.
 * @throws ToolError where nothing was asked for, and nothing is known of the type
 */
export function columnsOf(
  fields: readonly string[] | undefined,
  source: ColumnSource,
  joins: readonly JoinedColumns[] = [],
): QueryPath[] {
  const own = fields && !fields.includes(EVERYTHING) ? fields.map(split) : leavesOf(source, fields !== undefined);
  const joined = joins.flatMap(({ name, fields: inner, source: from }) =>
    columnsOf(inner, from).map(({ keys }) => [name, ...keys]),
  );
  if (own.length === 0) {
    const message = 'The columns of this list are not known beforehand.';
    const hint = 'Name them in fields; a read of one row shows which there are.';
    throw new ToolError({ kind: 'bad_arguments', message, parameter: 'fields', hint });
  }
  const columns = [...own, ...joined].map((keys) => ({ text: keys.join('.'), keys }));
  return [...new Map(columns.map((column) => [column.text, column])).values()];
}

function split(path: string): string[] {
  return path.split('.');
}

/** Returns the paths to all values of a type's summary, or to all that it has; the id comes first. */
function leavesOf(source: ColumnSource, everything: boolean): string[][] {
  const { type, types } = source;
  const walk = (name: string, field: ResponseField, path: readonly string[], above: readonly string[]): string[][] => {
    const here = [...path, name];
    if (source.isHidden(here) || !(everything || isInSummary(field, source))) return [];
    const fields = field.open ? undefined : fieldsOf(field, types);
    // A type inside itself would have no end: there it is one column.
    if (!fields || (field.type !== undefined && above.includes(field.type))) return [here];
    const inside = field.type === undefined ? above : [...above, field.type];
    return Object.entries(fields).flatMap(([inner, its]) => walk(inner, its, here, inside));
  };
  const paths = Object.entries(getOwn(types, type) ?? {}).flatMap(([name, field]) => walk(name, field, [], [type]));
  const isId = (path: readonly string[]) => path.length === 1 && path[0] === 'id';
  return [...paths.filter(isId), ...paths.filter((path) => !isId(path))];
}

function isInSummary({ view, takenBy, repeats }: ResponseField, { served, given }: ColumnSource): boolean {
  if (view !== 'summary' || (takenBy && !takenBy.some((argument) => served.has(argument)))) return false;
  return repeats === undefined || getOwn(given, repeats) === undefined;
}
