import { type DeclarationReflection, ReflectionKind, type SignatureReflection } from 'typedoc';
import { type Api, BY_TOOL, membersOf } from './api.ts';
import { callOf, sentence, typeOf, wordsOf } from './api-text.ts';

/** The text of docs/api.md. */
export function apiPage(api: Api): string {
  const sections = [
    '<!-- Written by npm run docs. Do not edit. -->',
    '# API',
    'What the entry points of the package export. What several of them export is the same thing, and described once, under [Shared](#shared).',
    api.entries.map(({ name, own, shared }) => `- ${contents(name, own, shared)}`).join('\n'),
    ...api.entries.flatMap(({ name, own }) => [`## ${name}`, ...ordered(own).flatMap(section)]),
    '## Shared',
    ...ordered(api.shared).flatMap(section),
  ];
  return `${sections.join('\n\n')}\n`;
}

function contents(name: string, own: readonly DeclarationReflection[], shared: readonly string[]): string {
  const also = shared.map((one) => `[${one}](#${one.toLowerCase()})`).join(', ');
  const names = ordered(own).map((one) => code(one.name));
  return `[${name}](#${name.replace('/', '')}): ${names.join(', ')}${also && `; shared: ${also}`}`;
}

const ORDER = [ReflectionKind.Function, ReflectionKind.Class, ReflectionKind.Interface, ReflectionKind.TypeAlias];

/** Sorts functions first, since those are what one comes for, then by name, whatever file an export stands in. */
function ordered(declarations: readonly DeclarationReflection[]): DeclarationReflection[] {
  const byName = [...declarations].sort((a, b) => (a.name < b.name ? -1 : 1));
  return ORDER.flatMap((kind) => byName.filter((one) => one.kind === kind));
}

/** One export: heading, signature, words and members. */
function section(declaration: DeclarationReflection): string[] {
  const { kind, name, signatures = [], type } = declaration;
  const heading = `### ${name}`;
  if (kind === ReflectionKind.Function) return [heading, ...signatures.flatMap(signature)];
  const words = wordsOf(declaration.comment);
  if (kind === ReflectionKind.TypeAlias) return [heading, words, fence(`type ${name} = ${typeOf(type)};`)];
  if (name === BY_TOOL) return [heading, words, `What each takes: [tools.md](tools.md).`];
  const members = membersOf(declaration);
  const table = ['| member | type | what it is |', '|---|---|---|', ...members.map(row), ...inherited(declaration)];
  const extending = kind === ReflectionKind.Class ? [`A class; extends ${code('Error')}.`] : [];
  return [heading, words, ...extending, ...(table.length > 2 ? [table.join('\n')] : [])];
}

function signature(given: SignatureReflection): string[] {
  const throws = given.comment?.getTag('@throws');
  const parameters = (given.parameters ?? []).flatMap((parameter) => {
    const inner = parameter.type?.type === 'reflection' ? membersOf(parameter.type.declaration) : [];
    return [parameter, ...inner].flatMap((one) => {
      const words = wordsOf(one.comment);
      return words ? [`- \`${one === parameter ? one.name : `${parameter.name}.${one.name}`}\`: ${words}`] : [];
    });
  });
  return [
    fence(`function ${callOf(given)}: ${typeOf(given.type)};`),
    wordsOf(given.comment),
    ...(parameters.length > 0 ? [parameters.join('\n')] : []),
    ...(throws ? [`Throws ${sentence(throws)}`] : []),
  ];
}

function row(member: DeclarationReflection): string {
  const [first] = member.signatures ?? [];
  const name = first ? callOf(first) : `${member.name}${member.flags.isOptional ? '?' : ''}`;
  const tag = first?.comment?.getTag('@returns');
  const returns = tag && `Returns ${sentence(tag)}`;
  const words = [wordsOf((first ?? member).comment), returns].filter(Boolean).join(' ');
  return line([code(name), code(typeOf(first ? first.type : member.type)), words]);
}

/** What an interface has from others: a line for each of them. */
function inherited({ extendedTypes = [], children = [] }: DeclarationReflection): string[] {
  return extendedTypes.flatMap((type) => {
    if (type.type !== 'reference' || type.name === 'Error') return [];
    if (type.name !== 'Record') return [line([`all of [${type.name}](#${type.name.toLowerCase()})`, '', ''])];
    const methods = children.filter(({ inheritedFrom }) => inheritedFrom?.name.startsWith('Record.'));
    const [first, last] = [methods[0], methods.at(-1)].map((method) => code(`${method?.name}()`));
    const [made] = methods[0]?.type?.type === 'reflection' ? (methods[0].type.declaration.signatures ?? []) : [];
    const each = `The tools of one category of [tools.md](tools.md); ${methods.length} such methods.`;
    return [line([`${first} … ${last}`, code(typeOf(made?.type)), each])];
  });
}

function line(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function fence(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
