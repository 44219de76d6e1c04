import type { Circumstance } from '../../../src/tool.ts';
import { takesNull } from '../../inputs/listed.ts';
import { nestedProperties } from '../../inputs/nested-properties.ts';
import type { InputSchema } from '../../inputs/normalise.ts';
import { hasDeprecated } from '../../inputs/operation.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { openInputs } from '../inputs/tool-inputs.ts';
import type { PlannedTool } from '../plan.ts';

/**
 * Completes a circumstance of a tool's calls: what an argument overwrites or changes is the field of its input's name, unless another
 * is given.
 * @param report takes what the tool doesn't have: the argument, or values that it can't be
 * @returns undefined where no call can be in it
 */
export function resolveCircumstance(
  { inputs, operation }: PlannedTool,
  circumstance: Circumstance,
  report: (message: string) => void,
): Circumstance | undefined {
  const { argument, overwrites, changes } = circumstance;
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
    const isOld = hasDeprecated(operation, argument.split('.')[0] ?? argument);
    if (isOld)
      report(`"${argument}" is deprecated in this version, and left out: delete this, or keep it under \`inputs\``);
    else report(didYouMean(`there is no argument "${argument}"`, argument, [...paths.keys()]));
    return undefined;
  }
  const sent = (values: readonly unknown[] | undefined) => {
    for (const value of values ?? [])
      if (!allows(schema, value)) report(`"${argument}" can't be ${JSON.stringify(value)}`);
    return values?.filter((value) => allows(schema, value));
  };
  const [is, isNot] = [sent(circumstance.is), sent(circumstance.isNot)];
  if (is?.length === 0) return undefined;
  const compared = { ...circumstance, ...(is && { is }), ...(isNot && { isNot }) };
  const [top, ...below] = argument.split('.');
  const field = open.find((one) => one.argument === top)?.name ?? top;
  const own = [field, ...below].join('.');
  return {
    ...compared,
    ...(overwrites !== undefined && { overwrites: overwrites || own }),
    ...(changes !== undefined && { changes: changes || own }),
  };
}

/**
 * Returns the circumstance that holds at least whenever one does that the tool can't be in as it is written: its argument
 * is given, or what its argument lies in, which may take it under no name.
 * @returns undefined where there is neither: no call can be in it
 */
export function widenCircumstance({ inputs }: PlannedTool, { argument }: Circumstance): Circumstance | undefined {
  if (argument === undefined) return {};
  const names = argument.split('.');
  const paths = openInputs(inputs).flatMap((input) => [
    input.argument,
    ...nestedProperties(input.schema).map(({ path }) => `${input.argument}.${path}`),
  ]);
  const above = names.map((_, i) => names.slice(0, names.length - i).join('.')).find((path) => paths.includes(path));
  return above === undefined ? undefined : { argument: above };
}

/** Tells whether an input may have a value, or a list an item: what a comparison names and no call sends is a typo. */
function allows(schema: InputSchema, value: unknown): boolean {
  const { enum: values, type, items } = schema;
  if (items) return allows(items, value);
  if (value === null) return takesNull(schema);
  if (values) return values.includes(value);
  return type === undefined || type === typeof value || (type === 'integer' && typeof value === 'number');
}
