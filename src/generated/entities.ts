// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { components } from './api.ts';

/** The type `ActorToken` of Clerk's API. */
export type ActorToken = components['schemas']['ActorToken'];

/** The type `AgentTask` of Clerk's API. */
export type AgentTask = components['schemas']['AgentTask'];

/** The type `AllowlistIdentifier` of Clerk's API. */
export type AllowlistIdentifier = components['schemas']['AllowlistIdentifier'];

/** The type `BillingPaymentAttempt` of Clerk's API. */
export type BillingPaymentAttempt = components['schemas']['BillingPaymentAttempt'];

/** The type `BillingStatement` of Clerk's API. */
export type BillingStatement = components['schemas']['BillingStatement'];

/** The type `BlocklistIdentifier` of Clerk's API. */
export type BlocklistIdentifier = components['schemas']['BlocklistIdentifier'];

/** The type `Client` of Clerk's API. */
export type Client = components['schemas']['Client'];

/** The type `CommercePlan` of Clerk's API. */
export type CommercePlan = components['schemas']['CommercePlan'];

/** The type `CommerceSubscription` of Clerk's API. */
export type CommerceSubscription = components['schemas']['CommerceSubscription'];

/** The type `CommerceSubscriptionItem` of Clerk's API. */
export type CommerceSubscriptionItem = components['schemas']['CommerceSubscriptionItem'];

/** The type `Directory` of Clerk's API. */
export type Directory = components['schemas']['Directory'];

/** The type `DirectoryGroupRoleMapping` of Clerk's API. */
export type DirectoryGroupRoleMapping = components['schemas']['DirectoryGroupRoleMapping'];

/** The type `Domain` of Clerk's API. */
export type Domain = components['schemas']['Domain'];

/** The type `EmailAddress` of Clerk's API. */
export type EmailAddress = components['schemas']['EmailAddress'];

/** The type `EnterpriseConnection` of Clerk's API. */
export type EnterpriseConnection = components['schemas']['EnterpriseConnection'];

/** The type `EnterpriseConnectionTestRun` of Clerk's API. */
export type EnterpriseConnectionTestRun = components['schemas']['EnterpriseConnectionTestRun'];

/** The type `Instance` of Clerk's API. */
export type Instance = components['schemas']['Instance'];

/** The type `InstanceCommunication` of Clerk's API. */
export type InstanceCommunication = components['schemas']['InstanceCommunication'];

/** The type `InstanceProtect` of Clerk's API. */
export type InstanceProtect = components['schemas']['InstanceProtect'];

/** The type `InstanceRestrictions` of Clerk's API. */
export type InstanceRestrictions = components['schemas']['InstanceRestrictions'];

/** The type `Invitation` of Clerk's API. */
export type Invitation = components['schemas']['Invitation'];

/** The type `JWKS` of Clerk's API. */
export type JWKS = components['schemas']['JWKS'];

/** The type `JWTTemplate` of Clerk's API. */
export type JWTTemplate = components['schemas']['JWTTemplate'];

/** The type `Machine` of Clerk's API. */
export type Machine = components['schemas']['Machine'];

/** The type `MachineScope` of Clerk's API. */
export type MachineScope = components['schemas']['MachineScope'];

/** The type `OAuthApplication` of Clerk's API. */
export type OAuthApplication = components['schemas']['OAuthApplication'];

/** The type `OAuthApplicationSettings` of Clerk's API. */
export type OAuthApplicationSettings = components['schemas']['OAuthApplicationSettings'];

/** The type `OAuthApplicationWithSecret` of Clerk's API. */
export type OAuthApplicationWithSecret = components['schemas']['OAuthApplicationWithSecret'];

/** The type `Organization` of Clerk's API. */
export type Organization = components['schemas']['Organization'];

/** The type `OrganizationDomain` of Clerk's API. */
export type OrganizationDomain = components['schemas']['OrganizationDomain'];

/** The type `OrganizationInvitation` of Clerk's API. */
export type OrganizationInvitation = components['schemas']['OrganizationInvitation'];

/** The type `OrganizationInvitationWithPublicOrganizationData` of Clerk's API. */
export type OrganizationInvitationWithPublicOrganizationData = components['schemas']['OrganizationInvitationWithPublicOrganizationData'];

/** The type `OrganizationMembership` of Clerk's API. */
export type OrganizationMembership = components['schemas']['OrganizationMembership'];

/** The type `OrganizationSettings` of Clerk's API. */
export type OrganizationSettings = components['schemas']['OrganizationSettings'];

/** The type `OrganizationWithLogo` of Clerk's API. */
export type OrganizationWithLogo = components['schemas']['OrganizationWithLogo'];

/** The type `Permission` of Clerk's API. */
export type Permission = components['schemas']['Permission'];

/** The type `PhoneNumber` of Clerk's API. */
export type PhoneNumber = components['schemas']['PhoneNumber'];

/** The type `ProxyCheck` of Clerk's API. */
export type ProxyCheck = components['schemas']['ProxyCheck'];

/** The type `RedirectURL` of Clerk's API. */
export type RedirectURL = components['schemas']['RedirectURL'];

/** The type `Role` of Clerk's API. */
export type Role = components['schemas']['Role'];

/** The type `RoleSet` of Clerk's API. */
export type RoleSet = components['schemas']['RoleSet'];

/** The type `SCIMDirectory` of Clerk's API. */
export type SCIMDirectory = components['schemas']['SCIMDirectory'];

/** The type `SCIMGroupRoleMapping` of Clerk's API. */
export type SCIMGroupRoleMapping = components['schemas']['SCIMGroupRoleMapping'];

/** The type `Session` of Clerk's API. */
export type Session = components['schemas']['Session'];

/** The type `SessionRefresh` of Clerk's API. */
export type SessionRefresh = components['schemas']['SessionRefresh'];

/** The type `SignInToken` of Clerk's API. */
export type SignInToken = components['schemas']['SignInToken'];

/** The type `SignUp` of Clerk's API. */
export type SignUp = components['schemas']['SignUp'];

/** The type `SvixURL` of Clerk's API. */
export type SvixURL = components['schemas']['SvixURL'];

/** The type `TestingToken` of Clerk's API. */
export type TestingToken = components['schemas']['TestingToken'];

/** The type `TotalCount` of Clerk's API. */
export type TotalCount = components['schemas']['TotalCount'];

/** The type `TrustedDevice` of Clerk's API. */
export type TrustedDevice = components['schemas']['TrustedDevice'];

/** The type `User` of Clerk's API. */
export type User = components['schemas']['User'];

/** The type `WaitlistEntry` of Clerk's API. */
export type WaitlistEntry = components['schemas']['WaitlistEntry'];
