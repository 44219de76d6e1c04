import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { instructions } from '../../src/runtime/instructions.ts';
import type { JsonObject } from '../../src/runtime/shared/json.ts';
import { createToolkit, type ToolkitOptions } from '../../src/runtime/toolkit.ts';
import { EXPORTS } from '../support/catalogue/catalogue.ts';
import { idOf } from '../support/owners/responses.ts';

// Whatever is served, no text that a model reads advises a tool that isn't: it would be called, and refused.

const USER = { user_id: idOf('user', 'Ada') };
const ORGANIZATION = { organization_id: idOf('org', 'Ada') };
const BOTH = { ...USER, ...ORGANIZATION };

const SELECTIONS: [what: string, options: ToolkitOptions][] = [
  ['the default set', {}],
  ['every tool', { tools: ['*'] }],
  ['reads', { tools: ['*'], readOnly: true }],
  ['queries of organizations', { tools: ['lists.query', 'organizations'], excludeTools: ['*.*MembershipList'] }],
  ['one tool', { tools: ['users.getUser'] }],
  ['queries alone', { tools: ['lists.query'] }],
  ['a user', { pins: USER }],
  ['an organization', { pins: ORGANIZATION }],
  ['both', { pins: BOTH }],
  ['either', { pins: BOTH, pinMode: 'union' }],
  ['every tool for a user', { tools: ['*'], pins: USER }],
  ['every tool for both', { tools: ['*'], pins: BOTH }],
  ['every tool for either', { tools: ['*'], pins: BOTH, pinMode: 'union' }],
];

/** Calls of a tool that fail, each in its own way. */
const WRONG: unknown[] = [
  {},
  [],
  { nonsense: 1 },
  { user_id: 1, organization_id: 2, limit: 'x' },
  { fields: ['nonsense'], order_by: 'nonsense' },
  { list: 'users_getUserList' },
  { list: '' },
  { list: 'getUser' },
  { list: 'users_getUser', where: 1 },
];
const QUERIES: JsonObject[] = [
  { where: { id: { in: { list: 1 } } } },
  { where: { id: { in: {} } } },
  { join: [] },
  { join: { a: 1 } },
  { join: { a: { list: 'x' } } },
];

const namesOf = (spelling: (name: string, wireName: string) => string) =>
  Object.entries(catalogue.tools).map(([wireName, { name }]) => ({ name, spelled: spelling(name, wireName) }));
const SPELLINGS = [...namesOf((name) => name), ...namesOf((_, wireName) => wireName)];

/** Lists the tools that a text names and that aren't served. */
function unserved(text: string, served: ReadonlySet<string>): string[] {
  const words = new Set(text.match(/[A-Za-z]+[._][A-Za-z]+/g));
  return SPELLINGS.flatMap(({ name, spelled }) => (words.has(spelled) && !served.has(name) ? spelled : []));
}

describe.each(SELECTIONS)('%s', async (_, options) => {
  const fetch = async () => Response.json({ errors: [{ code: 'resource_not_found', message: 'm' }] }, { status: 404 });
  const toolkit = await createToolkit({ secretKey: 'sk_test_advice', fetch, exports: EXPORTS, ...options });
  const served = new Set(toolkit.tools.map(({ name }) => name));

  test('instructions name only what is served', () => {
    expect(unserved(instructions(toolkit.tools, options), served)).toEqual([]);
  });

  test('errors of what is served advise only what is served', async () => {
    const advised: unknown[] = [];
    for (const { name } of toolkit.tools) {
      const calls = name.startsWith('lists.')
        ? [...WRONG, ...QUERIES.map((query) => ({ list: 'a', ...query }))]
        : WRONG;
      for (const args of calls) {
        const { text, isError } = await toolkit.call(name, args);
        const given = JSON.stringify(args);
        const found = unserved(text, served).filter(
          (spelled) => !given.includes(spelled) && !given.includes(spelled.replace('.', '_')),
        );
        if (isError && found.length > 0) advised.push({ name, args, text });
      }
    }
    expect(advised).toEqual([]);
  });

  test('a name that no tool has is answered with one that is served, if any', async () => {
    const advised: unknown[] = [];
    for (const { name } of SPELLINGS) {
      const method = name.slice(name.indexOf('.') + 1);
      for (const spelling of [method, `${name}s`, `users_${method.slice(0, 8)}`]) {
        if (Object.hasOwn(catalogue.tools, spelling)) continue;
        const { text } = await toolkit.call(spelling, {});
        if (text.includes('There is no tool') && unserved(text.replace(spelling, ''), served).length > 0)
          advised.push(text);
      }
    }
    expect(advised).toEqual([]);
  });
});
