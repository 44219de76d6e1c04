import type { CallCost } from '../../test/support/cost/calls.ts';
import type { ListedCost } from '../../test/support/cost/listed.ts';
import type { QuestionCost } from '../../test/support/cost/questions.ts';
import { code, table } from './markdown.ts';

/** Everything that the page says in figures. */
export interface Costs {
  listed: ListedCost;
  /** The users of the sandbox in which the calls are made. */
  size: number;
  reads: readonly CallCost[];
  writes: readonly CallCost[];
  questions: readonly QuestionCost[];
}

/** Renders docs/cost.md. */
export function renderCostPage({ listed, size, reads, writes, questions }: Costs): string {
  const { byDefault, every, discover, query, fields } = listed;
  const sections = [
    '<!-- Written by npm run docs. Do not edit. -->',
    '# Cost',
    `This page says what the tools cost a model's context, in tokens of \`o200k_base\`, rounded to two digits. Results are as MCP clients get them from the sandbox (\`--sandbox-size ${size}\`), whose users have one key of metadata each. "As Clerk sends it" is the same result with \`--view raw\`, not cut to size: what a converter of the API without views gives a model.`,
    '## The list of tools',
    table(
      ['listed', 'tokens'],
      [
        [`the ${byDefault.count} tools that are served by default`, round(byDefault.tokens)],
        [`all ${every.count} tools`, round(every.tokens)],
        [
          `the ${discover.count} tools of ${code('--discover')}, which find and call all others`,
          round(discover.tokens),
        ],
        [`${code('lists.query')} alone`, round(query)],
        [`the argument ${code('fields')}, in each tool that has it, at most`, round(fields)],
      ],
    ),
    '## Results of reads',
    table(['result', 'tool', 'tokens', 'as Clerk sends it'], reads.map(callRow)),
    '## Results of writes',
    'A write says what it did: the id, and what changed. In the sandbox, each says as well that the data is made up.',
    table(['result', 'tool', 'tokens', 'as Clerk sends it'], writes.map(callRow)),
    '## Questions over whole lists',
    `With ${code('lists.query')}, a question costs its call and its result, however long the list is. Without, every page of a list has to pass through the model; beyond the first 100 rows, those figures are reckoned from them.`,
    table(
      ['question', 'users', code('lists.query'), 'pages of the list', 'pages as Clerk sends them'],
      questions.map(({ question, size: users, tokens, pages, rawPages }) => [
        question,
        formatNumber(users),
        ...[tokens, pages, rawPages].map(round),
      ]),
    ),
    ...questions.filter(({ size: users }) => users === size).flatMap(showQuestion),
  ];
  return `${sections.join('\n\n')}\n`;
}

function callRow({ what, tool, tokens, raw }: CallCost): string[] {
  return [what, code(tool), round(tokens), round(raw)];
}

function showQuestion({ question, call, result }: QuestionCost): string[] {
  return [`${question} The call:`, jsonBlock(call), 'The result:', jsonBlock(result)];
}

function jsonBlock(text: string): string {
  return `\`\`\`json\n${text}\n\`\`\``;
}

/** Formats a count to two digits: a word more or less in a result doesn't change the page. */
function round(count: number): string {
  return formatNumber(Number(count.toPrecision(2)));
}

function formatNumber(count: number): string {
  return count.toLocaleString('en-US');
}
