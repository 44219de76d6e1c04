import { expect, test } from 'vitest';
import { committedGoldens, expectedGoldens } from '../support/catalogue/golden.ts';

// What a client and its model see of each tool changes only where somebody looked at the change.

const ADVICE = 'Run `npm run golden` and review the diff.';
const wanted = await expectedGoldens();
const found = committedGoldens();

test.each([...wanted])('%s is the tool as it is', (file, text) => {
  expect(found.has(file), `test/golden/${file} is missing. ${ADVICE}`).toBe(true);
  expect(found.get(file), `test/golden/${file} is not what the tool is now. ${ADVICE}`).toBe(text);
});

test('no golden file is left over from a tool that is gone', () => {
  const leftOver = [...found.keys()].filter((file) => !wanted.has(file));
  expect(leftOver, `test/golden holds files of tools that are gone. ${ADVICE}`).toEqual([]);
});
