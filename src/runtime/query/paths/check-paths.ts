import { isTimePath, lookUpPath, nearestPaths } from '../../result/view/known-path.ts';
import { nearest } from '../../shared/did-you-mean.ts';
import { ToolError } from '../../shared/errors.ts';
import { isObject, type JsonObject } from '../../shared/json.ts';
import { MOST, refuse } from '../parse/limits.ts';
import { OPERATORS } from '../parse/operators.ts';
import type { Join, Query, SubList } from '../query-types.ts';
import type { KnownTool } from '../reads/open-list.ts';
import { isRelative, spanOf, timeOf } from '../values/dates.ts';
import { hasPath, valuesAt } from '../values/values-at.ts';
import { type PathUse, pathsOfFields, pathsOfQuery, pathsOfSubList, pathsOfWhere } from './paths-of.ts';

/** The list that paths lead into. */
export type CheckedList = Pick<KnownTool, 'types' | 'shape' | 'isHidden'>;

/** Its first rows, if they have been read: they may have fields that the spec lacks. Before that, only what is certain is refused. */
export type Sample = readonly JsonObject[] | undefined;

/** Refuses paths of a query that lead to what is hidden or to nothing. Those into joined rows are left to `checkJoin`. */
export function checkQuery(query: Query, list: CheckedList, sample: Sample): void {
  const names = query.join.map(({ name }) => name);
  for (const name of names) {
    if (lookUpPath([name], list.shape.type, list.types) === 'known') {
      refuse(`join.${name}`, `rows have a field "${name}" already: take another name for what is joined.`);
    }
  }
  const [inside, own] = split(pathsOfQuery(query), names);
  const early = inside.find(({ at }) => at === 'where' || at.startsWith('join.'));
  if (early) refuse(early.at, `"${early.path.text}" is joined after "where": choose by it in "having".`);
  checkUses(own, list, sample);
}

/** Refuses paths into the rows that a join reads. */
export function checkJoin(join: Join, query: Query, list: CheckedList, sample: Sample): void {
  const [inside] = split(pathsOfQuery(query), [join.name]);
  const inner = inside
    .filter(({ path }) => path.keys.length > 1)
    .map((use) => ({ ...use, path: { text: use.path.keys.slice(1).join('.'), keys: use.path.keys.slice(1) } }));
  const own = [
    ...pathsOfWhere(join.where, `join.${join.name}.where`),
    ...pathsOfFields(join.fields, `join.${join.name}.fields`),
  ];
  checkUses([...own, ...inner], list, sample);
}

/** Refuses paths into another list that a condition names. */
export function checkSubList(subList: SubList, list: CheckedList, sample: Sample): void {
  checkUses(pathsOfSubList(subList), list, sample);
}

function split(uses: readonly PathUse[], names: readonly string[]): [PathUse[], PathUse[]] {
  const isInside = ({ path }: PathUse) => names.includes(path.keys[0] as string);
  return [uses.filter(isInside), uses.filter((use) => !isInside(use))];
}

/** Checks for what is hidden first, whatever else is wrong: errors about the rest speak of what the rows have. */
function checkUses(uses: readonly PathUse[], list: CheckedList, sample: Sample): void {
  for (const use of uses) checkHidden(use, list);
  for (const use of uses) {
    checkKnown(use, list, sample);
    checkTimes(use, list);
    if (sample) checkValues(use, list, sample);
  }
}

/** The same words whether there is anything or not: nobody learns more by asking. */
function checkHidden({ at, path }: PathUse, { isHidden }: CheckedList): void {
  if (!leadsToHidden(path.keys, isHidden)) return;
  throw new ToolError({
    kind: 'refused',
    message: `${at.slice(0, MOST.pathLength)}: "${path.text}" isn't shown here, so nothing can be asked about it either.`,
    parameter: at.split('.', 1)[0] as string,
    hint: 'Ask without it; a person decides what is shown here.',
  });
}

function leadsToHidden(keys: readonly string[], isHidden: CheckedList['isHidden']): boolean {
  return keys.some((_, index) => isHidden(keys.slice(0, index + 1)));
}

function checkKnown(use: PathUse, { types, shape, isHidden }: CheckedList, sample: Sample): void {
  const { at, path, nested } = use;
  const knowledge = lookUpPath(path.keys, shape.type, types);
  if (knowledge === 'known' || (knowledge === 'open' && !nested)) return;
  if (!sample || sample.some((row) => hasPath(row, path.keys))) return;
  // No row, no wrong answer.
  if (knowledge === 'open' && sample.length === 0) return;
  if (nested) refuseNested(use);
  const candidates = nearestPaths(path.keys, shape.type, types).filter(
    (near) => !leadsToHidden(near.split('.'), isHidden),
  );
  const meant = candidates.length > 0 ? ` Did you mean ${candidates.map((one) => `"${one}"`).join(' or ')}?` : '';
  const shown = Object.entries(types[shape.type] ?? {}).filter(
    ([name, { view }]) => view !== 'never' && !isHidden([name]),
  );
  const fields = shown.map(([name]) => name).slice(0, 40);
  refuse(at, `rows have no "${path.text}".${meant}`, {
    candidates,
    ...(fields.length > 0 && { hint: `Fields: ${fields.join(', ')}.` }),
  });
}

/** `{"created_at": {"befor": …}}` may be a wrong operator or a wrong field. */
function refuseNested({ at, path }: PathUse): never {
  const last = path.keys.at(-1) as string;
  const operator = nearest(last, OPERATORS);
  const meant = operator ? ` (did you mean "${operator}"?)` : '';
  const problem = `"${last}" is no operator${meant}, and no row has a field "${path.text}".`;
  refuse(at, `${problem} Operators: ${OPERATORS.join(', ')}.`, {
    candidates: [...(operator ? [operator] : []), path.text],
    hint: `If it is a field that other rows have, write its path as one text: {"${path.text}": …}.`,
  });
}

/** A time compared with a text that is no date would match nothing, or anything. */
function checkTimes({ at, path, condition }: PathUse, { types, shape }: CheckedList): void {
  if (condition?.kind !== 'is' && condition?.kind !== 'order') return;
  if (lookUpPath(path.keys, shape.type, types) !== 'known' || !isTimePath(path.keys, shape.type, types)) return;
  const operands = condition.kind === 'is' ? condition.values : [condition.operand];
  for (const operand of operands) {
    if (operand === null || operand === '') continue;
    const isDate = typeof operand !== 'boolean' && spanOf(operand, 0) !== undefined;
    if (!isDate || (condition.kind === 'is' && isRelative(String(operand)))) {
      refuse(
        at,
        `"${path.text}" is a time, which ${JSON.stringify(operand)} can't equal or compare with. Use {"before": "-90d"} or {"after": "2026-01-31"}.`,
      );
    }
  }
}

/** Rows can't be sorted, counted by or computed with objects, nor times be taken of what has none. */
function checkValues(
  { at, path, value, part }: PathUse,
  { isHidden }: CheckedList,
  sample: readonly JsonObject[],
): void {
  if (!value) return;
  const values = sample.flatMap((row) => valuesAt(row, path.keys, 10));
  const [first] = values;
  if (first === undefined) return;
  if (values.every(isObject)) {
    const inner = Object.keys(first as JsonObject).filter((key) => !isHidden([...path.keys, key]));
    const candidates = inner.slice(0, 10).map((key) => `${path.text}.${key}`);
    refuse(
      at,
      `"${path.text}" holds objects: name a field in it${candidates[0] ? `, such as "${candidates[0]}"` : ''}.`,
      {
        candidates,
      },
    );
  }
  if (part === 'domain' && !values.some((one) => typeof one === 'string' && one.includes('@'))) {
    refuse(at, `"${path.text}" holds no addresses, so that it has no domains to count by.`);
  }
  if (part && part !== 'domain' && !values.some((one) => timeOf(one) !== undefined)) {
    refuse(at, `"${path.text}" holds no times, so that there is no ${part} to count by.`);
  }
}
