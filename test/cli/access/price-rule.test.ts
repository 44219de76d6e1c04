import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, test } from 'vitest';
import { priceOptions, priceRule } from '../../../src/cli/access/price-rule.ts';
import type { AccessRule } from '../../../src/runtime/access/rules.ts';
import { instructions } from '../../../src/runtime/instructions.ts';
import type { ToolkitOptions } from '../../../src/runtime/toolkit.ts';

test.each<[options: ToolkitOptions]>([
  [{}],
  [{ tools: ['*'] }],
  [{ tools: ['users.getUser'], readOnly: true }],
  [{ pins: { user_id: 'user_2x9Kq0V7bFvYcTn3WmJr8sLdPae' }, tools: ['users'] }],
])('the price of instructions is about what they cost: %j', async (options) => {
  const { survey, cost } = await priceOptions(options);
  const real = countTokens(instructions(survey.tools, { ...options, rows: 'table' }));
  expect(Math.abs(cost.instructions - real) / real).toBeLessThan(0.15);
});

const rule = (more: Partial<AccessRule>): AccessRule => ({ name: 'a', who: { user: 'user_1' }, ...more });

test('a list costs what its tools cost, or with discovery what is listed', async () => {
  const plain = await priceRule(rule({ tools: ['users'] }), {});
  expect(plain.cost.list).toBe(plain.survey.total.tokens);
  const found = await priceRule(rule({ tools: ['users'], discover: true }), {});
  expect(found.survey.total).toEqual(plain.survey.total);
  expect(found.cost.list).toBeLessThan(plain.cost.list);
});

test('a pin makes a list cheaper', async () => {
  const free = await priceRule(rule({ tools: ['users.getUser'] }), {});
  const pinned = await priceRule(rule({ tools: ['users.getUser'], pin: 'user' }), {});
  expect(pinned.cost.list).toBeLessThan(free.cost.list);
});
