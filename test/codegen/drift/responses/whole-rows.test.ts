import { expect, it } from 'vitest';
import { drift } from '../../../../codegen/drift/drift.ts';
import { formatReport } from '../../../../codegen/drift/report/format-report.ts';
import { BEFORE, changedSpec, FILES, parseSpec } from '../../../support/codegen/versions.ts';

const LIST = `
  /badges:
    get:
      operationId: getBadgeList
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 500 } }]
      responses: { '200': { description: '', content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Badge' } } } } } }
  /old:`;
const BADGE = `
    Badge: { type: object, properties: { id: { type: string }, picture: { type: string }, "a: b": { type: string } } }
    Team:`;
const AFTER: [string, string][] = [
  ['\n  /old:', LIST],
  ['\n    Team:', BADGE],
];

it.each<[what: string, after: [string, string][], views: string, want: [string, string[], string][]]>([
  [
    'the new type of a new list',
    AFTER,
    'everywhere: { never: [picture] }',
    [['Badge', ['badges.getBadgeList'], '  Badge:\n    summary: ["a: b", id]\n']],
  ],
  ['none that only a write returns', [['\n  /old:', LIST.replace('get:', 'put:')], ...AFTER.slice(1)], '', []],
  ['none with a summary', AFTER, 'types: { Badge: { summary: [id] } }', []],
  [
    'one of which all is said but that',
    AFTER,
    'types: { Badge: { never: [id] } }',
    [['Badge', ['badges.getBadgeList'], '  Badge:\n    summary: ["a: b", picture]\n']],
  ],
  ['none that was returned before', [['\n  /old:', LIST.replace("Badge'", "Team'")]], '', []],
  [
    'none that is only read one by one',
    [
      AFTER[1] as [string, string],
      ["'#/components/schemas/Team' } } } } }\n    patch", "'#/components/schemas/Badge' } } } } }\n    patch"],
    ],
    '',
    [],
  ],
])('lists %s', (_, after, views, want) => {
  const found = drift(parseSpec(BEFORE), changedSpec(...after), { ...FILES, views });
  expect(found.wholeRows.map(({ type, tools, paste }) => [type, tools, paste.lines])).toEqual(want);
});

it('is told in the report, and is nothing to do', () => {
  const report = formatReport(drift(parseSpec(BEFORE), changedSpec(...AFTER), FILES));
  expect(report).toContain('1 undecided. 1 thing to do before generating.');
  expect(report).toContain(`- \`Badge\`, listed by \`badges.getBadgeList\`

Into \`spec/views.yaml\`, under \`types\`:

\`\`\`yaml
  Badge:
    summary: ["a: b", id, picture]
\`\`\`
`);
});
