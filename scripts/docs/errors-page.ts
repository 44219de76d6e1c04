import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { byCode, byStatus, otherwise } from '../../src/runtime/clerk/error-table.ts';
import { errorKinds } from '../../src/runtime/shared/errors.ts';
import { spellOptions } from '../../src/runtime/shared/placeholders.ts';

const ERRORS = new URL('../../src/runtime/shared/errors.ts', import.meta.url);

/** The text of docs/errors.md, from the tables that the toolkit itself answers with and the comments on the type of an error. */
export function errorsPage(): string {
  const sections = [
    '<!-- Written by npm run docs. Do not edit. -->',
    '# Errors',
    'A call that fails comes back with `isError` and `{"error": {…}}`, whatever went wrong: at Clerk, on the way, or before anything was sent. `clerk-agent-toolkit/client` rejects with a `ClerkError` that has the same fields in `details`.',
    '```json\n{"error":{"kind":"not_found","message":"No user was found with id user_1","status":404,"code":"resource_not_found","trace_id":"0a1b2c","hint":"Check the id; look it up with a list tool if you only know a name or an address."}}\n```',
    '## Fields',
    'Beside `kind`, `message` and `hint`, what is unknown is left out.',
    table(['field', 'what it is'], fields()),
    '## Kinds',
    '"What to do" is the hint of an error that has no better one of its own.',
    table(
      ['kind', 'what it means', 'what to do'],
      Object.entries(errorKinds).map(([kind, { means, next }]) => [code(kind), means, spellOptions(next, 'flags')]),
    ),
    "## What Clerk's statuses become",
    `\`{key}\` is, for example, "The key ending in a1b2 (test instance)": the last four characters and no more, and of a short key none.`,
    table(
      ['status', 'kind', 'hint'],
      [...Object.entries(byStatus), ...Object.entries(otherwise)].map(([status, { kind, hint }]) => [
        status,
        code(kind),
        spellOptions(hint, 'flags').replace('{key}', '`{key}`'),
      ]),
    ),
    "## Clerk's codes with a hint of their own",
    'These win over the hint of the status. Other codes are passed on in `code` as they are.',
    table(
      ['code', 'hint'],
      Object.entries(byCode).map(([name, hint]) => [code(name), hint]),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The fields of an error with the comments that stand on them. */
function fields(): string[][] {
  const source = ts.createSourceFile('errors.ts', readFileSync(ERRORS, 'utf8'), ts.ScriptTarget.Latest, true);
  const details = source.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'ErrorDetails',
  );
  if (!details || !ts.isInterfaceDeclaration(details))
    throw new Error('src/runtime/shared/errors.ts has no ErrorDetails');
  return details.members.map((member) => {
    const name = member.name?.getText() ?? '';
    const [comment] = ts.getJSDocCommentsAndTags(member);
    const words = ts.getTextOfJSDocComment(comment?.comment);
    if (!words)
      throw new Error(`ErrorDetails.${name} in src/runtime/shared/errors.ts needs a comment: docs/errors.md shows it`);
    return [code(name), words];
  });
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
