import type { Circumstance, Question } from '../../tool.ts';
import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { readFact } from './fact.ts';
import { differs, overwrites } from './overwrites.ts';
import { readRow, valueAt } from './row.ts';

/** Values that circumstances are compared with; both reject where they can't be read. */
export interface Facts {
  fact(name: string): Promise<unknown>;
  /** Reads the present value of a field of what the call is about. */
  present(field: string): Promise<unknown>;
}

/** Tells whether Clerk has to be asked to know if a call is in a circumstance. */
export function needsRead({ isNotFact, overwrites: over, changes }: Circumstance): boolean {
  return [isNotFact, over, changes].some((name) => name !== undefined);
}

/** Tells whether a call is in a circumstance. Never rejects: where that can't be found out, it counts as being in it. */
export async function holds(circumstance: Circumstance, args: Record<string, unknown>, facts: Facts): Promise<boolean> {
  const { argument, is, isNot, isNotFact, overwrites: over, changes } = circumstance;
  if (argument === undefined) return true;
  const given = valuesOf(args, argument.split('.'));
  if (given.length === 0) return false;
  const values = given.flat();
  if (is && !values.some((value) => is.includes(value))) return false;
  // An empty list has none of them: it empties what there is.
  if (isNot && values.length > 0 && values.every((value) => isNot.includes(value))) return false;
  try {
    if (isNotFact !== undefined) {
      const fact = await facts.fact(isNotFact);
      return values.length === 0 || values.some((value) => value !== fact);
    }
    const field = over ?? changes;
    if (field === undefined) return true;
    const present = await facts.present(field);
    if (over === undefined) return given.some((value) => differs(present, value));
    return given.some((value) => overwrites(present, value, /metadata$/.test(field)));
  } catch {
    return true;
  }
}

/** Creates the facts of one call, which are read when they are asked for. */
export function createFacts(
  question: Question | undefined,
  args: Record<string, unknown>,
  read: ReadByTemplate,
): Facts {
  const { facts = {}, targets = {} } = question ?? {};
  return {
    fact: (name) => readFact(getOwn(facts, name) ?? [], args, read),
    present: async (field) => {
      const [argument = '', target] = Object.entries(targets)[0] ?? [];
      const row = target && (await readRow(target, getOwn(args, argument), read));
      const value = valueAt(row, field);
      // A row on a page that was not read, or a response that isn't Clerk's: Clerk says null where there is nothing.
      if (value === undefined) throw new Error(`no ${field} was found`);
      return value;
    },
  };
}

/**
 * Returns the values at a path of the arguments, of each item where there are lists on the way; none where nothing is given.
 * A value that is emptied above the path is emptied at it.
 */
function valuesOf(node: unknown, path: readonly string[]): unknown[] {
  const [name, ...rest] = path;
  if (name === undefined) return node === undefined ? [] : [node];
  if (node === null) return [null];
  if (Array.isArray(node)) return node.flatMap((item) => valuesOf(item, path));
  return isObject(node) ? valuesOf(getOwn(node, name), rest) : [];
}
