import { expect, test } from 'vitest';
import { checkPins, describePinOptions, describePins } from '../../../src/runtime/policy/pins.ts';
import type { Pins } from '../../../src/tool.ts';

test.each<[pins: Pins | undefined, description: string, flags: string]>([
  [undefined, '', ''],
  [{}, '', ''],
  [{ user_id: undefined, organization_id: undefined }, '', ''],
  [{ user_id: 'user_29w83' }, 'user user_29w83', '{--user}'],
  [{ organization_id: 'org_a-B_1' }, 'organization org_a-B_1', '{--organization}'],
  [
    { organization_id: 'org_1', user_id: 'user_1' },
    'user user_1 and organization org_1',
    '{--user} and {--organization}',
  ],
])('%j', (pins, description, flags) => {
  expect([describePins(pins), describePinOptions(pins)]).toEqual([description, flags]);
});

const user = (value: string) => `{--user} must be the id of one user (user_...), not ${value}.`;
const organization = (value: string) => `{--organization} must be the id of one organization (org_...), not ${value}.`;

test.each<[pins: object, message: string]>([
  [{ user_id: 'ada' }, user('"ada"')],
  [{ user_id: '' }, user('""')],
  [{ user_id: 'user_' }, user('"user_"')],
  [{ user_id: 'org_1' }, user('"org_1"')],
  [{ user_id: 'user_1/metadata' }, user('"user_1/metadata"')],
  [{ user_id: 'user_1,user_2' }, user('"user_1,user_2"')],
  [{ user_id: 'user_1\n' }, user('"user_1\\n"')],
  [{ user_id: '-user_1' }, user('"-user_1"')],
  [{ user_id: `user_${'1'.repeat(65)}` }, user(`"user_${'1'.repeat(65)}"`)],
  [{ user_id: 'user_..' }, user('"user_.."')],
  [{ user_id: null }, user('null')],
  [{ user_id: ['user_1'] }, user('["user_1"]')],
  [{ organization_id: 'acme' }, organization('"acme"')],
  [{ organization_id: 'user_1' }, organization('"user_1"')],
  // Passed over, it would leave everything in reach.
  [{ userId: 'user_1' }, 'There is no pin "userId". Pins are user_id and organization_id.'],
  [{ constructor: 'user_1' }, 'There is no pin "constructor". Pins are user_id and organization_id.'],
])('%j is refused', (pins, message) => {
  expect(() => checkPins(pins as Pins)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});
