import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '../../codegen/inputs/normalise.ts';
import { KEYWORDS } from '../../codegen/inputs/supported.ts';
import type { Schema } from '../../codegen/openapi/types.ts';
import { CodegenError } from '../../codegen/shared/errors.ts';
import { ROOT, SEED, schemaDocuments } from '../support/schemas/arbitrary.ts';
import { atPointer, targets, UNSUPPORTED } from '../support/schemas/broken-schemas.ts';

// One thing that isn't supported, at any place of any schema that is, is refused where it stands.

const RUNS = 40;

/** Returns the error that refuses the document's input; undefined if none does. */
function refusal(...[document, node]: [Parameters<typeof normalise>[0], Schema]): CodegenError | undefined {
  try {
    normalise(document, node, ROOT);
    return undefined;
  } catch (error) {
    if (error instanceof CodegenError) return error;
    throw error;
  }
}

it.each(Object.entries(UNSUPPORTED))(`refuses %s at its JSON pointer (SCHEMA_SEED=${SEED})`, (_, makeWrong) => {
  const property = fc.property(schemaDocuments, fc.nat(), (one, nth) => {
    const all = targets(one);
    const target = all[nth % all.length] as (typeof all)[number];
    const { document } = structuredClone({ document: one.document });
    const wrong = makeWrong(target);
    // Changed in place, so that what refers to it sees it.
    const node = atPointer(document, target.pointer) as Record<string, unknown>;
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, wrong);
    const error = refusal(document, atPointer(document, ROOT) as Schema);
    expect(error?.pointer).toBe(target.pointer);
    expect(atPointer(document, error?.pointer ?? '')).toEqual(wrong);
  });
  fc.assert(property, { seed: SEED, numRuns: RUNS });
});

it('has every supported keyword in its random schemas', () => {
  const samples = fc.sample(schemaDocuments, { seed: SEED, numRuns: 150 });
  const seen = samples.flatMap((one) => [
    ...targets(one).flatMap(({ node }) => Object.keys(node)),
    ...(JSON.stringify(one.root).includes('"$ref":"#') ? ['$ref'] : []),
  ]);
  expect([...new Set(seen)].sort()).toEqual(Object.keys(KEYWORDS).sort());
});
