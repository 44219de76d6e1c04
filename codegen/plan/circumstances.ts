import type { Circumstance } from '../../src/tool.ts';
import { CLEAR } from '../../src/tool-schema.ts';
import { nestedProperties } from '../inputs/nested-properties.ts';
import { didYouMean } from '../shared/did-you-mean.ts';
import type { PlannedTool } from './plan.ts';
import { openInputs } from './tool-inputs.ts';

/**
 * Completes a circumstance of a tool's calls: what an argument overwrites is the field of its input's name, unless another
 * is given.
 * @param report takes what is wrong with it
 * @returns undefined where something is
 */
export function resolveCircumstance(
  { inputs }: PlannedTool,
  circumstance: Circumstance,
  report: (message: string) => void,
): Circumstance | undefined {
  const { argument, is = [], isNot = [], overwrites } = circumstance;
  if (argument === undefined) return circumstance;
  const open = openInputs(inputs);
  const paths = new Map(
    open.flatMap((input) => [
      [input.argument, input.schema] as const,
      ...nestedProperties(input.schema).map(({ path, schema }) => [`${input.argument}.${path}`, schema] as const),
    ]),
  );
  const schema = paths.get(argument);
  if (!schema) {
    report(
      didYouMean(
        `there is no argument "${argument}"`,
        argument,
        [...paths.keys()].filter((name) => name !== CLEAR),
      ),
    );
    return undefined;
  }
  const wrong = [...is, ...isNot].find((value) => !allows(schema, value));
  if (wrong !== undefined) {
    report(`"${argument}" can't be ${JSON.stringify(wrong)}`);
    return undefined;
  }
  if (overwrites === undefined) return circumstance;
  const input = open.find((one) => one.argument === argument);
  return { ...circumstance, overwrites: overwrites || (input?.name ?? argument) };
}

/** Tells whether a schema has a value: one of an enumeration, a truth value, or any text or number where nothing limits it. */
function allows(
  { enum: values, type, items }: { enum?: unknown[]; type?: unknown; items?: object },
  value: unknown,
): boolean {
  if (items) return allows(items, value);
  if (values) return values.includes(value);
  const types = [type].flat();
  return (
    type === undefined ||
    types.includes(typeof value === 'number' ? 'integer' : typeof value) ||
    types.includes(typeof value)
  );
}
