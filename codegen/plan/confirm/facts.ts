import type { Circumstance, FactRead } from '../../../src/tool.ts';
import type { Targets } from '../../config/confirm/targets.ts';
import { fieldOf, responseSchemas } from '../../openapi/response-fields.ts';
import type { Document } from '../../openapi/types.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import type { Problems } from '../../shared/problems.ts';
import { checkRead } from '../check-read.ts';

/**
 * Plans how to find the facts that circumstances compare with.
 * @param known the arguments of the tool that are always given
 * @param report takes every fact that spec/targets.yaml doesn't have
 * @returns the reads by the fact's name
 */
export function planFacts(
  document: Document,
  circumstances: readonly Circumstance[],
  known: readonly string[],
  { facts, file }: Targets,
  problems: Problems,
  report: (message: string) => void,
): Record<string, FactRead[]> {
  const names = new Set(circumstances.flatMap(({ isNotFact }) => isNotFact ?? []));
  const planned: Record<string, FactRead[]> = {};
  for (const name of names) {
    const steps = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (!steps) {
      report(didYouMean(`compares with {${name}}, which spec/targets.yaml doesn't have`, name, Object.keys(facts)));
      continue;
    }
    const given = [...known];
    for (const [i, { read, at }] of steps.entries()) {
      const add = (message: string) => problems.add(file.problem('leftover', ['facts', name, i], message));
      const endpoint = checkRead(document, read, given, add);
      if (endpoint && fieldOf(document, responseSchemas(document, endpoint), at).length === 0)
        add(`the response of ${endpoint} has no field "${at}"`);
      given.push(at.split('.').at(-1) ?? at);
    }
    planned[name] = steps;
  }
  return planned;
}
