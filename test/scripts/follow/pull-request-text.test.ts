import { expect, test } from 'vitest';
import { MAX_LENGTH, pullRequestText, truncateMarkdown } from '../../../scripts/follow/pull-request-text.ts';

test.each<[string, number, string]>([
  ['one\ntwo', 7, 'one\ntwo'],
  ['one\ntwo\nthree', 12, 'one\n\nMORE'],
  ['one\ntwo\nthree\nfour', 15, 'one\ntwo\n\nMORE'],
  ['a line that is too long', 10, '\nMORE'],
  ['```\ncode\nmore code\n```\nend', 20, '```\ncode\n```\n\nMORE'],
  ['````md\n```\n1\n2\n3\n4\n````', 22, '````md\n```\n````\n\nMORE'],
  ['~~~\na\n~~~\n1234567890\n', 19, '~~~\na\n~~~\n\nMORE'],
])('%j, at most %d', (text, limit, want) => {
  const found = truncateMarkdown(text, limit, 'MORE');
  expect(found).toBe(want);
  expect(found.length).toBeLessThanOrEqual(limit);
});

const run = 'https://github.com/acme/kit/actions/runs/1';

test('a short report is all there, behind what is to do', () => {
  const failed = { script: 'generate', output: 'allowlist.yaml: ```` is undecided\n' };
  expect(pullRequestText({ breaks: true, failed, report: '## Report\n', run })).toBe(`\
A newer version of Clerk's spec, as \`npm run spec:update\` reads it.

**Something breaks** for agents that use the tools today; the report marks what.

**\`npm run generate\` failed**, so what is generated from the spec is missing here:

\`\`\`\`\`text
allowlist.yaml: \`\`\`\` is undecided
\`\`\`\`\`

Push what is left to do to this branch: it is overwritten only as long as nobody else has pushed to it.

After \`npm run generate\`, \`npm test\` names what CHANGELOG.md must say about the change.

## Report
`);
});

test('the longest text is one that GitHub takes, and says where the rest is', () => {
  const failed = { script: 'generate', output: `${'x'.repeat(9000)}\nthe end` };
  const report = Array.from({ length: 9000 }, (_, i) => `- line ${i}`).join('\n');
  const text = pullRequestText({ breaks: true, failed, report, run });
  expect(text.length).toBeLessThan(65_536);
  expect(text.length).toBeGreaterThan(MAX_LENGTH - 100);
  expect(text).toContain('xxx\nthe end\n```');
  expect(text).toMatch(
    /\n- line \d+\n\nThe report is cut here\. The whole report: https:\/\/github\.com\/acme\/kit\/actions\/runs\/1$/,
  );
});
