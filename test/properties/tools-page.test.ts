import '../../src/runtime/everything.ts';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readPageData } from '../../scripts/tools-page/read-page-data.ts';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import { surveyRows, surveyTools } from '../../src/cli/tools/survey-tools.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { selectTools } from '../../src/runtime/catalogue/selection.ts';
import type { Choice } from '../../src/tools-page/choice/choice.ts';
import { argumentsOf, choiceOf, flagsOf, ticksOf } from '../../src/tools-page/choice/choice-flags.ts';
import { readHash, writeHash } from '../../src/tools-page/choice/hash.ts';
import { judge } from '../../src/tools-page/choice/judge.ts';
import type { PageData } from '../../src/tools-page/page-data.ts';
import { addUp } from '../../src/tools-page/sums.ts';
import { arbitraryChoice } from '../support/tools-page/choices.ts';

let data: PageData;
beforeAll(async () => {
  data = await readPageData();
});

/** The options that the program reads from a choice's flags; ids that aren't filled in are, for it. */
function optionsOf(choice: Choice) {
  const flags = argumentsOf(flagsOf(choice, judge(choice, catalogue), catalogue));
  const filledIn = flags.map((word) => word.replace(/_\.\.\.$/, '_1'));
  const task = parseCommandLine(['tools', ...filledIn], {});
  if (task.kind !== 'list') throw new Error('it lists nothing');
  return task.options;
}

test('the program serves with the flags just what is shown to be served', () => {
  fc.assert(
    fc.property(arbitraryChoice, (choice) => {
      const { served } = judge(choice, catalogue);
      if (served.length === 0) return;
      expect(selectTools(optionsOf(choice), catalogue).names).toEqual(served);
    }),
    { numRuns: 500 },
  );
});

test('the program counts what the page counts', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryChoice, async (choice) => {
      const { served } = judge(choice, catalogue);
      if (served.length === 0) return;
      const sums = addUp(
        choice,
        data.tools.filter(({ name }) => served.includes(name)),
      );
      const survey = surveyRows(await surveyTools(optionsOf(choice)));
      expect(survey).toMatchObject({
        total: { tools: sums.tools, tokens: sums.tokens },
        ...(sums.listed && { listed: sums.listed }),
      });
    }),
    { numRuns: 150 },
  );
});

test('a link ticks what was ticked, and says nothing', () => {
  fc.assert(
    fc.property(arbitraryChoice, (choice) => {
      const judged = judge(choice, catalogue);
      const { flags, problems } = readHash(writeHash(ticksOf(choice, judged, catalogue)));
      const again = choiceOf(flags, catalogue);
      expect([...problems, ...again.problems]).toEqual([]);
      const then = judge(again.choice, catalogue);
      expect([...then.ticked]).toEqual([...judged.ticked]);
      const allowSecrets = flags.bounds.allowSecrets;
      expect(again.choice.bounds).toEqual({ ...choice.bounds, allowSecrets });
      // Two pins go together in a way only where there are two.
      expect(then.served).toEqual(judged.served);
    }),
    { numRuns: 300 },
  );
});

test('a hash of anything is read without an error', () => {
  const names = fc.constantFrom(
    'tools',
    'exclude-tools',
    'user',
    'organization',
    'pins',
    'confirm',
    'safe',
    '__proto__',
  );
  const parts = fc.array(fc.tuple(names, fc.string()).map(([name, value]) => `${name}=${encodeURIComponent(value)}`));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        parts.map((all) => all.join('&')),
      ),
      (hash) => {
        const { choice } = choiceOf(readHash(hash).flags, catalogue);
        judge(choice, catalogue);
      },
    ),
  );
});
