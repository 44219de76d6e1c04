import { contains, isFlag, isOneOf, isSigned } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { type ApiError, apiError, paramError } from '../../records/errors.ts';
import { flag, formatted, idOf, nullable, oneOf, required } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { settingsOf } from '../instance/settings.ts';
import { ofOrganization, organizations, publicOrganization } from './organization.ts';

const MODES = ['manual_invitation', 'automatic_invitation', 'automatic_suggestion', 'enterprise_sso'] as const;
const PROVIDERS = ['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'yahoo.com', 'icloud.com', 'proton.me'];

type Verification = ReturnType<typeof verification>;
type Domain = RowOf<typeof organizationDomains>;

/** Email domains of organizations. */
export const organizationDomains = defineKind({
  key: 'organization_domains',
  prefix: 'orgdmn',
  fields: {
    organization_id: required(idOf('organizations')),
    name: required(formatted('domain')),
    enrollment_mode: oneOf(...MODES),
    verified: flag,
  },
  defaults: {
    object: 'organization_domain',
    enrollment_mode: 'manual_invitation',
    affiliation_email_address: null,
    ownership_verification: null as Verification | null,
    total_pending_invitations: 0,
    total_pending_suggestions: 0,
  },
  derive: ({ verified = true }) => ({ verified: undefined, ...affiliation(verified) }),
});

const FIELDS = { enrollment_mode: nullable(oneOf(...MODES)), verified: nullable(flag) } as const;
const isVerified = ({ verification }: Domain) => verification.status === 'verified';
const FILTERS = { verified: isFlag(isVerified), enrollment_mode: isSigned<Domain>('enrollment_mode', MODES) };

/** The endpoints for the email domains of an organization, and of all. */
export const organizationDomainRoutes: Route[] = [
  ...resource(organizationDomains, '/organization_domains/{domain_id}', {
    view,
    list: {
      page: 'wrapped',
      filters: {
        ...FILTERS,
        organization_id: isOneOf('organization_id'),
        domains: isOneOf('name'),
        query: contains('name', 'organization_id'),
      },
      order: { name: 'name' },
    },
  }),
  ...resource(organizationDomains, '/organizations/{organization_id}/domains/{domain_id}', {
    view,
    within: ofOrganization,
    list: { page: 'wrapped', filters: FILTERS },
    create: {
      fields: { ...FIELDS, name: required(formatted('domain')) },
      prepare(body, state, request) {
        const name = body.name.toLowerCase();
        checkMode(state, body.enrollment_mode);
        if (PROVIDERS.includes(name)) throw domainError('common', `Anybody can have an address at ${name}.`);
        const own = state.filter(organizationDomains, ofOrganization(state, request)).map((domain) => domain.name);
        if (own.includes(name)) throw domainError('already_exists', `The organization has the domain ${name} already.`);
        const { max_allowed_domains: max } = settingsOf(state, 'organization_settings');
        if (own.length >= max) throw apiError(403, 'organization_domain_quota_exceeded', `At most ${max} domains.`);
        if (body.verified ?? true) checkFree(state, name);
        return { ...body, name, organization_id: request.path.organization_id ?? '' };
      },
    },
    update: {
      fields: FIELDS,
      prepare(domain, { verified, enrollment_mode }, state) {
        checkMode(state, enrollment_mode);
        if (verified && !isVerified(domain)) checkFree(state, domain.name);
        return { enrollment_mode, ...affiliation(verified ?? isVerified(domain)) };
      },
    },
    remove: () => undefined,
    actions: {
      'POST /verify_ownership': ({ ownership_verification: proof }) => ({
        ownership_verification: proof ?? verification('verified', 'manual_override', Date.now()),
      }),
    },
  }),
];

function view(domain: Domain, state: SandboxState) {
  const { organization_id } = domain;
  return { ...domain, public_organization_data: publicOrganization(state.get(organizations, organization_id)) };
}

function affiliation(verified: boolean) {
  const shown = verification(verified ? 'verified' : 'unverified', 'affiliation_email_code', null);
  return { affiliation_verification: shown, verification: shown };
}

function verification(status: string, strategy: string, verified_at: number | null) {
  return { status, strategy, attempts: null, expire_at: null, verified_at };
}

/** Throws 403 when domains, or this enrollment mode, are not among the instance's settings for organizations. */
function checkMode(state: SandboxState, mode: string | null | undefined): void {
  const { domains_enabled, domains_enrollment_modes: modes } = settingsOf(state, 'organization_settings');
  if (domains_enabled && (!mode || mode === 'enterprise_sso' || modes.includes(mode))) return;
  const code = domains_enabled ? 'domain_enrollment_mode_not_enabled' : 'domains_not_enabled';
  throw apiError(403, `organization_${code}`, `Enable ${mode ?? 'domains'} in the organization settings first.`);
}

/** Throws 422 for a name that is a verified domain of any organization. */
function checkFree(state: SandboxState, name: string): void {
  const taken = state.find(organizationDomains, (domain) => isVerified(domain) && domain.name === name);
  if (taken) throw domainError('already_exists', `${name} is a verified domain of ${taken.organization_id}.`);
}

function domainError(code: string, long: string): ApiError {
  return paramError('name', `organization_domain_${code}`, long);
}
