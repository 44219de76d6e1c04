import { expect } from 'vitest';
import { parseAccessRules } from '../../../src/runtime/access/parse-access-rules.ts';
import { UsageError } from '../../../src/runtime/shared/errors.ts';

/** Returns the mistakes of access rules, without their name; none where they are fine. */
export function mistakesOf(source: string | object): string[] {
  try {
    parseAccessRules(source, 'FILE');
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message.split('\n').map((line) => line.replace('FILE:', ''));
  }
}

/** People of whom there are some. */
export const STAFF = 'who: { organization: org_staff }';

/** Returns the lines of a file with one rule, for staff, which begins on line 2; those given begin on line 4. */
export const rule = (...lines: string[]) => [
  'rules:',
  '  - name: a',
  `    ${STAFF}`,
  ...lines.map((line) => `    ${line}`),
];

/** Returns the lines of a file with these rules, each given by its lines. */
export const rules = (...all: string[][]) => [
  'rules:',
  ...all.flatMap(([first, ...rest]) => [`  - ${first}`, ...rest.map((line) => `    ${line}`)]),
];
