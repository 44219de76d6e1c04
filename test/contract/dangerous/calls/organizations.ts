import type { DangerousCall } from '../dangerous-call.ts';

const acme = { organization_id: 'org_acme' };
const call = (
  tool: string,
  args: Record<string, unknown>,
  why: DangerousCall['why'],
  because: string,
): DangerousCall => ({ tool: `organizations.${tool}`, args, why, because });

/** Organizations themselves and their domains, by which people join. */
export const organizationCalls: DangerousCall[] = [
  call('createOrganization', { name: 'Evil', created_by: 'user_eve' }, 'lets in', 'its creator becomes an admin'),
  call('createOrganization', { name: 'Evil', public_metadata: { tier: 'gold' } }, 'lets in', 'plans are kept there'),
  call('createOrganization', { name: 'Evil', role_set_key: 'role_set:pro' }, 'lets in', 'roles with more permissions'),
  call('updateOrganization', { ...acme, slug: 'acme' }, 'loses', 'links to the old slug break, and others may take it'),
  call(
    'updateOrganization',
    { organization_id: 'org_pro', role_set_key: 'role_set:default' },
    'both',
    'the roles of all members change',
  ),
  call('updateOrganization', { ...acme, max_allowed_memberships: 1 }, 'loses', 'nobody can join any more'),
  call('updateOrganization', { ...acme, max_allowed_memberships: 0 }, 'lets in', 'no limit any more'),
  call('updateOrganization', { ...acme, admin_delete_enabled: true }, 'lets in', 'its admins can delete it now'),
  call('updateOrganization', { ...acme, name: 'Acme Inc', slug: 'acme' }, 'loses', 'a slug beside a harmless name'),
  call('updateOrganizationLogo', { ...acme, file: 'pixel.png' }, 'loses', 'the present logo is not kept'),
  call('deleteOrganizationLogo', acme, 'loses', 'deleted'),
  call('deleteOrganization', acme, 'loses', 'deleted'),

  call('createOrganizationDomain', { ...acme, name: 'evil2.example' }, 'lets in', 'verified unless it says otherwise'),
  call(
    'createOrganizationDomain',
    { ...acme, name: 'evil2.example', enrollment_mode: 'automatic_invitation' },
    'lets in',
    'everybody with such an address is invited',
  ),
  call(
    'createOrganizationDomain',
    { ...acme, name: 'evil2.example', verified: false, enrollment_mode: 'automatic_suggestion' },
    'lets in',
    'it is suggested to everybody with such an address',
  ),
  call(
    'updateOrganizationDomain',
    { ...acme, domain_id: 'orgdmn_2', verified: true },
    'lets in',
    'nobody has proven to own it',
  ),
  call(
    'updateOrganizationDomain',
    { ...acme, domain_id: 'orgdmn_1', enrollment_mode: 'automatic_invitation' },
    'lets in',
    'everybody with such an address is invited',
  ),
  call(
    'updateOrganizationDomain',
    { ...acme, domain_id: 'orgdmn_1', verified: false },
    'loses',
    'people no longer join by it',
  ),
  call(
    'verifyOrganizationDomainOwnership',
    { ...acme, domain_id: 'orgdmn_2' },
    'lets in',
    'ownership without the proof',
  ),
  call('deleteOrganizationDomain', { ...acme, domain_id: 'orgdmn_1' }, 'loses', 'deleted'),
];
