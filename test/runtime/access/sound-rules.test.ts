import { expect, test } from 'vitest';
import { mistakesOf, rule, rules } from '../../support/access/mistakes-of.ts';

const EXAMPLE = `
clients: []
rules:
  - name: operators
    who: { organization: org_staff, role: org:admin }
    tools: [default, billing]
  - name: support
    who: { organization: org_staff }
    tools: [default]
    readOnly: true
  - name: self
    who: { scope: "clerk:self" }
    pin: user
    tools: [users.getUser, "sessions.get*"]
    readOnly: true
`;

test.each<[what: string, source: string]>([
  ['the example', EXAMPLE],
  ['JSON', '{ "rules": [{ "name": "a", "who": { "user": ["user_1", "user_2"] } }] }'],
  [
    'everything that a rule can say',
    rule(
      ...['tools: ["*"]', 'excludeTools: [users]', 'readOnly: false', 'safe: true', 'pin: both', 'pins: union'],
      ...['discover: true', 'listed: [organizations]', 'maxResult: 9000', 'view: raw', 'queryPages: 5', 'queryRows: 5'],
      ...['queryTime: 5000', 'queryMemory: 5', 'confirm: never', 'dryRun: true', 'allowSecrets: true'],
      ...['allowPrivateMetadata: true', 'callsPerMinute: 10', 'callsAtOnce: 2', 'dangerously: true'],
    ).join('\n'),
  ],
  [
    'a role in the organization chosen',
    rules(['name: a', 'pin: organization', 'who: { role: "org:admin" }']).join('\n'),
  ],
  [
    'everybody, said to be meant',
    rules(['name: a', 'dangerously: true', 'readOnly: true', 'who: { scope: s }']).join('\n'),
  ],
  ['everybody, each for themselves', rules(['name: a', 'pin: user', 'who: { everybody: true }']).join('\n')],
  [
    'everybody, and all data, said to be meant',
    rules(['name: a', 'dangerously: true', 'who: { everybody: true }']).join('\n'),
  ],
  ['a folder that the program may have', rule('tools: [lists.export, users.set*]').join('\n')],
])('no mistake: %s', (_, source) => {
  expect(mistakesOf(source)).toEqual([]);
});

test.each<[what: string, first: string[], second: string[], unreachable: boolean]>([
  ['the same', ['who: { user: user_1 }'], ['who: { user: user_1 }'], true],
  ['after everybody', ['who: { everybody: true }', 'pin: user'], ['who: { user: user_2 }'], true],
  ['everybody in the end', ['who: { user: user_2 }'], ['who: { everybody: true }', 'pin: user'], false],
  ['after whoever chose one', ['who: { everybody: true }', 'pin: organization'], ['who: { user: user_2 }'], false],
  ['fewer users', ['who: { user: [user_1, user_2] }'], ['who: { user: user_2 }'], true],
  ['more users', ['who: { user: user_2 }'], ['who: { user: [user_1, user_2] }'], false],
  ['a scope more', ['who: { user: user_1, scope: a }'], ['who: { user: user_1, scope: [a, b] }'], true],
  ['a scope less', ['who: { user: user_1, scope: [a, b] }'], ['who: { user: user_1, scope: a }'], false],
  [
    'another role',
    ['who: { organization: org_a, role: "org:a" }'],
    ['who: { organization: org_a, role: "org:b" }'],
    false,
  ],
  ['any role', ['who: { organization: org_a, role: "org:a" }'], ['who: { organization: org_a }'], false],
  [
    'an organization that must be chosen',
    ['pin: organization', 'who: { user: user_1 }'],
    ['who: { user: user_1 }'],
    false,
  ],
  [
    'one that must be chosen, too',
    ['pin: organization', 'who: { user: user_1 }'],
    ['pin: both', 'who: { user: user_1 }'],
    true,
  ],
  [
    'a role anywhere',
    ['pin: organization', 'who: { role: "org:a" }'],
    ['pin: organization', 'who: { role: "org:a", organization: org_a }'],
    false,
  ],
  ['a pin that confines alone', ['pin: user', 'who: { scope: a }'], ['who: { scope: [a, b], user: user_1 }'], true],
  ['another condition', ['who: { organization: org_a }'], ['who: { user: user_1 }'], false],
])('a second rule behind %s: %j, %j', (_, first, second, unreachable) => {
  const found = mistakesOf(rules(['name: a', ...first], ['name: b', ...second]).join('\n'));
  expect(found.length > 0).toBe(unreachable);
  if (unreachable) expect(found).toEqual([expect.stringMatching('Nobody gets as far')]);
});
