import { expect, test } from 'vitest';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import type { ToolDefinition } from '../../src/tool.ts';
import { everyTool } from '../support/catalogue/catalogue.ts';
import { clientRules } from '../support/clients/rules/client-rules.ts';

// One tool that breaks a rule of a client can take the whole list down with it.

const every = (await everyTool()).map(({ definition }) => definition);
const selections = {
  'every tool': every,
  'the default selection': every.filter(({ name }) => catalogue.defaultSelection.includes(name)),
};

/** A tool that keeps every rule. */
const TOOL = { name: 'users.tag', wireName: 'users_tag', description: 'Tag a user.', inputSchema: { type: 'object' } };

test.each(clientRules)('$client: $rule', ({ of, findBreaches, breakIt }) => {
  const tools = selections[of];
  expect(tools.length).toBeGreaterThan(0);
  expect(findBreaches(tools)).toEqual([]);
  const tool = TOOL as ToolDefinition;
  expect(findBreaches([tool])).toEqual([]);
  expect(findBreaches(breakIt(tool)), 'what breaks the rule').toHaveLength(1);
});

test('an exception from a rule is gone once it is needless', () => {
  const [rule] = clientRules.filter(({ client }) => client === 'Claude Code, for a plugin');
  const short = { ...TOOL, name: 'organizations.updateOrganizationMetadata' } as ToolDefinition;
  expect(rule?.findBreaches([short])).toEqual(['organizations.updateOrganizationMetadata needs no exception']);
});
