import { expect, test } from 'vitest';
import {
  canAsk,
  describeAsked,
  schemasCell,
  startCell,
  toolsCell,
  verbatim,
} from '../../../scripts/clients/page/cells.ts';
import { renderClientsPage } from '../../../scripts/clients/page/render-page.ts';

const shown = {
  listed: 32,
  given: 32,
  deferred: 0,
  tokens: 5000,
  listedTokens: 5000,
  compared: 32,
  changes: {},
  instructions: true,
};
const hidden = { ...shown, deferred: 32 };

test.each([
  [{ default: shown, '*': shown, '--discover': shown }, '32, 32, 32'],
  [{ default: hidden, '*': hidden, '--discover': hidden }, '32, 32, 32, by name only'],
])('says how many tools are shown', (tools, want) => expect(toolsCell(tools)).toBe(want));

const done = { asked: true, reply: 'yes', outcome: 'done' } as const;
const refused = { asked: true, reply: 'cancel', outcome: 'Refused.' } as const;

test.each([
  [{ declared: false }, 'no'],
  [{ declared: true }, 'says so; not seen'],
  [{ declared: true, headless: refused, terminal: refused }, 'says so; not seen'],
  [{ declared: true, headless: refused, terminal: { ...done, outcome: 'It failed.' } }, 'says so; not seen'],
  [{ declared: true, headless: refused, terminal: done }, 'yes, at its terminal'],
  [{ declared: true, headless: done, terminal: done }, 'yes'],
])('of asking %j it says "%s"', (asking, want) => expect(canAsk(asking)).toBe(want));

test.each([
  [undefined, ''],
  [done, 'asked, and said yes: done'],
  [refused, 'cancelled without a person: refused'],
  [{ asked: false, outcome: 'Refused.' }, 'refused, nobody asked'],
  [{ asked: false, outcome: 'Not allowed', stopped: true } as const, 'not sent to the server: `Not allowed`'],
])('of a call %j it says "%s"', (asked, want) => expect(describeAsked(asked)).toBe(want));

test.each([
  [{}, 'as listed'],
  [{ 'left out': { maximum: 1, pattern: 3 } }, 'left out: `pattern`, `maximum`'],
  [{ added: { a: 4, b: 3, c: 2, d: 1 } }, 'added: `a`, `b`, `c` and more'],
])('of the changes %j it says "%s"', (changes, want) => expect(schemasCell({ ...shown, changes })).toBe(want));

test('says nothing of schemas that were not seen', () => {
  expect(schemasCell({ ...hidden, compared: 0 })).toBe('not seen');
});

test.each([
  [[], 'nothing'],
  [[{ place: 'list', shows: 'nothing' }], 'nothing'],
  [[{ place: 'model', shows: 'the reason' }], 'nothing'],
  [[{ place: 'list', shows: 'that it failed' }], 'that it failed: list command'],
  [
    [
      { place: 'list', shows: 'that it failed' },
      { place: 'terminal', shows: 'the reason' },
    ],
    'the reason: terminal',
  ],
] as const)('of the places %j it says "%s"', (errors, want) => expect(startCell(errors)).toBe(want));

test.each([
  ['plain', '`plain`'],
  ['with `code`', '`` with `code` ``'],
])('shows %s as it is', (text, want) => expect(verbatim(text)).toBe(want));

test('a client that could not be looked at is in the table, with the reason', () => {
  const failed = { client: 'Other', package: 'other', version: '1.0.0', date: '2026-01-31', failure: 'no such model' };
  expect(renderClientsPage([failed], [])).toContain('| Other | 1.0.0 | 2026-01-31 | not seen: `no such model` |');
});
