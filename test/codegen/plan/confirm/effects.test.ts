import { expect, test } from 'vitest';
import { asksOf } from '../../../../codegen/plan/confirm/effects.ts';
import type { Effect } from '../../../../src/tool.ts';
import { HARMLESS, judgeTool, TARGETS } from '../../../support/codegen/judged-tool.ts';

const QUESTION = '    question: Change {team_id}\n';
const NEVER = '    lets_in: { never: it is a team }\n';
/** Lines whose circumstances lose something. */
const loses = (...keys: string[]) =>
  `    loses:\n${keys.map((key) => `      ${key}: it is gone\n`).join('')}${NEVER}${QUESTION}`;

test.each<[key: string, want: object]>([
  ['always', {}],
  ['name', { argument: 'name' }],
  // Always given.
  ['mode', {}],
  ['team_id', {}],
  ['mode is open', { argument: 'mode', is: ['open'] }],
  ['mode is not open or hidden', { argument: 'mode', isNot: ['open', 'hidden'] }],
  ['name is null', { argument: 'name', is: [null] }],
  ['size is 3', { argument: 'size', is: [3] }],
  ['shared is false', { argument: 'shared', is: [false] }],
  ['tags is a', { argument: 'tags', is: ['a'] }],
  ['items.role', { argument: 'items.role' }],
  ['name overwrites', { argument: 'name', overwrites: 'name' }],
  ['labels overwrites', { argument: 'labels', overwrites: 'unsafe_metadata' }],
  ['saml.entity overwrites', { argument: 'saml.entity', overwrites: 'saml.entity' }],
  ['name changes', { argument: 'name', changes: 'name' }],
  ['name changes set_id', { argument: 'name', changes: 'set_id' }],
  ['tags overwrites has_image', { argument: 'tags', overwrites: 'has_image' }],
])('the circumstance %j', (key, want) => {
  expect(judgeTool(loses(key))).toMatchObject({ effects: [{ kind: 'loses', ...want, because: 'it is gone' }] });
  const judged = judgeTool(loses(key)) as { effects: Effect[] };
  expect(Object.keys(judged.effects[0] ?? {}).sort()).toEqual(['because', 'kind', ...Object.keys(want)].sort());
});

test('effects are in the order of the file, what is lost first; none for a tool that is harmless', () => {
  const both = '    lets_in: { name: others come in, shared is true: all come in }\n    loses: everything is gone\n';
  expect(judgeTool(both + QUESTION)).toMatchObject({
    effects: [
      { kind: 'loses', because: 'everything is gone' },
      { kind: 'lets_in', argument: 'name', because: 'others come in' },
      { kind: 'lets_in', argument: 'shared', is: [true], because: 'all come in' },
    ],
  });
  expect(judgeTool(HARMLESS, 'secret: []\n')).toEqual({});
});

test.each<[want: ReturnType<typeof asksOf>, effects: Partial<Effect>[]]>([
  [undefined, []],
  ['sometimes', [{ argument: 'a' }, { argument: 'b', is: [1] }]],
  ['always', [{ argument: 'a' }, {}]],
])('asks %s', (want, effects) => {
  expect(asksOf(effects as Effect[])).toBe(want);
});

const AT = 'allowlist.yaml';
const needs = (kind: string) =>
  `teams.updateTeam needs \`${kind}\`: the circumstances in which a call does, with the reasons, or \`{ never: why }\``;
const FORMS =
  'which is no circumstance: write an argument, "argument is value", "argument is not value", "argument overwrites", "argument changes", "always" or "never"';

test.each<[what: string, lines: string, want: string[], tier?: string]>([
  ['neither judgement', '', [`${AT}:3: ${needs('loses')}`, `${AT}:3: ${needs('lets_in')}`]],
  ['one judgement only', '    loses: { never: it stays }\n', [`${AT}:3: ${needs('lets_in')}`]],
  [
    'a judgement of a read',
    '    loses: everything is gone\n',
    [`${AT}:9: teams.updateTeam only reads: delete \`loses\``],
    'read',
  ],
  [
    'a destructive tool that does nothing',
    HARMLESS,
    [`${AT}:6: teams.updateTeam is destructive, but loses nothing and lets nobody in`],
    'destructive',
  ],
  [
    'a sensitive tool that lets somebody in by some calls only',
    '    loses: the old key is gone\n    lets_in: { name: whoever has the key }\n',
    [
      `${AT}:10: teams.updateTeam is sensitive: every call hands out a credential, so \`lets_in\` must hold for every call`,
    ],
    'sensitive',
  ],
  [
    '`never` beside a circumstance',
    `    loses: { never: it stays, name: it is gone }\n${NEVER}`,
    [`${AT}:9: teams.updateTeam has \`never\`, which excludes every other circumstance`],
  ],
  ['what is no circumstance', loses('name was null'), [`${AT}:10: teams.updateTeam has \`name was null\`, ${FORMS}`]],
  [
    'an argument that there is not',
    loses('nam'),
    [`${AT}:10: teams.updateTeam has \`nam\`: there is no argument "nam"; did you mean "name"?`],
  ],
  [
    'an argument that is deprecated',
    loses('former'),
    [
      `${AT}:10: teams.updateTeam has \`former\`: "former" is deprecated in this version, and left out: delete this, or keep it under \`inputs\``,
    ],
  ],
  [
    "the API's name of an argument that has another",
    loses('unsafe_metadata'),
    [`${AT}:10: teams.updateTeam has \`unsafe_metadata\`: there is no argument "unsafe_metadata"`],
  ],
  [
    'a value that it can’t be',
    loses('mode is opn or open'),
    [`${AT}:10: teams.updateTeam has \`mode is opn or open\`: "mode" can't be "opn"`],
  ],
  [
    'null, where it can’t be',
    loses('size is null'),
    [`${AT}:10: teams.updateTeam has \`size is null\`: "size" can't be null`],
  ],
  [
    'a text, where it is a number',
    loses('size is "3"'),
    [`${AT}:10: teams.updateTeam has \`size is "3"\`: "size" can't be "3"`],
  ],
  [
    'an item that a list can’t have',
    loses('tags is not c'),
    [`${AT}:10: teams.updateTeam has \`tags is not c\`: "tags" can't be "c"`],
  ],
  [
    'a reason with a full stop',
    `    loses: It is gone.\n${NEVER}`,
    [expect.stringContaining(`${AT}:9: "It is gone."`)],
  ],
  ['nothing decided', `    loses:\n${NEVER}`, [`${AT}:9: "loses" must be a reason, or map circumstances to reasons`]],
])('refuses %s', (_, lines, want, tier) => {
  expect(judgeTool(lines, TARGETS, { ...(tier && { tier }) })).toEqual(want);
});
