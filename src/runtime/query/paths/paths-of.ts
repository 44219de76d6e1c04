import type { Condition, CountPart, Query, QueryPath, SubList, Where } from '../query-types.ts';

/** A path with what it is used for. */
export interface PathUse {
  /** The part of the query that it stands in, such as `where`. */
  at: string;
  path: QueryPath;
  condition?: Condition;
  /** Set where it was put together of nested objects, one of which could be meant as an operator. */
  nested?: boolean;
  /** Set where one value is needed that can be sorted, counted by or computed with. */
  value?: boolean;
  part?: CountPart;
}

/** Returns the paths that a condition reads. */
export function pathsOfWhere(where: Where | undefined, at: string, outer?: PathUse): PathUse[] {
  if (!where) return [];
  switch (where.kind) {
    case 'and':
    case 'or':
    case 'within':
      return where.all.flatMap((part) => pathsOfWhere(part, at, outer));
    case 'not':
      return pathsOfWhere(where.inner, at, outer);
    case 'some': {
      const use: PathUse = { at, path: joined(outer?.path, where.path), nested: where.nested || !!outer?.nested };
      return [use, ...pathsOfWhere(where.inner, at, use)];
    }
    default:
      return [{ at, path: joined(outer?.path, where.path), condition: where, nested: !!outer?.nested }];
  }
}

/** Returns the paths that a query reads of its rows, those into what is joined to them included. */
export function pathsOfQuery(query: Query): PathUse[] {
  const { where, sort, countBy, compute, having, join } = query;
  return [
    ...pathsOfWhere(where, 'where'),
    ...pathsOfFields(query.fields, 'fields'),
    // Groups are sorted and chosen by their own names.
    ...(countBy ? [] : sort.map(({ path }) => ({ at: 'sort', path, value: true }))),
    ...(countBy ?? []).map(({ path, part }) => ({ at: 'count_by', path, value: true, ...(part && { part }) })),
    ...compute.map(({ path }) => ({ at: 'compute', path, value: true })),
    ...(countBy ? [] : pathsOfWhere(having, 'having')),
    ...join.flatMap(({ name, placeholders }) =>
      placeholders.map((path) => ({ at: `join.${name}.arguments`, path, value: true })),
    ),
  ];
}

/** Returns the paths that are read of another list that a condition names. */
export function pathsOfSubList({ field, where }: SubList): PathUse[] {
  return [{ at: 'where.field', path: field, value: true }, ...pathsOfWhere(where, 'where.where')];
}

/** Returns the paths of fields to show. */
export function pathsOfFields(fields: readonly string[] | undefined, at: string): PathUse[] {
  return (fields ?? []).filter((text) => text !== '*').map((text) => ({ at, path: { text, keys: text.split('.') } }));
}

function joined(outer: QueryPath | undefined, inner: QueryPath): QueryPath {
  return outer ? { text: `${outer.text}.${inner.text}`, keys: [...outer.keys, ...inner.keys] } : inner;
}
