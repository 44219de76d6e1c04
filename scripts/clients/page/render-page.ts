import type { ClientRule } from '../../../test/support/clients/rules/rule.ts';
import { code, table } from '../../docs/markdown.ts';
import { NOT_RUN, NOTES } from '../seen/notes.ts';
import type { NotSeen, Seen } from '../seen/seen.ts';
import { formatNumber, modes } from './cells.ts';
import { askingRow, detailRow, failedRow, mainRow, notRunRow, schemaRow, startRows } from './rows.ts';

/** Renders docs/clients.md from what was seen of each client. */
export function renderClientsPage(all: readonly (Seen | NotSeen)[], rules: readonly ClientRule[]): string {
  const seen = all.filter((one): one is Seen => 'tools' in one);
  const sections = [
    '<!-- Written by npm run docs. Do not edit. -->',
    '# Clients',
    `Does your client work with this server, and how? Each client in the first table is the program that its vendor publishes on npm. On the day in its row it was installed on Linux, started the server on the [sandbox](sandbox.md), and talked to a scripted model on the same machine, which wrote down what it was given. So this is what reaches a model; it says nothing about how well a model uses it. ${code('*')} and ${code('--discover')} are ways to [choose tools](command-line.md).`,
    table(
      [
        'client',
        'version',
        'seen on',
        'connects',
        'tools shown: default, `*`, `--discover`',
        'can ask a person',
        'schemas',
        'a failed start',
      ],
      all.map((one) => ('tools' in one ? mainRow(one) : failedRow(one))),
    ),
    [
      '- Connects: the revision of the protocol that both spoke.',
      "- Tools by name only: the model has a search tool of the client's, and sees a tool's description and schema once it has searched for it.",
      '- A failed start: the server was started with a misspelt flag. "The reason" is its sentence about that, shown to a person.',
    ].join('\n'),
    '## Names, instructions and prompts',
    `Names are those under which the model calls ${code('users_getUser')} of an entry called ${code('clerk-sandbox')}. Tokens are those of ${code('o200k_base')} for what the first request says of the tools; as the server lists them, they are ${tokensListed(seen)}.`,
    table(
      ['client', 'added by', 'name', 'tokens: default, `*`, `--discover`', "server's instructions", 'prompts'],
      seen.map(detailRow),
    ),
    '## Schemas',
    `Numbers are of the ${toolsWithEvery(seen)} tools that ${code('*')} lists. What a model isn't told, the server still checks: a call is validated against the whole schema.`,
    table(['client', 'left out', 'changed', 'added'], seen.map(schemaRow)),
    '## Asking a person',
    `A model called ${code('users.deleteUser')} with ${code('--confirm always')}, first where the client runs without a terminal, then at its terminal with somebody who says yes. The approval that clients ask for themselves was switched off where a switch or setting does that. A client that doesn't tell the server that it can ask isn't given the question; the call is refused, and the model is told so ([confirmation](confirmation.md)).`,
    table(['client', 'says that it can ask', 'without a terminal', 'at its terminal'], seen.map(askingRow)),
    '## A failed start',
    'What a person was shown, cut to 200 characters, with the paths of the machine left out.',
    table(['client', 'where', 'shows', 'verbatim'], seen.flatMap(startRows)),
    '## Notes',
    seen.flatMap(({ client }) => (NOTES[client] ?? []).map((note) => `- ${client}: ${note}`)).join('\n'),
    '## Not run',
    'These need a window or an account. What is known of them was only read, in the threads that are linked, and may be out of date.',
    table(
      ['client', 'why', 'read'],
      NOT_RUN.map((one) => notRunRow(one, rules)),
    ),
    '## Run it again',
    `${code('npm run clients')}, or ${code('npm run clients -- Codex')} for one, and then ${code('npm run docs')}. It installs each client into a folder of its own, with a home of its own, and tells it of a proxy that leads nowhere, so that it reaches nothing but the model and the server. It takes some minutes a client and needs Linux and ${code('tmux')}; it is not a part of the checks. What it saw is in ${code('scripts/clients/seen/seen.json')}.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function tokensListed(seen: readonly Seen[]): string {
  const [first] = seen;
  return first
    ? modes(first.tools)
        .map(({ listedTokens }) => formatNumber(listedTokens))
        .join(', ')
    : '?';
}

function toolsWithEvery(seen: readonly Seen[]): number {
  return seen[0]?.tools['*'].listed ?? 0;
}
