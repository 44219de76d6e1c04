import { expect, test } from 'vitest';
import { mistakesOf, rule, rules, STAFF } from '../../support/access/mistakes-of.ts';

test.each<[what: string, lines: string[], mistakes: (string | RegExp)[]]>([
  ['no map', ['- name: a'], [/^1: Access rules are a map/]],
  ['nothing', [''], [/^1: Access rules are a map/]],
  ['no YAML', ['rules: ['], [/^2: Flow sequence in block collection must be/]],
  [
    'two documents',
    ['rules: []', '---', 'rules: []'],
    [/^\d: An access file is one YAML document: leave out the second\.$/],
  ],
  ['a key twice', ['rules: []', 'rules: []'], [/^2: Map keys must be unique/]],
  ['no rules', ['clients: []'], ['1: rules must be a list of 1 to 200 rules: without one, nobody is let in.']],
  ['no rule', ['rules: []'], [/^1: rules: rules must be a list of 1 to 200 rules/]],
  ['rules by name', ['rules:', '  a: {}'], [/^1: rules: rules must be a list/]],
  [
    'an unknown key',
    [...rule(), 'client: []'],
    ['4: client: There is no such key. Did you mean "clients"? There are rules and clients.'],
  ],
  ['clients that are no list', ['clients: a', ...rule()], ['1: clients: clients must be a list of client ids.']],
  [
    'a client that is none',
    ['clients:', '  - a', '  - 1', ...rule()],
    ['3: clients.1: It must be the id of an OAuth client, as a text.'],
  ],
  [
    'a rule that is none',
    ['rules:', '  - a'],
    ['2: rules.0: A rule is a map with a name, who it is for, and what they may do.'],
  ],
  ['a rule without a name', ['rules:', `  - ${STAFF}`], ['2: rules.0: name is missing: the audit log names the rule.']],
  ['a name with spaces', rules(['name: our staff', STAFF]), ['2: rules.0.name: name must be a text such as support.']],
  [
    'a rule without who',
    rules(['name: a', 'readOnly: true']),
    [/^2: rules.0: who is missing: it says whom the rule is for/],
  ],
  [
    'an empty who',
    rules(['name: a', 'who: {}']),
    [/^3: rules.0.who: who is empty: say whom the rule is for, .* or { everybody: true }\.$/],
  ],
  ['a who that is null', rules(['name: a', 'who:']), [/^3: rules.0.who: who must be a map of conditions/]],
  ['a who that is no map', rules(['name: a', 'who: staff']), [/^3: rules.0.who: who must be a map of conditions/]],
  [
    'everybody in one word',
    rules(['name: a', 'who: everybody']),
    ['3: rules.0.who: who must be a map: write who: { everybody: true } for everybody who signs in.'],
  ],
  [
    'everybody, who are not meant',
    rules(['name: a', 'who: { everybody: false }']),
    ['3: rules.0.who.everybody: everybody must be true, or left out.'],
  ],
  [
    'everybody and fewer',
    rules(['name: a', 'who: { everybody: true, user: user_1 }']),
    ['3: rules.0.who.everybody: everybody stands alone: leave it out, so that user says whom the rule is for.'],
  ],
  [
    'everybody, with the data of all',
    rules(['name: a', 'who: { everybody: true }']),
    [/^3: rules.0.who: Every user of the instance can fit this rule/],
  ],
  [
    'an unknown condition',
    rules(['name: a', 'who:', '  organisation: org_a']),
    ['4: rules.0.who.organisation: There is no such key. Did you mean "organization"?'],
  ],
  [
    'an organization by its slug',
    rules(['name: a', 'who: { organization: acme }']),
    ['3: rules.0.who.organization: organization must begin with org_, as in org_..., not "acme".'],
  ],
  [
    'nobody',
    rules(['name: a', 'who: { user: [] }']),
    [/^3: rules.0.who.user: user must be a text such as user_\.\.\., or a list/],
  ],
  [
    'a role without its prefix',
    rules(['name: a', 'who: { organization: org_a, role: admin }']),
    ['3: rules.0.who.role: role must begin with org:, as in org:admin, not "admin".'],
  ],
  [
    'scopes in one text',
    rules(['name: a', 'pin: user', 'who: { scope: "a b" }']),
    [/^4: rules.0.who.scope: scope must be a text such as clerk:self, or a list/],
  ],
  [
    'a role of nowhere',
    rules(['name: a', 'who: { role: "org:admin", user: user_1 }']),
    [/^3: rules.0.who.role: A role is held in an organization: name that/],
  ],
  [
    'the same name twice',
    rules(['name: a', STAFF], ['name: a', 'who: { user: user_1 }']),
    ['4: rules.1.name: Another rule is named "a" already.'],
  ],
  [
    'an unknown key of a rule',
    rule('readonly: true'),
    ['4: rules.0.readonly: There is no such key. Did you mean "readOnly"?'],
  ],
  [
    'files',
    rule('files: [/srv]'),
    [/^4: rules.0.files: A rule has no files: files are uploaded from the folders of this machine/],
  ],
  ['exports', rule('exports: /srv'), [/^4: rules.0.exports: A rule has no exports/]],
  [
    'a condition outside of who',
    rule('role: "org:admin"'),
    ['4: rules.0.role: A rule has no role: put it into `who`.'],
  ],
  ['text for a flag', rule('readOnly: "yes"'), ['4: rules.0.readOnly: readOnly must be true or false.']],
  ['no value', rule('readOnly:'), ['4: rules.0.readOnly: readOnly must be true or false.']],
  [
    'tools in one text',
    rule('tools: default'),
    ['4: rules.0.tools: tools must be a list of patterns, such as [default, users.getUser].'],
  ],
  ['no tools', rule('tools: []'), [/^4: rules.0.tools: tools must be a list of patterns/]],
  [
    'a pattern that matches nothing',
    rule('tools:', '  - default', '  - biling'),
    [/^6: rules.0.tools.1: No tool matches "biling". Did you mean "billing"\?/],
  ],
  [
    'an exclusion that matches nothing',
    rule('excludeTools: [usres]'),
    [/^4: rules.0.excludeTools.0: No tool matches "usres". Did you mean "users"\?/],
  ],
  [
    'nothing that is left',
    rule('tools: [users.createUser]', 'readOnly: true'),
    [/^4: rules.0.tools: No tool is left to serve/],
  ],
  [
    'a credential without allowSecrets',
    rule('tools: [signInTokens.createSignInToken]'),
    [/^4: rules.0.tools: signInTokens.createSignInToken is not served without `allowSecrets`/],
  ],
  [
    'a tool that no pin confines',
    [...rule('pin: user', 'tools: [users.getUserList]')],
    [
      "5: rules.0.tools: users.getUserList is not served with `pin: user`: it can't be limited to the person signed in.",
    ],
  ],
  [
    'a default set that is empty',
    rule('pin: organization', 'excludeTools: ["*"]'),
    [/^2: rules.0: No tool is left to serve/],
  ],
  [
    'another pin',
    rule('pin: [user, organization]'),
    ['4: rules.0.pin: pin must be "user" or "organization" or "both".'],
  ],
  [
    'pins without both',
    rule('pin: user', 'pins: union'),
    [/^5: rules.0.pins: pins says how the two of pin: both go together/],
  ],
  ['listed without discover', rule('listed: [users]'), [/^4: rules.0.listed: listed goes with discover: true/]],
  [
    'seconds',
    rule('queryTime: 60'),
    ['4: rules.0.queryTime: queryTime must be a whole number of milliseconds from 1000 to 600000.'],
  ],
  ['half a page', rule('queryPages: 0.5'), [/^4: rules.0.queryPages: queryPages must be a whole number of pages/]],
  [
    'no calls',
    rule('callsPerMinute: 0'),
    [/^4: rules.0.callsPerMinute: callsPerMinute must be a whole number of calls from 1/],
  ],
  [
    'secrets',
    rule('allowSecrets: true'),
    [/^4: rules.0.allowSecrets: allowSecrets hands out live credentials. Write dangerously: true beside it/],
  ],
  [
    'private metadata',
    rule('allowPrivateMetadata: true', 'dangerously: false'),
    [/^4: rules.0.allowPrivateMetadata: .* Write dangerously: true/],
  ],
  ['nobody asked', rule('confirm: never'), [/^4: rules.0.confirm: With confirm: never, nobody is asked/]],
  [
    'everybody who can sign in',
    rules(['name: a', 'who: { scope: "clerk:all" }']),
    [/^3: rules.0.who: Every user of the instance can fit this rule/],
  ],
  [
    'everybody through a client',
    rules(['name: a', 'who: { client: c }']),
    [/^3: rules.0.who: Every user of the instance can fit this rule/],
  ],
  ['a danger that is none', rule('dangerously: true'), [/^4: rules.0.dangerously: Nothing in this rule needs it/]],
  [
    'a rule that nobody reaches',
    rules(['name: all', STAFF], ['name: admins', 'who: { organization: org_staff, role: "org:admin" }']),
    [/^5: rules.1.who: Nobody gets as far as this rule: whoever it is for fits "all" before it/],
  ],
  [
    'one of several that is none',
    rules(['name: a', 'who: { user: [user_1, ada, user_2] }']),
    ['3: rules.0.who.user: user must begin with user_, as in user_..., not "ada".'],
  ],
  [
    'a key in place of an id, which is not repeated',
    rules(['name: a', 'who: { organization: sk_live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2 }']),
    [/^3: rules.0.who.organization: organization must begin with org_, as in org_\.\.\., not "sk_\[hidden\]"\.$/],
  ],
  [
    'several of one rule',
    rule('readonly: true', 'tools: [default, biling, users.getUsr, users.fly]', 'confirm: never', 'listed: [users]'),
    [
      /^4: rules.0.readonly: There is no such key/,
      /^5: rules.0.tools.1: No tool matches "biling"/,
      /^5: rules.0.tools.2: No tool matches "users.getUsr"/,
      /^5: rules.0.tools.3: No tool matches "users.fly"/,
      /^6: rules.0.confirm: .* Write dangerously: true/,
      /^7: rules.0.listed: listed goes with discover/,
    ],
  ],
  [
    'a pin that was misspelt, and nothing that follows from it',
    rules(['name: a', 'who: { scope: s }', 'pinn: user']),
    [/^4: rules.0.pinn/],
  ],
  ['a danger that was misspelt', rule('dangerosly: true', 'confirm: never'), [/^4: rules.0.dangerosly/]],
  [
    'a danger whose need is unclear',
    rule('dangerously: true', 'confirm: nevr'),
    [/^5: rules.0.confirm: confirm must be/],
  ],
  [
    'secrets beside a who that is none',
    rules(['name: a', 'who: {}', 'allowSecrets: true']),
    [/^3: rules.0.who: who is empty/, /^4: rules.0.allowSecrets/],
  ],
  [
    'all at once, by line',
    [...rules(['name: a', 'who: {}'], ['name: b', 'tools: 1', STAFF]), 'x: 1'],
    [/^3: rules.0.who/, /^5: rules.1.tools/, /^7: x/],
  ],
])('%s', (_, lines, mistakes) => {
  const found = mistakesOf(`${lines.join('\n')}\n`);
  expect(found).toEqual(mistakes.map((want) => (typeof want === 'string' ? want : expect.stringMatching(want))));
});

test('of many mistakes, 20 are told', () => {
  const found = mistakesOf(rule(...Array.from({ length: 25 }, (_, i) => `key${i}: 1`)).join('\n'));
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toBe(' and 5 more.');
});

test('rules of a program: mistakes have their place', () => {
  expect(mistakesOf({ rules: [{ name: 'a', who: { organization: 'org_a' }, readOnly: undefined }] })).toEqual([
    ' rules.0.readOnly: readOnly must be true or false.',
  ]);
  const inherits = Object.assign(Object.create({ readOnly: true }), { name: 'a', who: { user: 'user_1' } });
  expect(mistakesOf({ rules: [inherits] })).toEqual([expect.stringMatching('A rule is a map')]);
});
