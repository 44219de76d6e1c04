import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem, Problems } from '../../../codegen/shared/problems.ts';
import { problemsOf } from '../../support/codegen/problems.ts';

const gap: Problem = { kind: 'gap', file: 'a.yaml', line: 3, message: 'a gap' };
const leftover: Problem = { kind: 'leftover', file: 'a.yaml', message: 'a leftover' };

describe('Problems', () => {
  it.each<[ConstructorParameters<typeof Problems>[0], string[]]>([
    [undefined, ['a.yaml:3: a gap', 'a.yaml: a leftover']],
    ['lenient', []],
    ['all', []],
  ])('tolerating %s stops at %j, and remembers both', (tolerated, want) => {
    const problems = new Problems(tolerated);
    problems.add(gap);
    problems.add(leftover, leftover);
    expect(problemsOf(() => problems.settle())).toEqual(want);
    expect([problems.gaps, problems.leftovers]).toEqual([[gap], [leftover, leftover]]);
    expect(() => problems.settle()).not.toThrow();
  });

  it('stops at a file that is wrong in itself for any version of the API', () => {
    const problems = new Problems('lenient');
    problems.add({ ...gap, kind: 'invalid' });
    expect(problemsOf(() => problems.settle())).toEqual(['a.yaml:3: a gap']);
  });

  it.each<[Problem['kind'], 'gaps' | 'leftovers']>([
    ['invalid', 'gaps'],
    ['undecided', 'gaps'],
    ['unsupported', 'gaps'],
    ['leftover', 'leftovers'],
  ])('counts what is %s among the %s', (kind, list) => {
    const problems = new Problems('all');
    problems.add({ ...gap, kind });
    expect(problems[list].map(formatProblem)).toEqual(['a.yaml:3: a gap']);
  });
});
