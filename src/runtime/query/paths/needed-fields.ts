import type { Query, SubList } from '../query-types.ts';
import type { NeededFields } from '../reads/open-list.ts';
import { pathsOfQuery, pathsOfSubList } from './paths-of.ts';

/** Returns the fields of rows that a query reads or shows. */
export function neededFields(query: Query): NeededFields {
  const { fields, countBy, limit } = query;
  const paths = pathsOfQuery(query).map(({ path }) => path.text);
  const shows = !countBy && limit > 0;
  return { paths: [...paths, ...(fields?.includes('*') ? ['*'] : [])], view: shows && fields === undefined };
}

/** Returns the fields of another list's rows that a condition reads. */
export function neededBySubList(subList: SubList): NeededFields {
  return { paths: pathsOfSubList(subList).map(({ path }) => path.text), view: false };
}
