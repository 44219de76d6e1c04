// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { paths } from './api.ts';

/** The body of an operation's successful response, whatever its status; undefined where it has none. */
type ResponseBody<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: Status extends 200 | 201 | 202 | 204 ? JsonBody<Responses[Status]> : never }[keyof Responses]
  : never;
type JsonBody<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : undefined;

/** The options of a call, beside its arguments. */
export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal;
}

/** A method that lists. Called, it resolves with one page of the list, as Clerk sends it. */
export interface ListMethod<Args extends unknown[], Page, Field = 'data'> {
  /** Returns one page of the list. */
  (...args: Args): Promise<Page>;
  /**
   * Reads all rows, page by page as the loop comes to them: `for await (const row of list.pages())`. `limit` is the
   * size of a page, as large as Clerk allows by default. The oldest come first where Clerk can sort them and
   * `order_by` doesn't say otherwise.
   */
  pages(...args: Args): AsyncIterable<Row<Page, Field>>;
}
type Row<Page, Field> = Page extends readonly (infer Item)[]
  ? Item
  : Page extends { [Name in Field & string]?: readonly (infer Item)[] } ? Item : never;

/** The part of a tool's name before the dot: users, organizations and so on. */
export type CategoryName =
  | 'actorTokens'
  | 'adminPortalLinkTokens'
  | 'agentTasks'
  | 'allowlistIdentifiers'
  | 'apiKeys'
  | 'betaFeatures'
  | 'billing'
  | 'blocklistIdentifiers'
  | 'clients'
  | 'directories'
  | 'domains'
  | 'emailAddresses'
  | 'enterpriseConnections'
  | 'idPOAuthAccessToken'
  | 'instance'
  | 'invitations'
  | 'jwks'
  | 'jwtTemplates'
  | 'lists'
  | 'm2m'
  | 'machines'
  | 'oauthApplications'
  | 'organizationPermissions'
  | 'organizationRoles'
  | 'organizations'
  | 'phoneNumbers'
  | 'proxyChecks'
  | 'redirectUrls'
  | 'roleSets'
  | 'scimDirectories'
  | 'sessions'
  | 'signInTokens'
  | 'signUps'
  | 'testingTokens'
  | 'users'
  | 'waitlistEntries'
  | 'webhooks';

/** Clerk's Backend API, every tool a method. */
export interface ClerkClient {
  actorTokens: {
    /** Create a token and link with which an actor signs in as another user, marked as impersonation. */
    create(args: {
      /** Who impersonates; copied into the session token */
      actor: { sub: string; [key: string]: unknown };
      /** user_… to impersonate */
      user_id: string;
      /** Default 3600 */
      expires_in_seconds?: number;
      /** Default 1800 */
      session_max_duration_in_seconds?: number;
    }, options?: CallOptions): Promise<ResponseBody<paths['/actor_tokens']['post']>>;
    /** Revoke a pending actor token and return it: it can't start an impersonation any more. */
    revoke(args: {
      /** Id from actorTokens_create */
      actor_token_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/actor_tokens/{actor_token_id}/revoke']['post']>>;
  };
  adminPortalLinkTokens: {
    /** Create a single-use link token to the admin portal, e.g. for an organization's IT contact. Only this result shows it. */
    create(args?: {
      /** Your reference to the contact */
      it_contact_id?: string;
      /** org_… */
      organization_id?: string;
      /** E.g. admin_portal:read */
      scopes?: string[];
      /** Default 3600 */
      seconds_until_expiration?: number;
    }, options?: CallOptions): Promise<ResponseBody<paths['/admin_portal_link_tokens']['post']>>;
    /** Revoke an admin portal link token by its id and return it: its link stops working. */
    revoke(args: {
      /** From adminPortalLinkTokens_create */
      adminPortalLinkTokenID: string;
      /** Why, for the record */
      revocation_reason?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke']['post']>>;
  };
  agentTasks: {
    /** Create a link that starts a session for a user on an agent's behalf, as url. Private beta. For people: signInTokens_createSignInToken. */
    create(args: {
      /** Gives the agent its stable id */
      agent_name: string;
      /** user_id or identifier, not both */
      on_behalf_of: { identifier?: string; user_id?: string };
      /** Everything */
      permissions: "*";
      /** On the instance's domain; https in production */
      redirect_url: string;
      /** For the audit log */
      task_description: string;
      /** Default 1800 */
      session_max_duration_in_seconds?: number;
    }, options?: CallOptions): Promise<ResponseBody<paths['/agents/tasks']['post']>>;
    /** Revoke a pending agent task and return it: its link stops working. If it was used already: sessions_revokeSession. */
    revoke(args: {
      /** Id from agentTasks_create */
      agent_task_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/agents/tasks/{agent_task_id}/revoke']['post']>>;
  };
  allowlistIdentifiers: {
    /** Let an identifier sign up while the allowlist is on (instance_updateRestrictions); returns the entry. notify also invites its owner. */
    createAllowlistIdentifier(args: {
      /** Email, *@domain, E.164 phone or wallet */
      identifier: string;
      /** Invite by email or SMS, default false */
      notify?: boolean;
    }, options?: CallOptions): Promise<ResponseBody<paths['/allowlist_identifiers']['post']>>;
    /** Take an entry off the allowlist: its owner can't sign up while the allowlist is on. Returns {id, deleted}. */
    deleteAllowlistIdentifier(args: {
      /** The entry's id, from the list tool beside this one */
      identifier_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/allowlist_identifiers/{identifier_id}']['delete']>>;
    /** Emails, phone numbers and wallets that may sign up while the instance restricts sign-up to its allowlist. */
    getAllowlistIdentifierList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/allowlist_identifiers']['get']>>;
  };
  apiKeys: {
    /** Create an API key with which a user, organization or machine calls your app; its secret is in the result. */
    create(args: {
      /** Key's name */
      name: string;
      /** Owner's id */
      subject: string;
      /** Custom claims */
      claims?: { [key: string]: unknown } | null;
      /** Its creator */
      created_by?: string | null;
      /** Purpose */
      description?: string | null;
      /** Your own scope names */
      scopes?: string[];
      /** Never, if absent */
      seconds_until_expiration?: number | null;
      /** Default api_key */
      type?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/api_keys']['post']>>;
    /** Delete an API key for good: it stops working and its record is gone. Returns {id, deleted}. To keep the record: apiKeys_revoke. */
    delete(args: {
      /** ak_… from apiKeys_list */
      apiKeyID: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/api_keys/{apiKeyID}']['delete']>>;
    /** One API key by id: owner, scopes, claims, expiry, last use; not its secret. */
    get(args: {
      /** ak_… from apiKeys_list */
      apiKeyID: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/api_keys/{apiKeyID}']['get']>>;
    /** The secret of an API key: whoever has it acts as the key's owner. Without the secret: apiKeys_get. */
    getSecret(args: {
      /** ak_… from apiKeys_list */
      apiKeyID: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/api_keys/{apiKeyID}/secret']['get']>>;
    /** API keys that one user, organization or machine holds, without their secrets. */
    list: ListMethod<[args: {
      /** Owner's id */
      subject: string;
      /** Default api_key */
      type?: string;
      /** Include revoked and expired, default false */
      include_invalid?: "true" | "false";
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** Search text */
      query?: string;
    }, options?: CallOptions], ResponseBody<paths['/api_keys']['get']>>;
    /** Make an API key invalid at once and return it; its record stays. Can't be undone. */
    revoke(args: {
      /** ak_… from apiKeys_list */
      apiKeyID: string;
      /** For your records */
      revocation_reason?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/api_keys/{apiKeyID}/revoke']['post']>>;
    /** Change an API key's description, scopes, claims, owner or expiry and return it. The secret stays; to end it: apiKeys_revoke. */
    update(args: {
      /** ak_… from apiKeys_list */
      apiKeyID: string;
      /** Custom claims */
      claims?: { [key: string]: unknown } | null;
      /** Purpose */
      description?: string | null;
      /** Replaces all */
      scopes?: string[];
      /** Counted from now; cleared: never */
      seconds_until_expiration?: number | null;
      /** Owner's id */
      subject?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/api_keys/{apiKeyID}']['patch']>>;
    /** Check an API key's secret; returns the key (owner, scopes, claims) if valid, else an error. */
    verify(args: {
      /** The key itself */
      secret: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/api_keys/verify']['post']>>;
  };
  betaFeatures: {
    /** Change who auth emails come from, and settings better changed elsewhere: test mode with instance_update, the allowlist with instance_updateRestrictions. Returns the settings. */
    updateInstanceSettings(args?: {
      /** Only the part before @, alphanumeric */
      from_email_address?: string | null;
      /** Retired: ask Clerk support */
      progressive_sign_up?: boolean | null;
      /** Only allowlisted may sign up */
      restricted_to_allowlist?: boolean | null;
      /** Accept test emails and phones */
      test_mode?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/beta_features/instance_settings']['patch']>>;
  };
  billing: {
    /** Raise or lower an organization's credit balance; returns the ledger entry, not the balance. */
    adjustOrganizationBillingCreditBalance(args: {
      /** org_… */
      organization_id: string;
      /** Up or down */
      action: "increase" | "decrease";
      /** Cents, above 0 */
      amount: number;
      /** New per adjustment, same on retry */
      idempotency_key: string;
      /** Default USD */
      currency?: string;
      /** For the ledger */
      note?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/billing/credits']['post']>>;
    /** Add to or take from a user's billing credit and return the ledger entry; a repeated idempotency_key counts once. */
    adjustUserBillingCreditBalance(args: {
      /** user_… */
      user_id: string;
      /** Which way */
      action: "increase" | "decrease";
      /** Cents, above 0 */
      amount: number;
      /** New per adjustment, same on retry */
      idempotency_key: string;
      /** Default USD */
      currency?: string;
      /** For the ledger */
      note?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/billing/credits']['post']>>;
    /** Give a subscription item a discount, whoever it was meant for, and return the redemption; replaces another active one. The same one again is a conflict. */
    applySubscriptionItemDiscount(args: {
      /** From billing_getSubscriptionItemList */
      subscription_item_id: string;
      /** Existing discount; no tool lists them */
      discount_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/billing/subscription_items/{subscription_item_id}/discounts']['post']>>;
    /** Cancel a user's or organization's subscription item when its period ends, or at once with end_now; returns the item. */
    cancelSubscriptionItem(args: {
      /** From billing_getSubscriptionItemList */
      subscription_item_id: string;
      /** Default false: at period end */
      end_now?: boolean;
    }, options?: CallOptions): Promise<ResponseBody<paths['/billing/subscription_items/{subscription_item_id}']['delete']>>;
    /** Create a custom price of a plan, for single customers, and return it. To move one to it: billing_createPriceTransition. No tool deletes a price. */
    createPrice(args: {
      /** From billing_getPlanList */
      plan_id: string;
      /** Cents a month: 0, or 100 and up; left out: yearly only */
      amount?: number | null;
      /** Same, when billed yearly */
      annual_monthly_amount?: number | null;
      /** Default USD */
      currency?: string;
      /** Note */
      description?: string;
      /** Default: by the amounts */
      supported_billing_periods?: "month" | "annual" | "both";
    }, options?: CallOptions): Promise<ResponseBody<paths['/billing/prices']['post']>>;
    /** Move a subscription item to another price, now or at period end as plan and payer decide; may charge at once. Returns both item and transition. */
    createPriceTransition(args: {
      /** From billing_getSubscriptionItemList */
      subscription_item_id: string;
      /** The item's price_id, from billing_getSubscriptionItemList */
      from_price_id: string;
      /** From billing_getPriceList */
      to_price_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/billing/subscription_items/{subscription_item_id}/price_transition']['post']>>;
    /** Move the end of a subscription item's free trial, which must be running, to a later date; returns the item. */
    extendSubscriptionItemFreeTrial(args: {
      /** From billing_getSubscriptionItemList */
      subscription_item_id: string;
      /** RFC 3339, within 365 days */
      extend_to: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/billing/subscription_items/{subscription_item_id}/extend_free_trial']['post']>>;
    /** An organization's credit balance, which lowers what it pays at checkout or renewal. */
    getOrganizationBillingCreditBalance(args: {
      /** org_… */
      organization_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/billing/credits']['get']>>;
    /** An organization's subscription: status, next payment, one item per plan. */
    getOrganizationBillingSubscription(args: {
      /** org_… */
      organization_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/billing/subscription']['get']>>;
    /** Billing plans, free and paid, newest first. Custom prices of a plan: billing_getPriceList. */
    getPlanList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** Only these payers */
      payer_type?: "user" | "org";
    }, options?: CallOptions], ResponseBody<paths['/billing/plans']['get']>>;
    /** Prices of billing plans, default and custom, cheapest first; amounts in cents. */
    getPriceList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** From billing_getPlanList */
      plan_id?: string;
    }, options?: CallOptions], ResponseBody<paths['/billing/prices']['get']>>;
    /** One billing statement: payer, status, totals and its items in groups. */
    getStatement(args: {
      /** From billing_getStatementList */
      statementID: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/billing/statements/{statementID}']['get']>>;
    /** Billing statements of all users and organizations, newest first, with payer and totals. */
    getStatementList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/billing/statements']['get']>>;
    /** Attempts to collect the money for one statement, newest first, failed ones included. */
    getStatementPaymentAttemptList: ListMethod<[args: {
      /** From billing_getStatementList */
      statementID: string;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/billing/statements/{statementID}/payment_attempts']['get']>>;
    /** Subscription items of all users and organizations, newest first: who pays for which plan, and until when. */
    getSubscriptionItemList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** Only this status; default all */
      status?: "active" | "ended" | "past_due" | "upcoming" | "free_trial";
      /** Only these payers */
      payer_type?: "user" | "org";
      /** From billing_getPlanList */
      plan_id?: string;
      /** Also free plans, default false */
      include_free?: boolean;
      /** Search text */
      query?: string;
    }, options?: CallOptions], ResponseBody<paths['/billing/subscription_items']['get']>>;
    /** A user's billing credit balance, in cents; null if they never had any. */
    getUserBillingCreditBalance(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/billing/credits']['get']>>;
    /** A user's billing subscription: status, its items with their plans, next payment. */
    getUserBillingSubscription(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/billing/subscription']['get']>>;
    /** Take the active discount off a subscription item: its payer pays the full price again. Returns the redemption. */
    removeSubscriptionItemDiscount(args: {
      /** From billing_getSubscriptionItemList */
      subscription_item_id: string;
      /** From billing_applySubscriptionItemDiscount's result; no tool lists them */
      discount_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}']['delete']>>;
  };
  blocklistIdentifiers: {
    /** Keep an identifier out of the app while the blocklist is on (instance_updateRestrictions); returns the entry. To stop a user who has signed up: users_banUser. */
    createBlocklistIdentifier(args: {
      /** Email, *@domain, E.164 phone or wallet */
      identifier: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/blocklist_identifiers']['post']>>;
    /** Take an entry off the blocklist, so that its owner may use the app again; returns {id, deleted}. */
    deleteBlocklistIdentifier(args: {
      /** The entry's id, from the list tool beside this one */
      identifier_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/blocklist_identifiers/{identifier_id}']['delete']>>;
    /** All emails, domains, phone numbers and wallets that are kept out of the app while the blocklist is on. */
    getBlocklistIdentifierList: ListMethod<[args?: Record<string, never>, options?: CallOptions], ResponseBody<paths['/blocklist_identifiers']['get']>>;
  };
  clients: {
    /** One client (a browser or device) by id: its sessions and any sign-in or sign-up under way. */
    getClient(args: {
      /** client_…, as sessions have it */
      client_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/clients/{client_id}']['get']>>;
    /** Check a client's JWT and return that client with its sessions. By id: clients_getClient. */
    verifyClient(args: {
      /** JWT of the client */
      token: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/clients/verify']['post']>>;
  };
  directories: {
    /** Create a directory on an enterprise connection, to provision users from its identity provider. Its api_key is shown only in this result. */
    createDirectory(args: {
      /** From enterpriseConnections_getList */
      enterprise_connection_id: string;
      /** Identity provider */
      provider: string;
      /** Groups and their roles */
      group_role_mappings?: { directory_group_display_name?: string; directory_group_id?: string; precedence?: number; role_id: string; scim_group_display_name?: string; scim_group_id?: string }[];
      /** Name for people */
      name?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/directories']['post']>>;
    /** Give an organization role to the members of a directory group; returns the mapping. Group role mapping must be enabled: directories_updateDirectory. */
    createGroupRoleMapping(args: {
      /** From directories_getDirectoryList */
      directory_id: string;
      /** Id, not key, from organizationRoles_getOrganizationRoleList */
      role_id: string;
      /** Group id at the IdP */
      directory_group_id?: string;
      /** Lowest wins; last if absent */
      precedence?: number;
      /** Old name of directory_group_id */
      scim_group_id?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/directories/{directory_id}/group_role_mappings']['post']>>;
    /** Delete a directory: its API key stops working and its users are no longer provisioned. Returns {id, deleted}. To pause: directories_updateDirectory. */
    deleteDirectory(args: {
      /** From directories_getDirectoryList */
      directory_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/directories/{directory_id}']['delete']>>;
    /** Delete one group role mapping of a directory; returns {id, deleted}. Mapping must be enabled on it. */
    deleteGroupRoleMapping(args: {
      /** From directories_getDirectoryList */
      directory_id: string;
      /** From directories_getGroupRoleMappingList */
      mapping_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/directories/{directory_id}/group_role_mappings/{mapping_id}']['delete']>>;
    /** One directory by id: provider, provisioning endpoint, enabled state, attribute mapping. */
    getDirectory(args: {
      /** From directories_getDirectoryList */
      directory_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/directories/{directory_id}']['get']>>;
    /** Directories that provision users from identity providers; API keys are not shown. */
    getDirectoryList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/directories']['get']>>;
    /** Which organization role each group of a directory gives its members, by precedence. */
    getGroupRoleMappingList: ListMethod<[args: {
      /** From directories_getDirectoryList */
      directory_id: string;
    }, options?: CallOptions], ResponseBody<paths['/directories/{directory_id}/group_role_mappings']['get']>>;
    /** Replace all group role mappings of a directory with this list and return them. To add one: directories_createGroupRoleMapping. */
    replaceGroupRoleMappings(args: {
      /** From directories_getDirectoryList */
      directory_id: string;
      /** Full list, first wins; empty removes all */
      mappings: { directory_group_id?: string; role_id: string; scim_group_id?: string }[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/directories/{directory_id}/group_role_mappings']['put']>>;
    /** Make a new API key for a directory, shown only in this result as api_key. Set it in the identity provider soon: the old one expires shortly. */
    rotateApiKey(args: {
      /** From directories_getDirectoryList */
      directory_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/directories/{directory_id}/rotate_api_key']['post']>>;
    /** Change a directory, or switch it or its group mapping on or off, and return it; what is left out stays. */
    updateDirectory(args: {
      /** From directories_getDirectoryList */
      directory_id: string;
      /** Attribute to directory path; merged, null removes */
      attribute_mapping?: { [key: string]: string | null };
      /** False stops provisioning */
      enabled?: boolean;
      /** Give roles by group */
      group_role_mapping_enabled?: boolean;
      /** Name for people */
      name?: string;
      /** Identity provider */
      provider?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/directories/{directory_id}']['patch']>>;
  };
  domains: {
    /** Add a satellite domain to the instance and return it, with the CNAME records to set. Try a proxy first: proxyChecks_verify. */
    add(args: {
      /** Satellite domain */
      is_satellite: true;
      /** example.com; port only in development */
      name: string;
      /** Proxy to Clerk; production only */
      proxy_url?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/domains']['post']>>;
    /** Delete a satellite domain of the instance; returns {id, deleted}. The primary domain can't be deleted. */
    delete(args: {
      /** dmn_… from domains_list */
      domain_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/domains/{domain_id}']['delete']>>;
    /** The instance's primary and satellite domains, with URLs and required CNAME records. */
    list: ListMethod<[args?: Record<string, never>, options?: CallOptions], ResponseBody<paths['/domains']['get']>>;
    /** Change a domain's name or proxy and return it. Renaming the primary domain moves the home URL and default paths; expect downtime if DNS isn't ready. */
    update(args: {
      /** dmn_… from domains_list */
      domain_id: string;
      /** Subdomain counts; several apps on one root domain */
      is_secondary?: boolean | null;
      /** example.com; port only in development */
      name?: string | null;
      /** Production only; cleared: DNS again */
      proxy_url?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/domains/{domain_id}']['patch']>>;
  };
  emailAddresses: {
    /** Check a one-time code: read status in the result, a wrong code is no error. A right one marks the address verified; no session starts. */
    attemptEmailAddressVerification(args: {
      /** idn_… from users_getUser */
      email_address_id: string;
      /** The code they got */
      code: string;
      /** From the prepare tool */
      verification_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/email_addresses/{email_address_id}/attempt_verification']['post']>>;
    /** Add an email address to a user and return it; unverified unless verified is true. To replace all: users_replaceUserEmailAddress. */
    createEmailAddress(args: {
      /** New address */
      email_address: string;
      /** user_… */
      user_id: string;
      /** Tell the user, default false */
      notify_primary_email_address_changed?: boolean | null;
      /** Make it primary */
      primary?: boolean | null;
      /** Mark as verified */
      verified?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/email_addresses']['post']>>;
    /** Delete an email address from its user, who can't sign in with it any more; returns {id, deleted}. */
    deleteEmailAddress(args: {
      /** idn_… from users_getUser */
      email_address_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/email_addresses/{email_address_id}']['delete']>>;
    /** One email address by id, with its verification and linked accounts. By address: users_getUserList. */
    getEmailAddress(args: {
      /** idn_… from users_getUser */
      email_address_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/email_addresses/{email_address_id}']['get']>>;
    /** Email a one-time code to this address; returns the verification whose id emailAddresses_attemptVerification takes. */
    prepareEmailAddressVerification(args: {
      /** idn_… from users_getUser */
      email_address_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/email_addresses/{email_address_id}/prepare_verification']['post']>>;
    /** Mark an email address as verified or make it its user's primary, and return it; the address itself can't change. */
    updateEmailAddress(args: {
      /** idn_… from users_getUser */
      email_address_id: string;
      /** Tell the user, default false */
      notify_primary_email_address_changed?: boolean | null;
      /** Make it primary */
      primary?: boolean | null;
      /** Mark as verified */
      verified?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/email_addresses/{email_address_id}']['patch']>>;
  };
  enterpriseConnections: {
    /** Create a SAML or OIDC connection for enterprise sign-in and return it. Give saml or oidc to match provider. Try it: enterpriseConnections_createTestRun. */
    createEnterpriseConnection(args: {
      /** At least one, e.g. example.com */
      domains: string[];
      /** Display name */
      name: string;
      /** Identity provider */
      provider: "saml_custom" | "saml_okta" | "saml_google" | "saml_microsoft" | "oidc_custom" | "oidc_github_enterprise" | "oidc_gitlab";
      /** SAML needs IdP metadata */
      active?: boolean | null;
      /** Members may link their accounts */
      allow_organization_account_linking?: boolean | null;
      /** IdP attributes to copy to users */
      custom_attributes?: { directory_path?: string; key: string; multi_valued?: boolean; name: string; scim_path?: string; sso_path?: string }[];
      /** For oidc_… providers */
      oidc?: { auth_url?: string | null; client_id?: string | null; client_secret?: string | null; discovery_url?: string | null; requires_pkce?: boolean | null; token_url?: string | null; user_info_url?: string | null } | null;
      /** org_… */
      organization_id?: string | null;
      /** For saml_… providers */
      saml?: { allow_idp_initiated?: boolean | null; allow_subdomains?: boolean | null; attribute_mapping?: { email_address?: string | null; first_name?: string | null; last_name?: string | null; user_id?: string | null } | null; force_authn?: boolean | null; idp_certificate?: string | null; idp_entity_id?: string | null; idp_metadata?: string | null; idp_metadata_url?: string | null; idp_sso_url?: string | null; login_hint?: { mode: "email_address" | "custom_attribute" | "off"; source?: string } | null } | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/enterprise_connections']['post']>>;
    /** Start a test of an enterprise connection. Returns a short-lived URL for a person to open; the outcome: enterpriseConnections_getTestRunList. */
    createTestRun(args: {
      /** From enterpriseConnections_getList */
      enterprise_connection_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/enterprise_connections/{enterprise_connection_id}/test_runs']['post']>>;
    /** Delete an enterprise connection: nobody can sign in through it any more. Returns {id, deleted}. To switch it off: enterpriseConnections_update. */
    deleteEnterpriseConnection(args: {
      /** From enterpriseConnections_getList */
      enterprise_connection_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/enterprise_connections/{enterprise_connection_id}']['delete']>>;
    /** One enterprise connection by id: provider, domains, organization, SAML or OIDC settings. */
    getEnterpriseConnection(args: {
      /** From enterpriseConnections_getList */
      enterprise_connection_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/enterprise_connections/{enterprise_connection_id}']['get']>>;
    /** SAML and OIDC connections for enterprise sign-in, with domains and settings. */
    getEnterpriseConnectionList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** org_… */
      organization_id?: string;
      /** Filter by state */
      active?: boolean;
    }, options?: CallOptions], ResponseBody<paths['/enterprise_connections']['get']>>;
    /** Test runs of an enterprise connection: status, logs, parsed user, and the raw tokens or SAML response. */
    getTestRunList: ListMethod<[args: {
      /** From enterpriseConnections_getList */
      enterprise_connection_id: string;
      /** Any of these; all if absent */
      status?: ("pending" | "success" | "failed")[];
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/enterprise_connections/{enterprise_connection_id}/test_runs']['get']>>;
    /** Change an enterprise connection and return it; what is left out stays. Activating it deletes organizations' verified domains that match its own. */
    updateEnterpriseConnection(args: {
      /** From enterpriseConnections_getList */
      enterprise_connection_id: string;
      /** Whether users can sign in with it */
      active?: boolean | null;
      /** Members may link their accounts */
      allow_organization_account_linking?: boolean | null;
      /** IdP attributes to copy to users */
      custom_attributes?: { directory_path?: string; key: string; multi_valued?: boolean; name: string; scim_path?: string; sso_path?: string }[] | null;
      /** Users can't add other identifiers */
      disable_additional_identifications?: boolean | null;
      /** Replaces the list; empty changes nothing */
      domains?: string[] | null;
      /** Display name */
      name?: string | null;
      /** For oidc_… providers */
      oidc?: { auth_url?: string | null; client_id?: string | null; client_secret?: string | null; discovery_url?: string | null; requires_pkce?: boolean | null; token_url?: string | null; user_info_url?: string | null } | null;
      /** Organization to link; can't be unlinked */
      organization_id?: string | null;
      /** For saml_… providers */
      saml?: { allow_idp_initiated?: boolean | null; allow_subdomains?: boolean | null; attribute_mapping?: { email_address?: string | null; first_name?: string | null; last_name?: string | null; user_id?: string | null } | null; force_authn?: boolean | null; idp_certificate?: string | null; idp_entity_id?: string | null; idp_metadata?: string | null; idp_metadata_url?: string | null; idp_sso_url?: string | null; login_hint?: { mode: "email_address" | "custom_attribute" | "off"; source?: string } | null; name?: string | null } | null;
      /** Update users at each sign-in */
      sync_user_attributes?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/enterprise_connections/{enterprise_connection_id}']['patch']>>;
  };
  idPOAuthAccessToken: {
    /** Check an OAuth access token that this instance issued. Of an opaque one: subject (user), client_id, scopes, revoked, expired; of a JWT: active. */
    verify(args: {
      /** The token itself */
      access_token: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/oauth_applications/access_tokens/verify']['post']>>;
  };
  instance: {
    /** Move the production instance to another domain. Signs out every user and breaks the app until DNS, certificates, redirect URLs and keys are updated. Returns nothing. */
    changeDomain(args?: {
      /** E.g. https://www.example.com */
      home_url?: string;
      /** Subdomain counts; several apps on one root domain */
      is_secondary?: boolean;
    }, options?: CallOptions): Promise<ResponseBody<paths['/instance/change_domain']['post']>>;
    /** This Clerk instance: id, environment_type (e.g. production) and allowed origins. */
    get(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/instance']['get']>>;
    /** The countries to which this instance sends no SMS, as blocked_country_codes. */
    getCommunication(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/instance/communication']['get']>>;
    /** The instance's settings for all OAuth applications: dynamic registration, default scopes, token format. */
    getOAuthApplicationSettings(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/instance/oauth_application_settings']['get']>>;
    /** The instance's settings for all organizations: whether enabled, limits, default roles, domains. */
    getOrganizationSettings(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/instance/organization_settings']['get']>>;
    /** Clerk Protect on this instance: whether rules and Specter run, or checks are bypassed. */
    getProtect(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/instance/protect']['get']>>;
    /** Change instance settings; what is left out stays. Returns nothing. Who may sign up: instance_updateRestrictions. */
    update(args?: {
      /** Full list, e.g. capacitor://localhost */
      allowed_origins?: string[];
      /** npm version */
      clerk_js_version?: string | null;
      /** Origin URL in development */
      development_origin?: string | null;
      /** Check passwords for known breaches */
      hibp?: boolean | null;
      /** Empty clears it */
      preferred_sign_in_strategy_when_password_required?: "password" | "otp" | "" | null;
      /** Support email */
      support_email?: string | null;
      /** Accept test emails and phones */
      test_mode?: boolean | null;
      /** Development without third-party cookies */
      url_based_session_syncing?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/instance']['patch']>>;
    /** Replace the list of countries that get no SMS and return it; unknown codes are dropped. The present list: instance_getCommunication. */
    updateCommunication(args?: {
      /** Full list, e.g. US; upper case */
      blocked_country_codes?: string[] | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/instance/communication']['patch']>>;
    /** Change the instance's settings for all OAuth applications and return them; what is left out stays. */
    updateOAuthApplicationSettings(args?: {
      /** Advertise CIMD support */
      client_id_metadata_documents_advertised?: boolean | null;
      /** Reject auto-admitted CIMD clients; issued tokens live on */
      client_id_metadata_documents_block_implicitly_allowed_clients?: boolean | null;
      /** Reject unknown CIMD clients */
      client_id_metadata_documents_only_allow_pre_registered_clients?: boolean | null;
      /** Cleared: Clerk's own */
      default_scopes?: string[] | null;
      /** RFC 7591 */
      dynamic_oauth_client_registration?: boolean | null;
      /** JWTs instead of opaque tokens */
      oauth_jwt_access_tokens?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/instance/oauth_application_settings']['patch']>>;
    /** Change the instance's settings for organizations and return them; what is left out stays. One organization: organizations_updateOrganization. */
    updateOrganizationSettings(args?: {
      /** Admins may delete their organization */
      admin_delete_enabled?: boolean | null;
      /** Id of creators' role */
      creator_role_id?: string | null;
      /** Id of role for joining by domain */
      domains_default_role_id?: string | null;
      /** Verified domains on or off */
      domains_enabled?: boolean | null;
      /** automatic_invitation, automatic_suggestion */
      domains_enrollment_modes?: string[];
      /** Organizations on or off */
      enabled?: boolean | null;
      /** Members of each organization created from now on */
      max_allowed_memberships?: number | null;
      /** No organization slugs */
      slug_disabled?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/instance/organization_settings']['patch']>>;
    /** Switch Clerk Protect's rules or Specter on or off for the instance; returns the settings. */
    updateProtect(args?: {
      /** Protect rules on or off */
      rules_enabled?: boolean | null;
      /** Specter on or off */
      specter_enabled?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/instance/protect']['patch']>>;
    /** Switch the instance's allowlist, blocklist and email blocks on or off; returns the settings, which no tool reads. Turning the allowlist on shuts out everyone not on it. */
    updateRestrictions(args?: {
      /** Only listed identifiers get in */
      allowlist?: boolean | null;
      /** Apply both lists at sign-up only */
      allowlist_blocklist_disabled_on_sign_in?: boolean | null;
      /** Block throwaway emails */
      block_disposable_email_domains?: boolean | null;
      /** Block emails like a+b@example.com */
      block_email_subaddresses?: boolean | null;
      /** Keep listed identifiers out */
      blocklist?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/instance/restrictions']['patch']>>;
  };
  invitations: {
    /** Email an invitation to the app and return it. To an organization: organizations_createOrganizationInvitation. */
    createInvitation(args: {
      /** Whom to invite */
      email_address: string;
      /** Default 30 */
      expires_in_days?: number | null;
      /** Even if invited or registered */
      ignore_existing?: boolean | null;
      /** Send the email, default true */
      notify?: boolean | null;
      /** For the new user */
      public_metadata?: { [key: string]: unknown };
      /** Where the link leads */
      redirect_url?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/invitations']['post']>>;
    /** Invite up to 10 people to the app in one call and return the invitations; refuses emails of existing users. For one person: invitations_createInvitation. */
    createInvitationBulk(args: {
      /** Invitations, at most 10 */
      items: ({ email_address: string; expires_in_days?: number | null; ignore_existing?: boolean | null; notify?: boolean | null; public_metadata?: { [key: string]: unknown } | null; redirect_url?: string | null; template_slug?: "invitation" | "waitlist_invitation" })[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/invitations/bulk']['post']>>;
    /** Invitations to the app, newest first. To an organization: organizations_getOrganizationInvitationList. */
    getInvitationList: ListMethod<[args?: {
      /** Default: all but revoked */
      status?: "pending" | "accepted" | "revoked" | "expired";
      /** Whole email or id */
      query?: string;
      /** created_at, email_address or expires_at; - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'email_address' | 'expires_at'}`;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/invitations']['get']>>;
    /** Revoke an app invitation and return it: its link stops working, but the person may still sign up. */
    revokeInvitation(args: {
      /** inv_… */
      invitation_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/invitations/{invitation_id}/revoke']['post']>>;
  };
  jwks: {
    /** The instance's public keys as a JSON Web Key Set, to verify its session tokens with. */
    getJwks(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/jwks']['get']>>;
  };
  jwtTemplates: {
    /** Create a JWT template and return it: custom claims for session tokens, which sessions_getTokenFromTemplate issues by its name. */
    create(args: {
      /** Values may hold {{user.id}} etc. */
      claims: { [key: string]: unknown };
      /** Template's name */
      name: string;
      /** Seconds */
      allowed_clock_skew?: number | null;
      /** Sign with signing_key */
      custom_signing_key?: boolean;
      /** Seconds */
      lifetime?: number | null;
      /** E.g. RS256; needs custom_signing_key */
      signing_algorithm?: string | null;
      /** Private key; needs custom_signing_key */
      signing_key?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/jwt_templates']['post']>>;
    /** Delete a JWT template: apps that ask for its tokens get none any more. Returns {id, deleted}. Can't be undone. */
    delete(args: {
      /** Id from jwtTemplates_list */
      template_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/jwt_templates/{template_id}']['delete']>>;
    /** One JWT template by id: name, claims, lifetime, signing algorithm; never a signing key. */
    get(args: {
      /** Id from jwtTemplates_list */
      template_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/jwt_templates/{template_id}']['get']>>;
    /** JWT templates of the instance: name, claims, lifetime, signing algorithm. */
    list: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/jwt_templates']['get']>>;
    /** Change a JWT template and return it. name and claims are always needed: read them first with jwtTemplates_list. What else is left out stays. */
    update(args: {
      /** Id from jwtTemplates_list */
      template_id: string;
      /** Replaces all; values may hold {{user.id}} etc. */
      claims: { [key: string]: unknown };
      /** Template's name */
      name: string;
      /** Seconds */
      allowed_clock_skew?: number | null;
      /** Sign with signing_key */
      custom_signing_key?: boolean;
      /** Seconds */
      lifetime?: number | null;
      /** E.g. RS256; needs custom_signing_key */
      signing_algorithm?: string | null;
      /** Private key; needs custom_signing_key */
      signing_key?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/jwt_templates/{template_id}']['patch']>>;
  };
  m2m: {
    /** M2M tokens that one machine created, without their values; opaque ones only, since JWTs aren't stored. */
    list: ListMethod<[args: {
      /** mch_… from machines_list */
      subject: string;
      /** Include revoked ones, default false */
      revoked?: boolean;
      /** Include expired ones, default false */
      expired?: boolean;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/m2m_tokens']['get']>, 'm2m_tokens'>;
    /** Revoke an opaque machine-to-machine token and return it. JWT ones can't be revoked. */
    revokeToken(args: {
      /** mt_… from m2m_list */
      m2m_token_id: string;
      /** For your records */
      revocation_reason?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/m2m_tokens/{m2m_token_id}/revoke']['post']>>;
    /** Check a machine-to-machine token; returns its machine, scopes, claims and expiry if valid, else an error. */
    verify(args: {
      /** The token itself */
      token: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/m2m_tokens/verify']['post']>>;
  };
  machines: {
    /** Create a machine, a service of yours that calls others with M2M tokens; its secret_key is in the result. */
    create(args: {
      /** Machine's name */
      name: string;
      /** Lifetime of its tokens, seconds, default 3600 */
      default_token_ttl?: number;
      /** mch_… it may access, max 150 */
      scoped_machines?: string[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/machines']['post']>>;
    /** Allow one machine to access another, one way only; returns both ids. A machine may access at most 150. */
    createScope(args: {
      /** mch_… from machines_list */
      machine_id: string;
      /** mch_… to be accessed */
      to_machine_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/machines/{machine_id}/scopes']['post']>>;
    /** Delete a machine: the service that uses its secret key loses access. Returns {id, deleted}. Can't be undone. */
    delete(args: {
      /** mch_… from machines_list */
      machine_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/machines/{machine_id}']['delete']>>;
    /** End one machine's access to another; returns both ids. Both machines stay. To allow it again: machines_createScope. */
    deleteScope(args: {
      /** mch_… from machines_list */
      machine_id: string;
      /** mch_… that it may access now */
      other_machine_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/machines/{machine_id}/scopes/{other_machine_id}']['delete']>>;
    /** One machine by id: name, token lifetime and the machines it may access. */
    get(args: {
      /** mch_… from machines_list */
      machine_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/machines/{machine_id}']['get']>>;
    /** The secret key of a machine: whoever has it acts as that machine. Without the key: machines_get. */
    getSecretKey(args: {
      /** mch_… from machines_list */
      machine_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/machines/{machine_id}/secret_key']['get']>>;
    /** Machines of the instance and the machines each may access, newest first. */
    list: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** Part of a name, or a whole id */
      query?: string;
      /** name or created_at; prefix - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'name' | 'created_at'}`;
    }, options?: CallOptions], ResponseBody<paths['/machines']['get']>>;
    /** Replace a machine's secret key and return the new one; the old one works for previous_token_ttl seconds more. */
    rotateSecretKey(args: {
      /** mch_… from machines_list */
      machine_id: string;
      /** Seconds; 0 ends the old key now */
      previous_token_ttl: number;
    }, options?: CallOptions): Promise<ResponseBody<paths['/machines/{machine_id}/secret_key/rotate']['post']>>;
    /** Change a machine's name or token lifetime and return it. What it may access: machines_createScope, machines_deleteScope. */
    update(args: {
      /** mch_… from machines_list */
      machine_id: string;
      /** Lifetime of its tokens, seconds, default 3600 */
      default_token_ttl?: number;
      /** Machine's name */
      name?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/machines/{machine_id}']['patch']>>;
  };
  oauthApplications: {
    /** Register an OAuth app that signs users in through this instance; its client_secret is in the result. */
    create(args: {
      /** App's name, max 256 */
      name: string;
      /** Ask users for consent, default true */
      consent_screen_enabled?: boolean | null;
      /** Require PKCE, default false */
      pkce_required?: boolean | null;
      /** Public client, with PKCE */
      public?: boolean | null;
      /** Any scheme, e.g. myapp:// */
      redirect_uris?: string[] | null;
      /** Space-separated, of profile, email, public_metadata, private_metadata */
      scopes?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/oauth_applications']['post']>>;
    /** Delete an OAuth app: nobody can sign in through it any more. Returns {id, deleted}. Can't be undone. */
    delete(args: {
      /** Id from oauthApplications_list */
      oauth_application_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/oauth_applications/{oauth_application_id}']['delete']>>;
    /** One OAuth app by id: client_id, redirect URIs, scopes, endpoints; not its client secret. */
    get(args: {
      /** Id from oauthApplications_list */
      oauth_application_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/oauth_applications/{oauth_application_id}']['get']>>;
    /** OAuth apps that sign users in through this instance, without client secrets. */
    list: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** created_at or name; prefix - descends; default +created_at */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'name'}`;
      /** Part of a name in any case, or a whole client_id */
      name_query?: string;
    }, options?: CallOptions], ResponseBody<paths['/oauth_applications']['get']>>;
    /** Revoke the grant behind an OAuth token: its access and refresh tokens all stop working. Returns nothing. JWT ones can't be revoked. */
    revokeToken(args: {
      /** Id from oauthApplications_list */
      oauth_application_id: string;
      /** Opaque access token, or refresh token */
      token: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/oauth_applications/{oauth_application_id}/revoke_token']['post']>>;
    /** Replace an OAuth app's client secret and return the app with the new one; its clients must be changed to it. */
    rotateSecret(args: {
      /** Id from oauthApplications_list */
      oauth_application_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/oauth_applications/{oauth_application_id}/rotate_secret']['post']>>;
    /** Change an OAuth app's name, redirect URIs, scopes or settings and return it; lists replace what was there. */
    update(args: {
      /** Id from oauthApplications_list */
      oauth_application_id: string;
      /** Ask for consent; stays on if dynamically registered */
      consent_screen_enabled?: boolean | null;
      /** App's name, max 256 */
      name?: string | null;
      /** Require PKCE, default false */
      pkce_required?: boolean | null;
      /** Public client, with PKCE */
      public?: boolean | null;
      /** Any scheme, e.g. myapp:// */
      redirect_uris?: string[] | null;
      /** Space-separated, of profile, email, public_metadata, private_metadata */
      scopes?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/oauth_applications/{oauth_application_id}']['patch']>>;
    /** Upload an OAuth app's logo, in place of any it has, and return the app. */
    updateLogo(args: {
      /** Id from oauthApplications_list */
      oauth_application_id: string;
      /** Path in an allowed folder: JPEG, PNG, GIF, WebP; 10 MB */
      file: string;
      /** user_… to credit */
      uploader_user_id?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/oauth_applications/{oauth_application_id}/logo']['put']>>;
  };
  organizationPermissions: {
    /** Define a permission and return it. No role has it until organizationRoles_assignPermissionTo. */
    createOrganizationPermission(args: {
      /** org:feature:action; a-z, 0-9, _; not org:sys_… */
      key: string;
      /** Display name */
      name: string;
      /** Free text */
      description?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_permissions']['post']>>;
    /** Delete a custom permission for good and return {id, deleted}; system ones refuse. From one role only: organizationRoles_removePermissionFromRole. */
    deleteOrganizationPermission(args: {
      /** Id, not key, from organizationPermissions_getPermissionList */
      permission_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_permissions/{permission_id}']['delete']>>;
    /** One permission by id, with its name, key, description and type. */
    getOrganizationPermission(args: {
      /** Id, not key, from organizationPermissions_getPermissionList */
      permission_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_permissions/{permission_id}']['get']>>;
    /** Permissions that organization roles can grant; query finds one by id, name or key. */
    getPermissionList: ListMethod<[args?: {
      /** Whole id, or part of name or key */
      query?: string;
      /** created_at, name, key; - descends; default unspecified */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'name' | 'key'}`;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/organization_permissions']['get']>>;
    /** Change a custom permission and return it. Code that checks its key must follow a new key; system ones refuse. */
    updateOrganizationPermission(args: {
      /** Id, not key, from organizationPermissions_getPermissionList */
      permission_id: string;
      /** Free text */
      description?: string;
      /** org:feature:action; a-z, 0-9, _; not org:sys_… */
      key?: string;
      /** Display name */
      name?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_permissions/{permission_id}']['patch']>>;
  };
  organizationRoles: {
    /** Grant a permission to everyone with a role, in all organizations; returns the role. */
    assignPermissionToOrganizationRole(args: {
      /** Id, not key, from organizationRoles_getOrganizationRoleList */
      organization_role_id: string;
      /** Id, not key, from organizationPermissions_getPermissionList */
      permission_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_roles/{organization_role_id}/permissions/{permission_id}']['post']>>;
    /** Create a role and return it. Organizations can use it once a role set has it: roleSets_addRolesToRoleSet. */
    createOrganizationRole(args: {
      /** Unique; org: then a-z, 0-9, _ */
      key: string;
      /** Display name */
      name: string;
      /** Free text */
      description?: string | null;
      /** Add to the initial role set, that of new organizations */
      include_in_initial_role_set?: boolean | null;
      /** Permission ids */
      permissions?: string[] | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_roles']['post']>>;
    /** Delete a role; returns {id, deleted}. Refused while a member or invitation has it, or it is the creator or domain default. */
    deleteOrganizationRole(args: {
      /** Id, not key, from organizationRoles_getOrganizationRoleList */
      organization_role_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_roles/{organization_role_id}']['delete']>>;
    /** One role by id: name, key, permissions, whether organization creators can have it. */
    getOrganizationRole(args: {
      /** Id, not key, from organizationRoles_getOrganizationRoleList */
      organization_role_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_roles/{organization_role_id}']['get']>>;
    /** Roles of the whole instance with their keys and permissions, newest first. Which of them an organization may use: its role set. */
    getOrganizationRoleList: ListMethod<[args?: {
      /** Whole id, or part of name or key */
      query?: string;
      /** created_at, name, key; - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'name' | 'key'}`;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/organization_roles']['get']>>;
    /** Take a permission from everyone with a role, in all organizations; returns the role. The permission itself stays. */
    removePermissionFromRole(args: {
      /** Id, not key, from organizationRoles_getOrganizationRoleList */
      organization_role_id: string;
      /** Id, not key, from organizationPermissions_getPermissionList */
      permission_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_roles/{organization_role_id}/permissions/{permission_id}']['delete']>>;
    /** Change a role for everyone who has it and return it; permissions replaces the whole list. To add one: organizationRoles_assignPermissionTo. */
    updateOrganizationRole(args: {
      /** Id, not key, from organizationRoles_getOrganizationRoleList */
      organization_role_id: string;
      /** Free text */
      description?: string | null;
      /** Unique; org: then a-z, 0-9, _ */
      key?: string | null;
      /** Display name */
      name?: string | null;
      /** Permission ids, all of them */
      permissions?: string[] | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organization_roles/{organization_role_id}']['patch']>>;
  };
  organizations: {
    /** Create an organization and return it; created_by becomes its admin. */
    createOrganization(args: {
      /** Max 256, no URLs */
      name: string;
      /** user_… */
      created_by?: string | null;
      /** 0 is unlimited */
      max_allowed_memberships?: number | null;
      /** Backend only */
      private_metadata?: { [key: string]: unknown } | null;
      /** Frontend can read */
      public_metadata?: { [key: string]: unknown } | null;
      /** role_set:… */
      role_set_key?: string | null;
      /** Unique; a-z, 0-9, - */
      slug?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations']['post']>>;
    /** Give an organization an email domain, verified unless you say otherwise, and return it; its mode sets how people with it join. */
    createOrganizationDomain(args: {
      /** org_… */
      organization_id: string;
      /** E.g. acme.com */
      name: string;
      /** automatic_invitation, automatic_suggestion, manual_invitation or enterprise_sso */
      enrollment_mode?: string;
      /** Default true */
      verified?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/domains']['post']>>;
    /** Email an invitation to an organization and return it. To add a user: organizations_createOrganizationMembership. */
    createOrganizationInvitation(args: {
      /** org_… */
      organization_id: string;
      /** Whom to invite */
      email_address: string;
      /** Key: org:admin, org:member or a custom one */
      role: string;
      /** Default 30 */
      expires_in_days?: number | null;
      /** An admin's user_… */
      inviter_user_id?: string | null;
      /** Send the email, default true */
      notify?: boolean | null;
      /** Backend only */
      private_metadata?: { [key: string]: unknown } | null;
      /** For the membership */
      public_metadata?: { [key: string]: unknown } | null;
      /** Where the link leads */
      redirect_url?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/invitations']['post']>>;
    /** Invite up to 10 people to an organization in one call; returns the invitations. Just one: organizations_createOrganizationInvitation. */
    createOrganizationInvitationBulk(args: {
      /** org_… */
      organization_id: string;
      /** Invitations */
      items: ({ email_address: string; expires_in_days?: number | null; inviter_user_id?: string | null; notify?: boolean | null; private_metadata?: { [key: string]: unknown } | null; public_metadata?: { [key: string]: unknown } | null; redirect_url?: string | null; role: string })[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/invitations/bulk']['post']>>;
    /** Add an existing user to an organization; returns the membership. By email: organizations_createOrganizationInvitation. */
    createOrganizationMembership(args: {
      /** org_… */
      organization_id: string;
      /** Key: org:admin, org:member or a custom one */
      role: string;
      /** user_… */
      user_id: string;
      /** Backend only */
      private_metadata?: { [key: string]: unknown } | null;
      /** Frontend can read */
      public_metadata?: { [key: string]: unknown } | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/memberships']['post']>>;
    /** Delete an organization with all its memberships and invitations; returns {id, deleted}. Can't be undone. */
    deleteOrganization(args: {
      /** org_… */
      organization_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}']['delete']>>;
    /** Remove an email domain from an organization, and with it the way to join by it; returns {id, deleted}. */
    deleteOrganizationDomain(args: {
      /** org_… */
      organization_id: string;
      /** From organizations_getOrganizationDomainList */
      domain_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/domains/{domain_id}']['delete']>>;
    /** Remove an organization's logo for good; returns the organization without it. */
    deleteOrganizationLogo(args: {
      /** org_… */
      organization_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/logo']['delete']>>;
    /** Remove a user from one organization and return the former membership; the user stays. */
    deleteOrganizationMembership(args: {
      /** org_… */
      organization_id: string;
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/memberships/{user_id}']['delete']>>;
    /** Find domains across all organizations, newest first. Of one: organizations_getOrganizationDomainList. */
    getInstanceOrganizationDomainList: ListMethod<[args?: {
      /** org_… */
      organization_id?: string;
      /** Verified or not */
      verified?: "true" | "false";
      /** Prefix - excludes */
      enrollment_mode?: ("manual_invitation" | "automatic_invitation" | "automatic_suggestion" | "enterprise_sso" | "-manual_invitation" | "-automatic_invitation" | "-automatic_suggestion" | "-enterprise_sso")[];
      /** Part of a domain name in any case, or a whole org_…; not empty */
      query?: string;
      /** Exact names */
      domains?: string[];
      /** name, created_at; - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'name' | 'created_at'}`;
      /** Rows to skip */
      offset?: number;
      /** Default 10 */
      limit?: number;
    }, options?: CallOptions], ResponseBody<paths['/organization_domains']['get']>>;
    /** Invitations across all organizations, newest first, each with its organization. Of one: organizations_getOrganizationInvitationList. */
    getInstanceOrganizationInvitationList: ListMethod<[args?: {
      /** created_at, email_address; - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'email_address'}`;
      /** Only this status; default all */
      status?: "pending" | "accepted" | "revoked" | "expired";
      /** Invited email, whole */
      query?: string;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/organization_invitations']['get']>>;
    /** Memberships of all organizations, each with its role. Of one: organizations_getOrganizationMembershipList; of a user: users_getOrganizationMembershipList. */
    getInstanceOrganizationMembershipList: ListMethod<[args?: {
      /** created_at, first_name, last_name, username, email_address, phone_number; - descends; default unspecified */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'first_name' | 'last_name' | 'username' | 'email_address' | 'phone_number'}`;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/organization_memberships']['get']>>;
    /** One organization by id or slug: name, limits, metadata, creator. */
    getOrganization(args: {
      /** org_… or slug */
      organization_id: string;
      /** Add members_count */
      include_members_count?: boolean;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}']['get']>>;
    /** Domains of one organization: verification, enrollment mode, pending counts. Across organizations: organizations_getInstanceDomainList. */
    getOrganizationDomainList: ListMethod<[args: {
      /** org_… */
      organization_id: string;
      /** true or false */
      verified?: string;
      /** automatic_invitation, automatic_suggestion, manual_invitation or enterprise_sso; prefix - excludes */
      enrollment_mode?: string;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/organizations/{organization_id}/domains']['get']>>;
    /** One organization invitation by id: email, role, status, inviter, expiry. */
    getOrganizationInvitation(args: {
      /** org_… */
      organization_id: string;
      /** orginv_… */
      invitation_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/invitations/{invitation_id}']['get']>>;
    /** Invitations to one organization, newest first, but not those that a domain made. To the app: invitations_getInvitationList. */
    getOrganizationInvitationList: ListMethod<[args: {
      /** org_… */
      organization_id: string;
      /** Only this status; default all */
      status?: "pending" | "accepted" | "revoked" | "expired";
      /** Invited email, whole */
      email_address?: string;
      /** created_at, email_address; - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'email_address'}`;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/organizations/{organization_id}/invitations']['get']>>;
    /** Find organizations by name, slug or member, newest first. One user's: users_getOrganizationMembershipList. */
    getOrganizationList: ListMethod<[args?: {
      /** Add members_count */
      include_members_count?: boolean;
      /** Part of a name or slug, or a whole id */
      query?: string;
      /** Members; +id in, -id out */
      user_id?: string[];
      /** Max 100; +id in, -id out */
      organization_id?: string[];
      /** name, created_at, members_count; - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'name' | 'created_at' | 'members_count'}`;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/organizations']['get']>>;
    /** Members of one organization, with roles. One user's organizations: users_getOrganizationMembershipList. */
    getOrganizationMembershipList: ListMethod<[args: {
      /** org_… */
      organization_id: string;
      /** created_at, first_name, last_name, username, email_address, phone_number; - descends; default unspecified */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'first_name' | 'last_name' | 'username' | 'email_address' | 'phone_number'}`;
      /** +id in, -id out */
      user_id?: string[];
      /** Exact */
      email_address?: string[];
      /** Key: org:admin, org:member or a custom one */
      role?: string[];
      /** Part of any identifier, name or id */
      query?: string;
      /** Unix time in milliseconds */
      last_active_at_before?: number;
      /** Unix time in milliseconds */
      last_active_at_after?: number;
      /** Unix time in milliseconds */
      created_at_before?: number;
      /** Unix time in milliseconds */
      created_at_after?: number;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/organizations/{organization_id}/memberships']['get']>>;
    /** Overwrite an organization's metadata and return the organization: a field given loses its old keys, one left out stays. To change single keys: organizations_updateOrganizationMetadata. */
    replaceOrganizationMetadata(args: {
      /** org_… */
      organization_id: string;
      /** Backend only */
      private_metadata?: { [key: string]: unknown };
      /** Frontend can read */
      public_metadata?: { [key: string]: unknown };
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/metadata']['put']>>;
    /** Revoke a pending organization invitation and return it: it can't be accepted any more. */
    revokeOrganizationInvitation(args: {
      /** org_… */
      organization_id: string;
      /** orginv_… */
      invitation_id: string;
      /** An admin's user_… */
      requesting_user_id?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/invitations/{invitation_id}/revoke']['post']>>;
    /** Change an organization's name, slug or limits and return it. Metadata: organizations_updateOrganizationMetadata. */
    updateOrganization(args: {
      /** org_… */
      organization_id: string;
      /** Admins may delete it */
      admin_delete_enabled?: boolean | null;
      /** 0 is unlimited */
      max_allowed_memberships?: number | null;
      /** Max 256, no URLs */
      name?: string | null;
      /** role_set:… */
      role_set_key?: string | null;
      /** Unique; a-z, 0-9, - */
      slug?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}']['patch']>>;
    /** Change the enrollment mode or verified state of an organization's domain and return it; its name is fixed. */
    updateOrganizationDomain(args: {
      /** org_… */
      organization_id: string;
      /** From organizations_getOrganizationDomainList */
      domain_id: string;
      /** automatic_invitation, automatic_suggestion, manual_invitation or enterprise_sso */
      enrollment_mode?: string | null;
      /** Its people do have such emails; not who owns it */
      verified?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/domains/{domain_id}']['patch']>>;
    /** Set or replace an organization's logo (JPEG, PNG, GIF or WebP, up to 10 MB) and return the organization. */
    updateOrganizationLogo(args: {
      /** org_… */
      organization_id: string;
      /** Path in an allowed folder: JPEG, PNG, GIF, WebP; 10 MB */
      file: string;
      /** Credited user_… */
      uploader_user_id?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/logo']['put']>>;
    /** Change a member's role in an organization and return the membership. */
    updateOrganizationMembership(args: {
      /** org_… */
      organization_id: string;
      /** user_… */
      user_id: string;
      /** Key: org:admin, org:member or a custom one */
      role: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/memberships/{user_id}']['patch']>>;
    /** Deep-merge into the metadata of a membership (not of its user) and return it; null removes a key. */
    updateOrganizationMembershipMetadata(args: {
      /** org_… */
      organization_id: string;
      /** user_… */
      user_id: string;
      /** Backend only */
      private_metadata?: { [key: string]: unknown };
      /** Frontend can read */
      public_metadata?: { [key: string]: unknown };
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/memberships/{user_id}/metadata']['patch']>>;
    /** Deep-merge into an organization's metadata and return it; null removes a key. */
    updateOrganizationMetadata(args: {
      /** org_… */
      organization_id: string;
      /** Backend only */
      private_metadata?: { [key: string]: unknown };
      /** Frontend can read */
      public_metadata?: { [key: string]: unknown };
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/metadata']['patch']>>;
    /** Declare that an organization owns its domain, skipping the DNS TXT check (ownership_verification); returns the domain. Make sure of it first. Its verified state is another: organizations_updateOrganizationDomain. */
    verifyOrganizationDomainOwnership(args: {
      /** org_… */
      organization_id: string;
      /** From organizations_getOrganizationDomainList */
      domain_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/organizations/{organization_id}/domains/{domain_id}/verify_ownership']['post']>>;
  };
  phoneNumbers: {
    /** Check a one-time code: read status in the result, a wrong code is no error. A right one marks the number verified; no session starts. */
    attemptPhoneNumberVerification(args: {
      /** idn_… from users_getUser */
      phone_number_id: string;
      /** The code they got */
      code: string;
      /** From the prepare tool */
      verification_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/phone_numbers/{phone_number_id}/attempt_verification']['post']>>;
    /** Add a phone number to a user and return it; unverified unless verified is true. To replace all: users_replaceUserPhoneNumber. */
    createPhoneNumber(args: {
      /** E.164 */
      phone_number: string;
      /** user_… */
      user_id: string;
      /** Make it primary */
      primary?: boolean | null;
      /** Use for MFA; must be verified */
      reserved_for_second_factor?: boolean | null;
      /** Mark as verified */
      verified?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/phone_numbers']['post']>>;
    /** Delete a phone number from its user, who can't sign in or get codes with it any more; returns {id, deleted}. */
    deletePhoneNumber(args: {
      /** idn_… from users_getUser */
      phone_number_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/phone_numbers/{phone_number_id}']['delete']>>;
    /** One phone number by id, with its verification and use for MFA. By number: users_getUserList. */
    getPhoneNumber(args: {
      /** idn_… from users_getUser */
      phone_number_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/phone_numbers/{phone_number_id}']['get']>>;
    /** Send a one-time code to this number; returns the verification whose id phoneNumbers_attemptPhoneNumberVerification takes. */
    preparePhoneNumberVerification(args: {
      /** idn_… from users_getUser */
      phone_number_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/phone_numbers/{phone_number_id}/prepare_verification']['post']>>;
    /** Mark a phone number as verified or primary, or use it for MFA, and return it; reserved_for_second_factor false ends that. The number itself can't change. */
    updatePhoneNumber(args: {
      /** idn_… from users_getUser */
      phone_number_id: string;
      /** Make it primary */
      primary?: boolean | null;
      /** Use for MFA; must be verified */
      reserved_for_second_factor?: boolean | null;
      /** Mark as verified */
      verified?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/phone_numbers/{phone_number_id}']['patch']>>;
  };
  proxyChecks: {
    /** Test whether a proxy URL reaches Clerk for a domain, as successful. Do this before domains_update sets it. */
    verify(args?: {
      /** dmn_… from domains_list */
      domain_id?: string;
      /** E.g. https://example.com/__clerk */
      proxy_url?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/proxy_checks']['post']>>;
  };
  redirectUrls: {
    /** Allow sign-in flows of native apps to redirect to one more URL; returns it with its id. An OAuth application's: oauthApplications_update. */
    createRedirectUrl(args: {
      /** https:// or custom scheme */
      url: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/redirect_urls']['post']>>;
    /** Take a redirect URL off the allowed ones: sign-in flows that redirect to it break. Returns {id, deleted}. */
    deleteRedirectUrl(args: {
      /** Its id, not the URL */
      id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/redirect_urls/{id}']['delete']>>;
    /** One allowed redirect URL by id. By its address: look in redirectUrls_getRedirectUrlList. */
    getRedirectUrl(args: {
      /** Its id, not the URL */
      id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/redirect_urls/{id}']['get']>>;
    /** URLs to which sign-in flows of native apps may redirect, with their ids. */
    getRedirectUrlList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/redirect_urls']['get']>>;
  };
  roleSets: {
    /** Let a role set's organizations use more roles; returns the set. There is no plain removal: only roleSets_replaceRoleInRoleSet. */
    addRolesToRoleSet(args: {
      /** role_set:… or id, from roleSets_getRoleSetList */
      role_set_key_or_id: string;
      /** 1-10 keys from organizationRoles_getOrganizationRoleList */
      role_keys: string[];
      /** An added role, for creators */
      creator_role_key?: string;
      /** An added role, for new members */
      default_role_key?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/role_sets/{role_set_key_or_id}/roles']['post']>>;
    /** Create a role set and return it. To give it to an organization: organizations_updateOrganization, role_set_key. */
    createRoleSet(args: {
      /** Key of the role of organization creators */
      creator_role_key: string;
      /** Key of the role of new members */
      default_role_key: string;
      /** Display name */
      name: string;
      /** 1-10 keys from organizationRoles_getOrganizationRoleList */
      roles: string[];
      /** Free text */
      description?: string | null;
      /** role_set: then a-z, 0-9, _; default from name */
      key?: string;
      /** initial: for new organizations, only one */
      type?: "initial" | "custom";
    }, options?: CallOptions): Promise<ResponseBody<paths['/role_sets']['post']>>;
    /** One role set: its roles, default role, creator role, any migration under way. */
    getRoleSet(args: {
      /** role_set:… or id, from roleSets_getRoleSetList */
      role_set_key_or_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/role_sets/{role_set_key_or_id}']['get']>>;
    /** Role sets (the roles that an organization may use), newest first. */
    getRoleSetList: ListMethod<[args?: {
      /** Whole id, or part of name or key */
      query?: string;
      /** created_at, name, key; - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'name' | 'key'}`;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/role_sets']['get']>>;
    /** Remove a role from a role set and move the members who have it to another role; returns the set. */
    replaceRoleInRoleSet(args: {
      /** role_set:… or id, from roleSets_getRoleSetList */
      role_set_key_or_id: string;
      /** Key of the role to remove */
      role_key: string;
      /** Key of the role its members get */
      to_role_key: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/role_sets/{role_set_key_or_id}/roles/replace']['post']>>;
    /** Delete a role set and move its organizations to another one; returns {id, deleted}. */
    replaceRoleSet(args: {
      /** role_set:… or id, from roleSets_getRoleSetList */
      role_set_key_or_id: string;
      /** Takes its place */
      dest_role_set_key: string;
      /** Old role key to new, where members need one */
      reassignment_mappings?: { [key: string]: string };
    }, options?: CallOptions): Promise<ResponseBody<paths['/role_sets/{role_set_key_or_id}/replace']['post']>>;
    /** Change a role set's name, key, default or creator role and return it. Its roles: roleSets_addRolesToRoleSet, roleSets_replaceRoleInRoleSet. */
    updateRoleSet(args: {
      /** role_set:… or id, from roleSets_getRoleSetList */
      role_set_key_or_id: string;
      /** Key of the role of organization creators */
      creator_role_key?: string | null;
      /** Key of the role of new members */
      default_role_key?: string | null;
      /** Free text */
      description?: string | null;
      /** role_set: then a-z, 0-9, _ */
      key?: string | null;
      /** Display name */
      name?: string | null;
      /** For new organizations; the former one turns custom */
      type?: "initial" | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/role_sets/{role_set_key_or_id}']['patch']>>;
  };
  scimDirectories: {
    /** Give an organization role to a SCIM group; returns the mapping. Older form: prefer directories_createGroupRoleMapping. */
    createGroupRoleMapping(args: {
      /** From scimDirectories_getScimDirectoryList */
      scim_directory_id: string;
      /** Id, not key, from organizationRoles_getOrganizationRoleList */
      role_id: string;
      /** Group id at the IdP */
      scim_group_id: string;
      /** Lowest wins; last if absent */
      precedence?: number;
    }, options?: CallOptions): Promise<ResponseBody<paths['/scim_directories/{scim_directory_id}/group_role_mappings']['post']>>;
    /** Create a SCIM directory; only this result shows its api_key. Older form: prefer directories_createDirectory. */
    createScimDirectory(args: {
      /** From enterpriseConnections_getList */
      enterprise_connection_id: string;
      /** Identity provider */
      provider: string;
      /** Groups and their roles */
      group_role_mappings?: { precedence?: number; role_id: string; scim_group_display_name?: string; scim_group_id: string }[];
      /** Name for people */
      name?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/scim_directories']['post']>>;
    /** Delete one group role mapping; returns {id, deleted}. Older form: prefer directories_deleteGroupRoleMapping. */
    deleteGroupRoleMapping(args: {
      /** From scimDirectories_getScimDirectoryList */
      scim_directory_id: string;
      /** From scimDirectories_getGroupRoleMappingList */
      mapping_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}']['delete']>>;
    /** Delete a SCIM directory: its API key stops working. Returns {id, deleted}. Older form: prefer directories_deleteDirectory. */
    deleteScimDirectory(args: {
      /** From scimDirectories_getScimDirectoryList */
      scim_directory_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/scim_directories/{scim_directory_id}']['delete']>>;
    /** Role of each SCIM group, by precedence. Older form: prefer directories_getGroupRoleMappingList. */
    getGroupRoleMappingList: ListMethod<[args: {
      /** From scimDirectories_getScimDirectoryList */
      scim_directory_id: string;
    }, options?: CallOptions], ResponseBody<paths['/scim_directories/{scim_directory_id}/group_role_mappings']['get']>>;
    /** One SCIM directory by id. Older form: prefer directories_getDirectory. */
    getScimDirectory(args: {
      /** From scimDirectories_getScimDirectoryList */
      scim_directory_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/scim_directories/{scim_directory_id}']['get']>>;
    /** SCIM directories of the instance. Older form: prefer directories_getDirectoryList. */
    getScimDirectoryList: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/scim_directories']['get']>>;
    /** Replace all group role mappings of a SCIM directory and return them. Older form: prefer directories_replaceGroupRoleMappings. */
    replaceGroupRoleMappings(args: {
      /** From scimDirectories_getScimDirectoryList */
      scim_directory_id: string;
      /** Full list, first wins; empty removes all */
      mappings: { role_id: string; scim_group_id: string }[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/scim_directories/{scim_directory_id}/group_role_mappings']['put']>>;
    /** Make a new API key for a SCIM directory; the old one expires shortly. Older form: prefer directories_rotateApiKey. */
    rotateApiKey(args: {
      /** From scimDirectories_getScimDirectoryList */
      scim_directory_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/scim_directories/{scim_directory_id}/rotate_api_key']['post']>>;
    /** Change a SCIM directory and return it; what is left out stays. Older form: prefer directories_updateDirectory. */
    updateScimDirectory(args: {
      /** From scimDirectories_getScimDirectoryList */
      scim_directory_id: string;
      /** Attribute to SCIM path; merged, null removes */
      attribute_mapping?: { [key: string]: string | null };
      /** False stops provisioning */
      enabled?: boolean;
      /** Give roles by group */
      group_role_mapping_enabled?: boolean;
      /** Name for people */
      name?: string;
      /** Identity provider */
      provider?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/scim_directories/{scim_directory_id}']['patch']>>;
  };
  sessions: {
    /** Start an active session for a user and return it, for tests: development instances only. In production: signInTokens_createSignInToken. */
    createSession(args: {
      /** user_… */
      user_id: string;
      /** org_… to make active */
      active_organization_id?: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sessions']['post']>>;
    /** One session by id: user, client, status, last activity, expiry. */
    getSession(args: {
      /** sess_… */
      session_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sessions/{session_id}']['get']>>;
    /** Sessions of a user or client, newest first; pass one of the two. Old inactive ones are gone. */
    getSessionList: ListMethod<[args?: {
      /** client_… */
      client_id?: string;
      /** user_… */
      user_id?: string;
      /** Only this status; default all */
      status?: "abandoned" | "active" | "ended" | "expired" | "removed" | "replaced" | "revoked";
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/sessions']['get']>>;
    /** Issue a JWT for a session, as jwt. With a template's claims: sessions_getTokenFromTemplate. */
    getToken(args: {
      /** sess_… from sessions_getSessionList */
      session_id: string;
      /** Default: the instance's */
      expires_in_seconds?: number | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sessions/{session_id}/tokens']['post']>>;
    /** Issue a JWT for a session with the claims of a JWT template, as jwt. Plain session token: sessions_getToken. */
    getTokenFromTemplate(args: {
      /** sess_… from sessions_getSessionList */
      session_id: string;
      /** Name from jwtTemplates_list */
      template_name: string;
      /** Default: the template's */
      expires_in_seconds?: number | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sessions/{session_id}/tokens/{template_name}']['post']>>;
    /** Trade a browser's expired session token and refresh token for a new token, as an SDK does. Without those two: sessions_getToken. */
    refreshSession(args: {
      /** sess_… from sessions_getSessionList */
      session_id: string;
      /** JWT of the __session cookie */
      expired_token: string;
      /** From the __refresh cookie */
      refresh_token: string;
      /** Browser's origin */
      request_origin: string;
      /** Default token */
      format?: "token" | "cookie" | null;
      /** Browser's headers */
      request_headers?: { [key: string]: unknown } | null;
      /** Browser's IP */
      request_originating_ip?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sessions/{session_id}/refresh']['post']>>;
    /** End one session and return it: its user has to sign in again. */
    revokeSession(args: {
      /** sess_… */
      session_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sessions/{session_id}/revoke']['post']>>;
  };
  signInTokens: {
    /** Create a one-time token and link that sign a user in without their password. To impersonate with a trace: actorTokens_create. */
    createSignInToken(args: {
      /** user_… */
      user_id: string;
      /** Default 30 days */
      expires_in_seconds?: number | null;
      /** org_… to make active; theirs */
      org_id?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sign_in_tokens']['post']>>;
    /** Revoke a pending sign-in token and return it: its link stops working. If it was used already: sessions_revokeSession. */
    revokeSignInToken(args: {
      /** Id from signInTokens_createSignInToken */
      sign_in_token_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sign_in_tokens/{sign_in_token_id}/revoke']['post']>>;
  };
  signUps: {
    /** One sign-up attempt: status, missing and unverified fields, the user and session it led to. */
    get(args: {
      /** sua_…, a client's sign_up_id */
      id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sign_ups/{id}']['get']>>;
    /** Set your external id on a sign-up attempt, or mark it as a custom action; returns the attempt. */
    update(args: {
      /** sua_…, a client's sign_up_id */
      id: string;
      /** Mark as custom action */
      custom_action?: boolean | null;
      /** Your id; goes to the user */
      external_id?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/sign_ups/{id}']['patch']>>;
  };
  testingTokens: {
    /** Create a token that lets automated tests past bot protection, with its expires_at. */
    createTestingToken(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/testing_tokens']['post']>>;
  };
  users: {
    /** End all of a user's sessions and refuse sign-in until users_unbanUser; returns the user. Several: users_banUserBulk. */
    banUser(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/ban']['post']>>;
    /** End all sessions of up to 50 users and refuse their sign-in until users_unbanUserBulk; returns them. */
    banUserBulk(args: {
      /** user_… */
      user_ids: string[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/ban']['post']>>;
    /** Create a user and return it; the instance decides what is required. To invite: invitations_createInvitation. */
    createUser(args?: {
      /** Create banned */
      banned?: boolean | null;
      /** Skip Device Trust */
      bypass_client_trust?: boolean | null;
      /** May create organizations */
      create_organization_enabled?: boolean | null;
      /** 0 is unlimited */
      create_organizations_limit?: number | null;
      /** RFC 3339 */
      created_at?: string | null;
      /** May delete own account */
      delete_self_enabled?: boolean | null;
      /** First is primary */
      email_address?: string[];
      /** One per address */
      email_address_identification_status?: ("verified" | "reserved")[];
      /** Id in your system */
      external_id?: string | null;
      /** First name */
      first_name?: string | null;
      /** Last name */
      last_name?: string | null;
      /** RFC 3339 */
      legal_accepted_at?: string | null;
      /** Like en-US */
      locale?: string | null;
      /** Create locked */
      locked?: boolean | null;
      /** 8+ characters */
      password?: string | null;
      /** First is primary */
      phone_number?: string[];
      /** One per number */
      phone_number_identification_status?: ("verified" | "reserved")[];
      /** Backend only */
      private_metadata?: { [key: string]: unknown };
      /** Frontend can read */
      public_metadata?: { [key: string]: unknown };
      /** For migrations */
      skip_legal_checks?: boolean | null;
      /** Needs password */
      skip_password_checks?: boolean | null;
      /** Allow no password */
      skip_password_requirement?: boolean | null;
      /** Allow missing identifiers */
      skip_user_requirement?: boolean | null;
      /** User can edit */
      unsafe_metadata?: { [key: string]: unknown };
      /** Unique */
      username?: string | null;
      /** First is primary */
      web3_wallet?: string[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/users']['post']>>;
    /** Delete a user for good; returns {id, deleted}. To keep the account but refuse sign-in: users_banUser. */
    deleteUser(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}']['delete']>>;
    /** Delete all of a user's MFA backup codes and return {user_id}; other second factors stay. */
    deleteUserBackupCodes(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/backup_code']['delete']>>;
    /** Disconnect a social or OAuth account from a user, who can't sign in with it any more; returns {id, deleted}. */
    deleteUserExternalAccount(args: {
      /** user_… */
      user_id: string;
      /** From the user's external_accounts */
      external_account_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/external_accounts/{external_account_id}']['delete']>>;
    /** Delete one passkey of a user, who is told so by email; returns {id, deleted}. Ids: users_getUser. */
    deleteUserPasskey(args: {
      /** user_… */
      user_id: string;
      /** idn_… from users_getUser */
      passkey_identification_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/passkeys/{passkey_identification_id}']['delete']>>;
    /** Delete a user's uploaded profile image and return the user. To swap it: users_updateUserProfileImage. */
    deleteUserProfileImage(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/profile_image']['delete']>>;
    /** Delete a user's authenticator app enrolments; returns {user_id}. All second factors: users_disableUserMFA. */
    deleteUserTOTP(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/totp']['delete']>>;
    /** Detach a web3 wallet from a user, who can't sign in with it any more; returns {id, deleted}. */
    deleteUserWeb3Wallet(args: {
      /** user_… */
      user_id: string;
      /** idn_… from users_getUser */
      web3_wallet_identification_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/web3_wallets/{web3_wallet_identification_id}']['delete']>>;
    /** Disable all of a user's second factors at once; returns {user_id}. Only the app: users_deleteUserTOTP. */
    disableUserMFA(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/mfa']['delete']>>;
    /** Invitations that one user got to organizations. All of one organization: organizations_getOrganizationInvitationList. */
    getOrganizationInvitationList: ListMethod<[args: {
      /** user_… */
      user_id: string;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** Only this status; default all */
      status?: "pending" | "accepted" | "revoked" | "expired";
    }, options?: CallOptions], ResponseBody<paths['/users/{user_id}/organization_invitations']['get']>>;
    /** A user's organizations and roles. Members of one: organizations_getOrganizationMembershipList. */
    getOrganizationMembershipList: ListMethod<[args: {
      /** user_… */
      user_id: string;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/users/{user_id}/organization_memberships']['get']>>;
    /** One user: names, emails, phone numbers, metadata, ban and lock state. */
    getUser(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}']['get']>>;
    /** How many users match, as total_count. Rows: users_getUserList. */
    getUserCount(args?: {
      /** Exact */
      email_address?: string[];
      /** Exact */
      phone_number?: string[];
      /** Exact */
      external_id?: string[];
      /** Exact */
      username?: string[];
      /** Exact */
      web3_wallet?: string[];
      /** Exact */
      user_id?: string[];
      /** In any of these, max 100; -id excludes */
      organization_id?: string[];
      /** Part of a name, email, phone, username, wallet or id */
      query?: string;
      /** Only banned, or only not banned */
      banned?: boolean;
      /** Unix time in milliseconds */
      last_active_at_before?: number;
      /** Unix time in milliseconds */
      last_active_at_after?: number;
      /** Unix time in milliseconds */
      created_at_before?: number;
      /** Unix time in milliseconds */
      created_at_after?: number;
      /** Unix time in milliseconds */
      last_sign_in_at_before?: number;
      /** Unix time in milliseconds */
      last_sign_in_at_after?: number;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/count']['get']>>;
    /** Find users, newest first; each list takes up to 100 values. Deep pages: starting_after. */
    getUserList: ListMethod<[args?: {
      /** Exact */
      email_address?: string[];
      /** Exact */
      phone_number?: string[];
      /** Exact; -id excludes */
      external_id?: string[];
      /** Exact */
      username?: string[];
      /** Exact */
      web3_wallet?: string[];
      /** -id excludes */
      user_id?: string[];
      /** In any; -id excludes */
      organization_id?: string[];
      /** Part of a name, email, phone, username, wallet or id */
      query?: string;
      /** Only banned, or only not banned */
      banned?: boolean;
      /** Unix time in milliseconds */
      last_active_at_before?: number;
      /** Unix time in milliseconds */
      last_active_at_after?: number;
      /** Unix time in milliseconds */
      created_at_before?: number;
      /** Unix time in milliseconds */
      created_at_after?: number;
      /** Unix time in milliseconds */
      last_sign_in_at_before?: number;
      /** Unix time in milliseconds */
      last_sign_in_at_after?: number;
      /** Like oauth_google */
      provider?: string;
      /** With provider */
      provider_user_id?: string[];
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** Last id seen; only in created_at order */
      starting_after?: string;
      /** created_at, updated_at, last_active_at, last_sign_in_at, first_name, last_name, username, email_address, phone_number; - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'updated_at' | 'last_active_at' | 'last_sign_in_at' | 'first_name' | 'last_name' | 'username' | 'email_address' | 'phone_number'}`;
    }, options?: CallOptions], ResponseBody<paths['/users']['get']>>;
    /** Live access tokens and scopes of a user at an OAuth provider, refreshed if expired. */
    getUserOauthAccessToken: ListMethod<[args: {
      /** user_… */
      user_id: string;
      /** Like oauth_google */
      provider: string;
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
    }, options?: CallOptions], ResponseBody<paths['/users/{user_id}/oauth_access_tokens/{provider}']['get']>>;
    /** A user's active trusted devices (iOS, Android), with name, platform and last use. */
    getUserTrustedDeviceList: ListMethod<[args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions], ResponseBody<paths['/users/{user_id}/trusted_devices']['get']>>;
    /** Refuse a user's sign-ins until the instance's lockout time is over or users_unlockUser; returns the user. Without end: users_banUser. */
    lockUser(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/lock']['post']>>;
    /** Remove a user's password, even if they have no other way to sign in; returns the user. A new one: users_updateUser. To make them set one: users_setPasswordCompromised. */
    removePassword(args: {
      /** user_… */
      user_id: string;
      /** End their sessions */
      sign_out_of_other_sessions?: boolean;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/remove_password']['post']>>;
    /** Delete all of a user's emails, set this one as primary and return it; refused if one of them is linked to a connected account. To add one: emailAddresses_createEmailAddress. */
    replaceUserEmailAddress(args: {
      /** user_… */
      user_id: string;
      /** The only one left */
      email_address: string;
      /** Default verified; unverified can lock them out */
      identification_status?: "verified" | "reserved" | "unverified";
      /** Tell the user, default false */
      notify_primary_email_address_changed?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/email_address']['put']>>;
    /** Overwrite each given metadata field whole and return the user; fields left out stay. To keep other keys: users_updateUserMetadata. */
    replaceUserMetadata(args: {
      /** user_… */
      user_id: string;
      /** Backend only */
      private_metadata?: { [key: string]: unknown };
      /** Frontend can read */
      public_metadata?: { [key: string]: unknown };
      /** User can edit */
      unsafe_metadata?: { [key: string]: unknown };
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/metadata']['put']>>;
    /** Delete all of a user's phone numbers, set this one as primary and return it; disables MFA if one served it. To add one: phoneNumbers_createPhoneNumber. */
    replaceUserPhoneNumber(args: {
      /** user_… */
      user_id: string;
      /** E.164; the only one left */
      phone_number: string;
      /** Default verified; unverified can lock them out */
      identification_status?: "verified" | "reserved" | "unverified";
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/phone_number']['put']>>;
    /** Revoke one of a user's active trusted devices and return it: it has to be enrolled again. */
    revokeUserTrustedDevice(args: {
      /** user_… */
      user_id: string;
      /** From users_getUserTrustedDeviceList */
      trusted_device_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/trusted_devices/{trusted_device_id}']['delete']>>;
    /** Make a user reset their password at the next sign-in; returns the user. To undo: users_unsetPasswordCompromised. */
    setPasswordCompromised(args: {
      /** user_… */
      user_id: string;
      /** End all their sessions */
      revoke_all_sessions?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/password/set_compromised']['post']>>;
    /** Let a banned user sign in again; returns the user. A lock is lifted with users_unlockUser instead. */
    unbanUser(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/unban']['post']>>;
    /** Let up to 50 banned users sign in again; returns them. Locks stay: users_unlockUser. */
    unbanUserBulk(args: {
      /** user_… */
      user_ids: string[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/unban']['post']>>;
    /** Lift a user's lock, e.g. after too many failed sign-ins, and return the user. A ban stays: users_unbanUser. */
    unlockUser(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/unlock']['post']>>;
    /** Drop the forced password reset of users_setPasswordCompromised and return the user; a reserved-email quarantine stays. */
    unsetPasswordCompromised(args: {
      /** user_… */
      user_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/password/unset_compromised']['post']>>;
    /** Change a user's profile, credentials or limits and return it. Metadata has its own tools. */
    updateUser(args: {
      /** user_… */
      user_id: string;
      /** Skip Device Trust */
      bypass_client_trust?: boolean | null;
      /** May create organizations */
      create_organization_enabled?: boolean | null;
      /** 0 is unlimited */
      create_organizations_limit?: number | null;
      /** RFC 3339 */
      created_at?: string | null;
      /** May delete own account */
      delete_self_enabled?: boolean | null;
      /** Id in your system */
      external_id?: string | null;
      /** First name */
      first_name?: string | null;
      /** Last name */
      last_name?: string | null;
      /** RFC 3339 */
      legal_accepted_at?: string | null;
      /** Like en-US */
      locale?: string | null;
      /** Tell the user, default false */
      notify_primary_email_address_changed?: boolean | null;
      /** 8+ characters */
      password?: string | null;
      /** A verified one */
      primary_email_address_id?: string | null;
      /** A verified one */
      primary_phone_number_id?: string | null;
      /** A verified one */
      primary_web3_wallet_id?: string | null;
      /** Image id */
      profile_image_id?: string | null;
      /** Needs password */
      sign_out_of_other_sessions?: boolean | null;
      /** For migrations */
      skip_legal_checks?: boolean | null;
      /** Needs password */
      skip_password_checks?: boolean | null;
      /** Unique */
      username?: string | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}']['patch']>>;
    /** Deep-merge into any of a user's metadata, private included, and return the user; null removes a key. To overwrite: users_replaceUserMetadata. */
    updateUserMetadata(args: {
      /** user_… */
      user_id: string;
      /** Backend only */
      private_metadata?: { [key: string]: unknown };
      /** Frontend can read */
      public_metadata?: { [key: string]: unknown };
      /** User can edit */
      unsafe_metadata?: { [key: string]: unknown };
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/metadata']['patch']>>;
    /** Upload a picture as a user's profile image, in place of the current one; returns the user. */
    updateUserProfileImage(args: {
      /** user_… */
      user_id: string;
      /** Path in an allowed folder: JPEG, PNG, GIF, WebP; 10 MB */
      file: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/profile_image']['post']>>;
    /** Deep-merge into a user's public metadata and return the user; null removes a key. */
    updateUserPublicMetadata(args: {
      /** user_… */
      user_id: string;
      /** Keys to merge, as {"plan": "pro"} */
      metadata: { [key: string]: unknown };
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/metadata']['patch']>>;
    /** Deep-merge into a user's unsafe metadata, which they can edit too, and return the user; null removes a key. */
    updateUserUnsafeMetadata(args: {
      /** user_… */
      user_id: string;
      /** Keys to merge */
      metadata: { [key: string]: unknown };
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/metadata']['patch']>>;
    /** Check a plaintext password: returns verified true, or a 422 error if it is wrong, 400 if there is none. At most 5 checks of a user in 10 minutes. */
    verifyPassword(args: {
      /** user_… */
      user_id: string;
      /** Plaintext */
      password: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/verify_password']['post']>>;
    /** Check an authenticator or backup code: returns verified and code_type, or a 422 error if it is wrong. A backup code is used up by it. At most 5 checks of a user in 10 minutes. */
    verifyTOTP(args: {
      /** user_… */
      user_id: string;
      /** TOTP or backup code */
      code: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/users/{user_id}/verify_totp']['post']>>;
  };
  waitlistEntries: {
    /** Put an email on the waitlist and return its entry; one that is on it already stays as it is. */
    create(args: {
      /** Who waits */
      email_address: string;
      /** Email a confirmation, default true */
      notify?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/waitlist_entries']['post']>>;
    /** Put up to 50 different emails on the waitlist and return the entries; those on it already stay as they are. */
    createBulk(args: {
      /** Entries, at most 50 */
      items: ({ email_address: string; notify?: boolean | null })[];
    }, options?: CallOptions): Promise<ResponseBody<paths['/waitlist_entries/bulk']['post']>>;
    /** Delete a waitlist entry that is still pending; returns {id, deleted}. To turn the person away: waitlistEntries_reject. */
    delete(args: {
      /** From waitlistEntries_list */
      waitlist_entry_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/waitlist_entries/{waitlist_entry_id}']['delete']>>;
    /** Email an invitation to the person of a waitlist entry; returns the entry with its invitation. */
    invite(args: {
      /** From waitlistEntries_list */
      waitlist_entry_id: string;
      /** Even if invited or registered */
      ignore_existing?: boolean | null;
    }, options?: CallOptions): Promise<ResponseBody<paths['/waitlist_entries/{waitlist_entry_id}/invite']['post']>>;
    /** People who wait for access to the app, newest first, with status and invitation. */
    list: ListMethod<[args?: {
      /** Default 10 */
      limit?: number;
      /** Rows to skip */
      offset?: number;
      /** Whole email or id */
      query?: string;
      /** Only this status; default all */
      status?: "pending" | "invited" | "completed" | "rejected";
      /** created_at, email_address or invited_at; prefix - descends; default -created_at */
      order_by?: `${'' | '+' | '-'}${'created_at' | 'email_address' | 'invited_at'}`;
    }, options?: CallOptions], ResponseBody<paths['/waitlist_entries']['get']>>;
    /** Turn down a waitlist entry and return it; it stays listed as rejected. To remove it: waitlistEntries_delete. */
    reject(args: {
      /** From waitlistEntries_list */
      waitlist_entry_id: string;
    }, options?: CallOptions): Promise<ResponseBody<paths['/waitlist_entries/{waitlist_entry_id}/reject']['post']>>;
  };
  webhooks: {
    /** Create the Svix app that delivers the instance's webhooks; returns svix_url, a link into its dashboard. */
    createSvixApp(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/webhooks/svix']['post']>>;
    /** Delete the instance's Svix app: no webhook of the instance is delivered any more. Returns nothing. */
    deleteSvixApp(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/webhooks/svix']['delete']>>;
    /** Return svix_url, a new link into the dashboard where the instance's webhooks are managed. First: webhooks_createSvixApp. */
    generateSvixAuthURL(args?: Record<string, never>, options?: CallOptions): Promise<ResponseBody<paths['/webhooks/svix_url']['post']>>;
  };
}
