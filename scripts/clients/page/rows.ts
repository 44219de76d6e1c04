import type { ClientRule } from '../../../test/support/clients/rules/rule.ts';
import { code, link } from '../../docs/markdown.ts';
import type { NotRun } from '../seen/notes.ts';
import type { NotSeen, Seen } from '../seen/seen.ts';
import {
  canAsk,
  describeAsked,
  formatChanges,
  formatNumber,
  modes,
  PLACES,
  schemasCell,
  startCell,
  toolsCell,
  verbatim,
} from './cells.ts';

/** Returns the row of a client in the first table. */
export function mainRow({ client, version, date, revision, tools, asking, startErrors }: Seen): string[] {
  return [
    client,
    version,
    date,
    `yes, ${revision}`,
    toolsCell(tools),
    canAsk(asking),
    schemasCell(tools['*']),
    startCell(startErrors),
  ];
}

/** Returns the row of a client that could not be looked at. */
export function failedRow({ client, version, date, failure }: NotSeen): string[] {
  return [client, version, date, `not seen: ${verbatim(failure)}`, '', '', '', ''];
}

/** Returns the row about names, instructions and prompts. */
export function detailRow({ client, configuredBy, tools, prompts }: Seen): string[] {
  return [
    client,
    configuredBy === 'install' ? '`install`' : 'hand',
    tools.default.prefix === undefined ? 'not seen' : code(`${tools.default.prefix}users_getUser`),
    modes(tools)
      .map(({ tokens }) => formatNumber(tokens))
      .join(', '),
    tools.default.instructions ? 'passed on' : 'not passed on',
    prompts.command ? `offered as ${code(prompts.command)}` : prompts.listed ? 'asked for, not seen' : 'not asked for',
  ];
}

/** Returns the row about schemas. */
export function schemaRow({ client, tools }: Seen): string[] {
  const { changes, compared, listed } = tools['*'];
  const name = compared < listed ? `${client} (${compared} seen)` : client;
  return [name, ...(['left out', 'changed', 'added'] as const).map((kind) => formatChanges(changes, kind))];
}

/** Returns the row about asking a person. */
export function askingRow({ client, asking: { declared, headless, terminal } }: Seen): string[] {
  return [client, declared ? 'yes' : 'no', describeAsked(headless), terminal ? describeAsked(terminal) : ''];
}

/** Returns a row for each place that shows something of a failed start. */
export function startRows({ client, startErrors }: Seen): string[][] {
  return startErrors
    .filter(({ place, text }) => place !== 'model' && text !== undefined)
    .map(({ place, shows, text = '' }) => [client, PLACES[place], shows, verbatim(text)]);
}

/** Returns the row of a client that was not run, with the rules that were read of it. */
export function notRunRow({ client, why }: NotRun, rules: readonly ClientRule[]): string[] {
  const read = rules.filter((rule) => rule.client.split(', ').includes(client));
  return [
    client,
    why,
    read.map(({ rule, sources }) => `${rule} ${sources.map(link).join(', ')}`).join(' ') || 'nothing',
  ];
}
