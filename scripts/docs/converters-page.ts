import type { Difference } from '../../test/support/clients/converters/compare.ts';
import type { Survey } from '../../test/support/clients/converters/survey.ts';
import type { ClientRule } from '../../test/support/clients/rules/rule.ts';
import { code, link, table } from './markdown.ts';

/**
 * Renders docs/converters.md.
 * @param versions the version of each package
 */
export function renderConvertersPage(
  surveys: readonly Survey[],
  rules: readonly ClientRule[],
  versions: Readonly<Record<string, string>>,
): string {
  const tools = surveys[0]?.outcomes.length ?? 0;
  const sections = [
    '<!-- Written by npm run docs. Do not edit. -->',
    '# Converters and clients',
    `Between the list of tools and the model stands code of others: a framework rewrites each input schema for the model's API, and clients have rules for what they pass on. This page says what the schemas of all ${tools} tools lose on the way, and which rules they keep. Nothing is lost on the way back: whatever schema the model saw, a call is validated against the whole of it.`,
    '## Converters',
    `The numbers are of tools. "Left out" is what the model doesn't learn, "changed" and "added" what it learns differently. Types in capitals, and other ways of writing the same, don't count. Other providers of the AI SDK send schemas as they are listed: so did, when tried, Amazon Bedrock 5, Anthropic 4, Cohere 4, Google 4, Groq 4, Mistral 4 and xAI 5.`,
    table(['package', 'converter', 'left out', 'changed', 'added', 'not strict', 'refused'], surveys.map(surveyRow)),
    [
      '- `required` is added where optional inputs become required, and `null` where an input may then be null instead. A null that is sent for an input counts as if the input had been left out.',
      '- `additionalProperties` is left out where an object is opened, and added or changed where one is closed. A closed one without properties, such as metadata, can only be sent empty.',
      '- `description` is changed where a keyword that is left out is put into words.',
      '- "Not strict" is what OpenAI\'s API gets without its strict mode, which knows no open objects; a model may then write inputs that don\'t fit the schema, and is told so.',
      '- "Refused" is an error before anything is sent. OpenAI\'s own converter takes no schema with an optional input, so what it is given must come from a converter that makes them nullable, as the Agents SDK does.',
    ].join('\n'),
    '## Not strict in the Agents SDK',
    notStrict(surveys).map(code).join(', '),
    '## Rules of clients',
    'Every tool, or every tool that is served unless you choose others, keeps these rules.',
    table(
      ['client', 'rule', 'for', 'source'],
      rules.map(({ client, rule, of, sources }) => [client, rule, of, sources.map(link).join(', ')]),
    ),
    '## Versions',
    table(
      ['package', 'version'],
      [...new Set(surveys.map(({ converter }) => converter.package))].map((name) => [
        code(name),
        versions[name] ?? '?',
      ]),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

function surveyRow({ converter, outcomes }: Survey): string[] {
  const differences = (kind: Difference['kind']) =>
    countTools(outcomes.map((outcome) => outcome.differences.filter((one) => one.kind === kind)));
  const count = (found: readonly unknown[]) => (found.length > 0 ? `${found.length}` : '');
  return [
    code(converter.package),
    converter.entry,
    differences('left out'),
    differences('changed'),
    differences('added'),
    count(outcomes.filter(({ strict }) => strict === false)),
    count(outcomes.filter(({ error }) => error !== undefined)),
  ];
}

/** Formats the keywords of differences with the number of tools that have one, most first. */
function countTools(byTool: readonly (readonly Difference[])[]): string {
  const counts = new Map<string, number>();
  for (const differences of byTool) {
    for (const keyword of new Set(differences.map((one) => one.keyword))) {
      counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return sorted.map(([keyword, count]) => `${code(keyword)} ${count}`).join(', ');
}

/** Lists the tools that a converter to strict mode leaves as they are, though it takes others. */
function notStrict(surveys: readonly Survey[]): string[] {
  const survey = surveys.find(({ outcomes }) => outcomes.some(({ strict }) => strict));
  return (survey?.outcomes ?? []).filter(({ strict }) => strict === false).map(({ tool }) => tool);
}
