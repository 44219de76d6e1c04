import { type DeclarationReflection, ReflectionKind, type SignatureReflection } from 'typedoc';
import { formatCall, formatType, summaryOf, tagText } from './format-api.ts';
import { code, codeBlock, table } from './markdown.ts';
import { type Api, CLIENT_INTERFACE, isEntity, membersOf } from './read-api.ts';

/** Renders docs/api.md. */
export function renderApiPage(api: Api): string {
  const sections = [
    '<!-- Written by npm run docs. Do not edit. -->',
    '# API',
    'What the entry points of the package export. What several of them export is the same thing, and described once, under [Shared](#shared).',
    api.entryPoints.map((entry) => `- ${contents(entry, api.shared.length)}`).join('\n'),
    ...api.entryPoints.flatMap(({ name, exclusive }) => [
      `## ${name}`,
      ...sortByKind(exclusive).flatMap(section),
      ...entities(exclusive),
    ]),
    '## Shared',
    ...sortByKind(api.shared).flatMap(section),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Lists what one entry point exports; of the shared exports, the names only where they are not all of them. */
function contents({ name, exclusive, shared }: Api['entryPoints'][number], allShared: number): string {
  const names = sortByKind(exclusive).map((one) => code(one.name));
  const links = shared.map((one) => `[${one}](#${one.toLowerCase()})`);
  const also = shared.length === allShared ? ['all that is [shared](#shared)'] : links;
  return `[${name}](#${name.replaceAll('/', '')}): ${[...names, ...also].join(', ')}`;
}

/** Lists the types of Clerk's objects in one paragraph. */
function entities(exclusive: readonly DeclarationReflection[]): string[] {
  const names = exclusive.filter(isEntity).map(({ name }) => code(name));
  return names.length === 0 ? [] : [`The types of Clerk's objects, as it sends them: ${names.sort().join(', ')}.`];
}

const ORDER = [ReflectionKind.Function, ReflectionKind.Class, ReflectionKind.Interface, ReflectionKind.TypeAlias];

/** Sorts functions first, since those are what one comes for, then by name, whatever file an export stands in; leaves out entities. */
function sortByKind(declarations: readonly DeclarationReflection[]): DeclarationReflection[] {
  const byName = declarations.filter((one) => !isEntity(one)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return ORDER.flatMap((kind) => byName.filter((one) => one.kind === kind));
}

/** Renders one export: heading, signature, docstring and members. */
function section(declaration: DeclarationReflection): string[] {
  const { kind, name, signatures = [], type } = declaration;
  const heading = `### ${name}`;
  if (kind === ReflectionKind.Function) return [heading, ...signatures.flatMap(signature)];
  const summary = summaryOf(declaration.comment);
  if (kind === ReflectionKind.TypeAlias) return [heading, summary, codeBlock(`type ${name} = ${formatType(type)};`)];
  if (name === CLIENT_INTERFACE) return [heading, summary, `What each takes: [tools.md](tools.md).`];
  const rows = [...membersOf(declaration).map(memberRow), ...inheritedRows(declaration)];
  const extending = kind === ReflectionKind.Class ? [`A class; extends ${code('Error')}.`] : [];
  const members = rows.length > 0 ? [table(['member', 'type', 'what it is'], rows)] : [];
  return [heading, summary, ...extending, ...members];
}

function signature(given: SignatureReflection): string[] {
  const throws = given.comment?.getTag('@throws');
  const parameters = (given.parameters ?? []).flatMap((parameter) => {
    const inner = parameter.type?.type === 'reflection' ? membersOf(parameter.type.declaration) : [];
    return [parameter, ...inner].flatMap((one) => {
      const summary = summaryOf(one.comment);
      return summary ? [`- \`${one === parameter ? one.name : `${parameter.name}.${one.name}`}\`: ${summary}`] : [];
    });
  });
  return [
    codeBlock(`function ${formatCall(given)}: ${formatType(given.type)};`),
    summaryOf(given.comment),
    ...(parameters.length > 0 ? [parameters.join('\n')] : []),
    ...(throws ? [`Throws ${tagText(throws)}`] : []),
  ];
}

function memberRow(member: DeclarationReflection): string[] {
  const [first] = member.signatures ?? [];
  const name = first ? formatCall(first) : `${member.name}${member.flags.isOptional ? '?' : ''}`;
  const tag = first?.comment?.getTag('@returns');
  const returns = tag && `Returns ${tagText(tag)}`;
  const text = [summaryOf((first ?? member).comment), returns].filter(Boolean).join(' ');
  return [code(name), code(formatType(first ? first.type : member.type)), text];
}

/** Returns a row for each interface that an interface extends. */
function inheritedRows({ extendedTypes = [], children = [] }: DeclarationReflection): string[][] {
  return extendedTypes.flatMap((type) => {
    if (type.type !== 'reference' || type.name === 'Error') return [];
    if (type.name !== 'Record' && type.name !== 'Categories')
      return [[`all of [${type.name}](#${type.name.toLowerCase()})`, '', '']];
    const methods = children.filter(({ inheritedFrom }) => inheritedFrom?.name.startsWith(`${type.name}.`));
    const [first, last] = [methods[0], methods.at(-1)].map((method) => code(`${method?.name}()`));
    const [made] = methods[0]?.type?.type === 'reflection' ? (methods[0].type.declaration.signatures ?? []) : [];
    const each = `The tools of one category of [tools.md](tools.md); ${methods.length} such methods.`;
    return [[`${first} … ${last}`, code(formatType(made?.type)), each]];
  });
}
