import type { DangerousCall } from '../dangerous-call.ts';

type Metadata = Record<string, unknown>;

const person = (args: Metadata, why: DangerousCall['why'], because: string): DangerousCall => ({
  tool: 'users.updateUserMetadata',
  args: { user_id: 'user_ann', ...args },
  why,
  because,
});
const open = (metadata: unknown, why: DangerousCall['why'], because: string): DangerousCall => ({
  tool: 'users.updateUserPublicMetadata',
  args: { user_id: 'user_ann', metadata },
  why,
  because,
});
const unsafe = (metadata: unknown, because: string): DangerousCall => ({
  tool: 'users.updateUserUnsafeMetadata',
  args: { user_id: 'user_ann', metadata },
  why: 'loses',
  because,
});
const acme = (args: Metadata, why: DangerousCall['why'], because: string): DangerousCall => ({
  tool: 'organizations.updateOrganizationMetadata',
  args: { organization_id: 'org_acme', ...args },
  why,
  because,
});
const member = (args: Metadata, why: DangerousCall['why'], because: string): DangerousCall => ({
  tool: 'organizations.updateOrganizationMembershipMetadata',
  args: { organization_id: 'org_acme', user_id: 'user_ann', ...args },
  why,
  because,
});

/** Metadata: public metadata at each change, the others where something is overwritten or nulled. */
export const metadataCalls: DangerousCall[] = [
  person({ public_metadata: { role: 'admin' } }, 'lets in', 'many products keep roles there, and a new one is a role'),
  person({ public_metadata: { plan: null } }, 'loses', 'nulled'),
  person({ public_metadata: { flags: { beta: false } } }, 'both', 'overwritten below the top'),
  person(
    { unsafe_metadata: { seen_tour: true }, public_metadata: { role: 'admin' } },
    'lets in',
    'beside a harmless one',
  ),
  person({ private_metadata: { billing_account: 'ba_evil' } }, 'loses', 'overwritten'),
  person({ private_metadata: { risk: { reviewed: null } } }, 'loses', 'nulled below the top'),
  person({ private_metadata: { risk: { score: 0 } } }, 'loses', 'overwritten below the top'),
  person({ private_metadata: { risk: null } }, 'loses', 'all that is below it goes with it'),
  person({ private_metadata: { risk: 'low' } }, 'loses', 'a text in place of an object'),
  person({ private_metadata: { notes: ['third'] } }, 'loses', 'lists are replaced and not merged'),
  person({ private_metadata: { notes: [] } }, 'loses', 'a list is emptied'),
  person({ private_metadata: { billing_account: { id: 'ba_42' } } }, 'loses', 'an object in place of a text'),
  person({ private_metadata: { risk: { level: 'high', score: 0 } } }, 'loses', 'one of two keys is there already'),
  person({ unsafe_metadata: { theme: 'light' }, private_metadata: { fresh: 1 } }, 'loses', 'one of two kinds'),

  open({ plan: 'free' }, 'both', 'overwritten'),
  open({ plan: null }, 'loses', 'nulled'),
  open({ roles: ['support', 'admin'] }, 'lets in', 'one role more'),
  open({ fresh: true }, 'lets in', 'each change of public metadata counts'),
  open({ flags: { admin: true } }, 'lets in', 'a new flag below the top'),
  open('{"plan":null}', 'loses', 'JSON in a text is read as what it says'),

  unsafe({ theme: 'light' }, 'overwritten'),
  unsafe({ theme: null }, 'nulled'),
  unsafe({ ui: { density: 'wide' } }, 'overwritten below the top'),
  unsafe({ ui: null }, 'an object is nulled'),
  unsafe({ 'ui.theme': 'red' }, 'a key with a dot in it is a key like any other'),
  unsafe({ constructor: 'gone' }, 'the user has a key of that name'),
  unsafe({ tags: ['a', 'b', 'c'] }, 'lists are replaced and not merged'),
  unsafe({ newsletter: true }, 'no is a value'),
  unsafe({ visits: 1 }, 'zero is a value'),
  unsafe({ newsletter: null }, 'no is nulled'),
  unsafe({ fresh: 1, theme: 'light' }, 'a new key beside it makes it no better'),
  unsafe('{"theme":null}', 'JSON in a text is read as what it says'),

  acme({ public_metadata: { tier: 'platinum' } }, 'both', 'a plan is raised'),
  acme({ public_metadata: { fresh: true } }, 'lets in', 'each change of public metadata counts'),
  acme({ private_metadata: { contract: null } }, 'loses', 'nulled'),
  acme({ private_metadata: { discount: { rate: 0.9 } } }, 'loses', 'overwritten below the top'),

  member({ public_metadata: { seat: 'owner' } }, 'both', 'a seat is raised'),
  member({ public_metadata: { fresh: true } }, 'lets in', 'each change of public metadata counts'),
  member({ private_metadata: { limits: { spend: 1_000_000 } } }, 'loses', 'overwritten below the top'),
  member({ private_metadata: { cost_center: null } }, 'loses', 'nulled'),

  {
    tool: 'users.replaceUserMetadata',
    args: { user_id: 'user_ann', unsafe_metadata: { fresh: 1 } },
    why: 'loses',
    because: 'what is not named goes',
  },
  {
    tool: 'users.replaceUserMetadata',
    args: { user_id: 'user_ann', public_metadata: { role: 'admin' } },
    why: 'both',
    because: 'a role comes, and what is not named goes',
  },
  {
    tool: 'organizations.replaceOrganizationMetadata',
    args: { organization_id: 'org_acme', private_metadata: {} },
    why: 'loses',
    because: 'emptied',
  },
];
