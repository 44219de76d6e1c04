import { describe, expect, test } from 'vitest';
import { boundsOf, type PinMode, pinSetOf, unmetPins, withinAny } from '../../../src/runtime/policy/bounds.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';
import type { Pins } from '../../../src/tool.ts';

const user = { user_id: 'user_1' };
const organization = { organization_id: 'org_1' };
const both = { ...user, ...organization };
const serving = (...sets: string[]) => ({ pins: Object.fromEntries(sets.map((set) => [set, 1])) });

const OF_USER = serving('user_id');
const OF_ORGANIZATION = serving('organization_id');
const OF_BOTH = serving('user_id', 'organization_id', 'user_id+organization_id');
const OF_EITHER = serving('user_id', 'organization_id', 'user_id|organization_id');

test.each<[tool: object, pins: Pins | undefined, pinMode: PinMode, set: string | undefined, bounds: Pins[]]>([
  [{}, undefined, 'intersection', '', [{}]],
  [{}, {}, 'union', '', [{}]],
  [{}, user, 'intersection', undefined, []],
  [{}, both, 'union', undefined, []],
  [OF_USER, user, 'intersection', 'user_id', [user]],
  [OF_USER, user, 'union', 'user_id', [user]],
  [OF_USER, organization, 'union', undefined, []],
  [OF_USER, both, 'intersection', undefined, []],
  [OF_USER, both, 'union', 'user_id', [user]],
  [OF_ORGANIZATION, both, 'union', 'organization_id', [organization]],
  // A tool that can keep to both does so, in a union too.
  [OF_BOTH, both, 'intersection', 'user_id+organization_id', [both]],
  [OF_BOTH, both, 'union', 'user_id+organization_id', [both]],
  [OF_EITHER, both, 'intersection', undefined, []],
  [OF_EITHER, both, 'union', 'user_id|organization_id', [user, organization]],
  [OF_EITHER, organization, 'union', 'organization_id', [organization]],
  // Nothing but the word is a union.
  [OF_USER, both, 'Union' as PinMode, undefined, []],
])('%j with %j as %s', (tool, pins, pinMode, set, bounds) => {
  expect(pinSetOf(tool, { pins, pinMode })).toBe(set);
  expect(boundsOf(tool, { pins, pinMode })).toEqual(bounds);
});

test.each<[tool: object, pins: Pins, want: object]>([
  [{}, user, { pins: user, together: false }],
  [{}, both, { pins: both, together: false }],
  [OF_USER, both, { pins: organization, together: false }],
  [OF_ORGANIZATION, both, { pins: user, together: false }],
  [OF_EITHER, both, { pins: both, together: true }],
])('%j is left out of %j for %j', (tool, pins, want) => expect(unmetPins(tool, pins)).toEqual(want));

describe('one bound after the other', () => {
  const notFound = new ToolError({ kind: 'not_found', message: 'm' });
  const refused = new ToolError({ kind: 'refused', message: 'm' });
  const trying = async (bounds: Pins[], outcomes: (string | Error)[]) => {
    const tried: Pins[] = [];
    const result = await withinAny(bounds, async (pins) => {
      const outcome = outcomes[tried.push(pins) - 1] ?? 'none is left';
      if (typeof outcome !== 'string') throw outcome;
      return outcome;
    }).catch((error) => error);
    return { tried, result };
  };

  test.each<[bounds: Pins[], outcomes: (string | Error)[], tried: Pins[], result: unknown]>([
    [[both], ['a'], [both], 'a'],
    [[both], [notFound], [both], notFound],
    [[user, organization], ['a'], [user], 'a'],
    [[user, organization], [notFound, 'b'], [user, organization], 'b'],
    [[user, organization], [notFound, notFound], [user, organization], notFound],
    // The next bound is not asked about a value that isn't known to be somebody else's.
    [[user, organization], [refused, 'b'], [user], refused],
    [[user, organization], [new Error('x'), 'b'], [user], new Error('x')],
  ])('of %j, with %j', async (bounds, outcomes, tried, result) => {
    expect(await trying(bounds, outcomes)).toEqual({ tried, result });
  });
});
