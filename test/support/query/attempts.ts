import type { JsonObject } from '../../../src/runtime/shared/json.ts';

/** A list, with the arguments that it needs. */
export interface Asked {
  list: string;
  arguments: JsonObject;
}

/** Makes queries of one list that would tell something about the value at a path, if they could. */
export function attemptsOn({ list, arguments: args }: Asked, path: string, value: string): JsonObject[] {
  const [first = '', ...rest] = path.split('.');
  const inner = rest.join('.');
  const wheres: JsonObject[] = [
    { [path]: value },
    { [path]: { exists: true } },
    { [path]: null },
    { [path]: { gte: value } },
    { [path]: { starts_with: value.slice(0, 1) } },
    { [path]: { count: { gt: 0 } } },
    { not: { [path]: [value] } },
    { [`${path}[*]`]: value },
    ...(inner ? [{ [first]: { some: { [inner]: value } } }, { [first]: { [inner]: value } }] : []),
    { or: [{ id: 'id_9' }, { [path]: { $ne: value } }] },
    { id: { in: { list, arguments: args, field: path } } },
    { [path]: { in: { list, arguments: args, field: path } } },
    { id: { not_in: { list, arguments: args, field: 'id', where: { [path]: value } } } },
  ];
  const forms: JsonObject[] = [
    ...wheres.map((where) => ({ where })),
    ...[{ sort: path }, { sort: `-${path}` }, { count_by: [path] }, { count_by: ['id', path] }],
    ...['min', 'max', 'sum', 'avg', 'distinct'].map((what) => ({ compute: [`${what}(${path})`] })),
    ...[{ fields: [path] }, { fields: ['id', `${path}.*`] }, { fields: [first] }, { fields: ['*'] }],
    ...[{ count_by: [first] }, { compute: [`distinct(${first})`] }, { where: { [first]: { contains: value } } }],
    { count_by: ['id'], having: { [`max(${path})`]: value }, compute: [`max(${path})`] },
  ];
  return forms.map((form) => ({ list, arguments: args, ...form }));
}

/**
 * Makes queries that join one list to another, and would tell something about the value at a path in it.
 * @param outer the list whose rows get the others, by an argument that takes a row's id
 */
export function joinedAttempts(outer: Asked, { list, arguments: args }: Asked, path: string, value: string) {
  const join = (more: JsonObject) => ({ join: { other: { list, arguments: args, ...more } } });
  const forms: JsonObject[] = [
    join({ where: { [path]: value } }),
    join({ fields: [path] }),
    join({ fields: ['*'] }),
    { ...join({}), having: { [`other.${path}`]: value } },
    { ...join({}), having: { other: { some: { [path]: value } } } },
    { ...join({}), sort: `other.${path}` },
    { ...join({}), count_by: [`other.${path}`] },
    { ...join({}), compute: [`max(other.${path})`] },
    { ...join({}), fields: [`other.${path}`] },
  ];
  return forms.map((form): JsonObject => ({ list: outer.list, arguments: outer.arguments, ...form }));
}
