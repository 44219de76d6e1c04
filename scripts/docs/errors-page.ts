import {
  errorsByOtherStatus,
  errorsByStatus,
  foreignErrors,
  hintsByCode,
  type StatusError,
} from '../../src/runtime/clerk/error-table.ts';
import { errorKinds } from '../../src/runtime/shared/errors.ts';
import { spellOptions } from '../../src/runtime/shared/placeholders.ts';
import { summaryOf } from './format-api.ts';
import { code, table } from './markdown.ts';
import { type Api, membersOf } from './read-api.ts';

/** Renders docs/errors.md from the tables that the toolkit itself uses and the docstrings of `ErrorDetails`. */
export function renderErrorsPage(api: Api): string {
  const sections = [
    '<!-- Written by npm run docs. Do not edit. -->',
    '# Errors',
    'A call that fails comes back with `isError` and `{"error": {…}}`, whatever went wrong: at Clerk, on the way, or before anything was sent. `clerk-agent-toolkit/client` rejects with a `ClerkError` that has the same fields in `details`.',
    '```json\n{"error":{"kind":"not_found","message":"No user was found with id user_1","status":404,"sent":true,"code":"resource_not_found","trace_id":"1b7f9e40c2d84a53b6e0f1a2c3d4e5f6","hint":"Check the id; look it up with a list tool if you only know a name or an address."}}\n```',
    '## Fields',
    'Beside `kind`, `message` and `hint`, what is unknown is left out.',
    table(['field', 'what it is'], fieldRows(api)),
    '## Kinds',
    '"What to do" is the hint of an error that has no better one of its own.',
    table(
      ['kind', 'what it means', 'what to do'],
      Object.entries(errorKinds).map(([kind, { description, hint }]) => [
        code(kind),
        description,
        spellOptions(hint, 'flags'),
      ]),
    ),
    "## What Clerk's statuses become",
    `\`{key}\` is, for example, "The key ending in a1b2 (test instance)": the last four characters and no more, and of a short key none.`,
    statusTable([...Object.entries(errorsByStatus), ...Object.entries(errorsByOtherStatus)]),
    'A response without `{"errors": […]}` is not Clerk\'s own: a proxy sent it, or another server. These statuses then become:',
    statusTable(Object.entries(foreignErrors)),
    "## Clerk's codes with a hint of their own",
    'These win over the hint of the status. Other codes are passed on in `code` as they are.',
    table(
      ['code', 'hint'],
      Object.entries(hintsByCode).map(([name, hint]) => [code(name), hint]),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

function statusTable(errors: [status: string, error: StatusError][]): string {
  return table(
    ['status', 'kind', 'hint'],
    errors.map(([status, { kind, hint }]) => [
      status,
      code(kind),
      spellOptions(hint, 'flags').replace('{key}', '`{key}`'),
    ]),
  );
}

/** Returns a row for each field of an error, with its docstring. */
function fieldRows({ shared }: Api): string[][] {
  const details = shared.find(({ name }) => name === 'ErrorDetails');
  if (!details) throw new Error('no two entry points export ErrorDetails');
  return membersOf(details).map(({ name, comment }) => [code(name), summaryOf(comment)]);
}
