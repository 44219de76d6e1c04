import { pathsOfWhere } from '../paths/paths-of.ts';
import type { Query } from '../query-types.ts';
import { refuseName } from './limits.ts';

/** Refuses what groups are sorted or chosen by, unless it is one of their keys, a figure, or `count`. */
export function checkGroupNames({ countBy, compute, sort, having }: Query): void {
  if (!countBy) return;
  const names = [...countBy, ...compute].map(({ name }) => name).concat('count');
  const sorted = sort.map(({ path }) => ({ at: 'sort', path }));
  for (const { at, path } of [...sorted, ...pathsOfWhere(having, 'having')]) {
    if (!names.includes(path.text)) refuseName(at, path.text, 'key or figure of a group', names);
  }
}
