// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/actor_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateActorToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actor_tokens/{actor_token_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RevokeActorToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin_portal_link_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createAdminPortalLinkToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeAdminPortalLinkToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateAgentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/tasks/{agent_task_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RevokeAgentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allowlist_identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListAllowlistIdentifiers"];
        put?: never;
        post: operations["CreateAllowlistIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allowlist_identifiers/{identifier_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteAllowlistIdentifier"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApiKeys"];
        put?: never;
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/{apiKeyID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api_keys/{apiKeyID}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/{apiKeyID}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApiKeySecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifyApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beta_features/instance_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateInstanceAuthConfig"];
        trace?: never;
    };
    "/billing/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetCommercePlanList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetBillingPriceList"];
        put?: never;
        post: operations["CreateBillingPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetBillingStatementList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/statements/{statementID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetBillingStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/statements/{statementID}/payment_attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetBillingStatementPaymentAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/subscription_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetCommerceSubscriptionItemList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/subscription_items/{subscription_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CancelCommerceSubscriptionItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/subscription_items/{subscription_item_id}/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplyBillingSubscriptionItemDiscount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RemoveBillingSubscriptionItemDiscount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/subscription_items/{subscription_item_id}/extend_free_trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExtendBillingSubscriptionItemFreeTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/subscription_items/{subscription_item_id}/price_transition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateBillingPriceTransition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocklist_identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListBlocklistIdentifiers"];
        put?: never;
        post: operations["CreateBlocklistIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocklist_identifiers/{identifier_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteBlocklistIdentifier"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerifyClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListDirectories"];
        put?: never;
        post: operations["CreateDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directories/{directory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetDirectory"];
        put?: never;
        post?: never;
        delete: operations["DeleteDirectory"];
        options?: never;
        head?: never;
        patch: operations["UpdateDirectory"];
        trace?: never;
    };
    "/directories/{directory_id}/group_role_mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListDirectoryGroupRoleMappings"];
        put: operations["ReplaceDirectoryGroupRoleMappings"];
        post: operations["CreateDirectoryGroupRoleMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directories/{directory_id}/group_role_mappings/{mapping_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteDirectoryGroupRoleMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directories/{directory_id}/rotate_api_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RotateDirectoryAPIKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListDomains"];
        put?: never;
        post: operations["AddDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/{domain_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteDomain"];
        options?: never;
        head?: never;
        patch: operations["UpdateDomain"];
        trace?: never;
    };
    "/email_addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateEmailAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email_addresses/{email_address_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetEmailAddress"];
        put?: never;
        post?: never;
        delete: operations["DeleteEmailAddress"];
        options?: never;
        head?: never;
        patch: operations["UpdateEmailAddress"];
        trace?: never;
    };
    "/email_addresses/{email_address_id}/attempt_verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptEmailAddressVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email_addresses/{email_address_id}/prepare_verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrepareEmailAddressVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise_connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListEnterpriseConnections"];
        put?: never;
        post: operations["CreateEnterpriseConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise_connections/{enterprise_connection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetEnterpriseConnection"];
        put?: never;
        post?: never;
        delete: operations["DeleteEnterpriseConnection"];
        options?: never;
        head?: never;
        patch: operations["UpdateEnterpriseConnection"];
        trace?: never;
    };
    "/enterprise_connections/{enterprise_connection_id}/test_runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListEnterpriseConnectionTestRuns"];
        put?: never;
        post: operations["CreateEnterpriseConnectionTestRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateInstance"];
        trace?: never;
    };
    "/instance/change_domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeProductionInstanceDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instance/communication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetInstanceCommunication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateInstanceCommunication"];
        trace?: never;
    };
    "/instance/oauth_application_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetInstanceOAuthApplicationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateInstanceOAuthApplicationSettings"];
        trace?: never;
    };
    "/instance/organization_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetInstanceOrganizationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateInstanceOrganizationSettings"];
        trace?: never;
    };
    "/instance/protect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetInstanceProtect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateInstanceProtect"];
        trace?: never;
    };
    "/instance/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateInstanceRestrictions"];
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListInvitations"];
        put?: never;
        post: operations["CreateInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitation_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RevokeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateBulkInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetJWKS"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jwt_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListJWTTemplates"];
        put?: never;
        post: operations["CreateJWTTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jwt_templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetJWTTemplate"];
        put?: never;
        post?: never;
        delete: operations["DeleteJWTTemplate"];
        options?: never;
        head?: never;
        patch: operations["UpdateJWTTemplate"];
        trace?: never;
    };
    "/m2m_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getM2MTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m2m_tokens/{m2m_token_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeM2MToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m2m_tokens/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifyM2MToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListMachines"];
        put?: never;
        post: operations["CreateMachine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machines/{machine_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetMachine"];
        put?: never;
        post?: never;
        delete: operations["DeleteMachine"];
        options?: never;
        head?: never;
        patch: operations["UpdateMachine"];
        trace?: never;
    };
    "/machines/{machine_id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateMachineScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machines/{machine_id}/scopes/{other_machine_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteMachineScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machines/{machine_id}/secret_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetMachineSecretKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machines/{machine_id}/secret_key/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RotateMachineSecretKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth_applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListOAuthApplications"];
        put?: never;
        post: operations["CreateOAuthApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth_applications/{oauth_application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetOAuthApplication"];
        put?: never;
        post?: never;
        delete: operations["DeleteOAuthApplication"];
        options?: never;
        head?: never;
        patch: operations["UpdateOAuthApplication"];
        trace?: never;
    };
    "/oauth_applications/{oauth_application_id}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["UploadOAuthApplicationLogo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth_applications/{oauth_application_id}/revoke_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RevokeOAuthApplicationToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth_applications/{oauth_application_id}/rotate_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RotateOAuthApplicationSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth_applications/access_tokens/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifyOAuthAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListAllOrganizationDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListInstanceOrganizationInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstanceGetOrganizationMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListOrganizationPermissions"];
        put?: never;
        post: operations["CreateOrganizationPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_permissions/{permission_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetOrganizationPermission"];
        put?: never;
        post?: never;
        delete: operations["DeleteOrganizationPermission"];
        options?: never;
        head?: never;
        patch: operations["UpdateOrganizationPermission"];
        trace?: never;
    };
    "/organization_roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListOrganizationRoles"];
        put?: never;
        post: operations["CreateOrganizationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_roles/{organization_role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetOrganizationRole"];
        put?: never;
        post?: never;
        delete: operations["DeleteOrganizationRole"];
        options?: never;
        head?: never;
        patch: operations["UpdateOrganizationRole"];
        trace?: never;
    };
    "/organization_roles/{organization_role_id}/permissions/{permission_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignPermissionToOrganizationRole"];
        delete: operations["RemovePermissionFromOrganizationRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListOrganizations"];
        put?: never;
        post: operations["CreateOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetOrganization"];
        put?: never;
        post?: never;
        delete: operations["DeleteOrganization"];
        options?: never;
        head?: never;
        patch: operations["UpdateOrganization"];
        trace?: never;
    };
    "/organizations/{organization_id}/billing/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetOrganizationBillingCreditBalance"];
        put?: never;
        post: operations["AdjustOrganizationBillingCreditBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/billing/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetOrganizationBillingSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListOrganizationDomains"];
        put?: never;
        post: operations["CreateOrganizationDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/domains/{domain_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteOrganizationDomain"];
        options?: never;
        head?: never;
        patch: operations["UpdateOrganizationDomain"];
        trace?: never;
    };
    "/organizations/{organization_id}/domains/{domain_id}/verify_ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerifyOrganizationDomainOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListOrganizationInvitations"];
        put?: never;
        post: operations["CreateOrganizationInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetOrganizationInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/invitations/{invitation_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RevokeOrganizationInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/invitations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateOrganizationInvitationBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["UploadOrganizationLogo"];
        post?: never;
        delete: operations["DeleteOrganizationLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListOrganizationMemberships"];
        put?: never;
        post: operations["CreateOrganizationMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/memberships/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteOrganizationMembership"];
        options?: never;
        head?: never;
        patch: operations["UpdateOrganizationMembership"];
        trace?: never;
    };
    "/organizations/{organization_id}/memberships/{user_id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateOrganizationMembershipMetadata"];
        trace?: never;
    };
    "/organizations/{organization_id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReplaceOrganizationMetadata"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MergeOrganizationMetadata"];
        trace?: never;
    };
    "/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreatePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetPhoneNumber"];
        put?: never;
        post?: never;
        delete: operations["DeletePhoneNumber"];
        options?: never;
        head?: never;
        patch: operations["UpdatePhoneNumber"];
        trace?: never;
    };
    "/phone_numbers/{phone_number_id}/attempt_verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptPhoneNumberVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/{phone_number_id}/prepare_verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreparePhoneNumberVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proxy_checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerifyDomainProxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redirect_urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListRedirectURLs"];
        put?: never;
        post: operations["CreateRedirectURL"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redirect_urls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetRedirectURL"];
        put?: never;
        post?: never;
        delete: operations["DeleteRedirectURL"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role_sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListRoleSets"];
        put?: never;
        post: operations["CreateRoleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role_sets/{role_set_key_or_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetRoleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateRoleSet"];
        trace?: never;
    };
    "/role_sets/{role_set_key_or_id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReplaceRoleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role_sets/{role_set_key_or_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AddRolesToRoleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role_sets/{role_set_key_or_id}/roles/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReplaceRoleInRoleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim_directories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListSCIMDirectories"];
        put?: never;
        post: operations["CreateSCIMDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim_directories/{scim_directory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetSCIMDirectory"];
        put?: never;
        post?: never;
        delete: operations["DeleteSCIMDirectory"];
        options?: never;
        head?: never;
        patch: operations["UpdateSCIMDirectory"];
        trace?: never;
    };
    "/scim_directories/{scim_directory_id}/group_role_mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListSCIMGroupRoleMappings"];
        put: operations["ReplaceSCIMGroupRoleMappings"];
        post: operations["CreateSCIMGroupRoleMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteSCIMGroupRoleMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim_directories/{scim_directory_id}/rotate_api_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RotateSCIMDirectoryAPIKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetSessionList"];
        put?: never;
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RevokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateSessionToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/tokens/{template_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateSessionTokenFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign_in_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateSignInToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign_in_tokens/{sign_in_token_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RevokeSignInToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign_ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetSignUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateSignUp"];
        trace?: never;
    };
    "/testing_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateTestingToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetUserList"];
        put?: never;
        post: operations["CreateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetUser"];
        put?: never;
        post?: never;
        delete: operations["DeleteUser"];
        options?: never;
        head?: never;
        patch: operations["UpdateUser"];
        trace?: never;
    };
    "/users/{user_id}/backup_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteBackupCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BanUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/billing/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetUserBillingCreditBalance"];
        put?: never;
        post: operations["AdjustUserBillingCreditBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/billing/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetUserBillingSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/email_address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReplaceUserEmailAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/external_accounts/{external_account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteExternalAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReplaceUserMetadata"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateUserMetadata"];
        trace?: never;
    };
    "/users/{user_id}/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DisableMFA"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/oauth_access_tokens/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetOAuthAccessToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/organization_invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersGetOrganizationInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/organization_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersGetOrganizationMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/passkeys/{passkey_identification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UserPasskeyDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/password/set_compromised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetUserPasswordCompromised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/password/unset_compromised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnsetUserPasswordCompromised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/phone_number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReplaceUserPhoneNumber"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/profile_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetUserProfileImage"];
        delete: operations["DeleteUserProfileImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/remove_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RemoveUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteTOTP"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/trusted_devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListUserTrustedDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/trusted_devices/{trusted_device_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RevokeUserTrustedDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/unban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnbanUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/verify_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerifyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/verify_totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerifyTOTP"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/web3_wallets/{web3_wallet_identification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UserWeb3WalletDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UsersBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetUsersCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/unban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UsersUnban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waitlist_entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListWaitlistEntries"];
        put?: never;
        post: operations["CreateWaitlistEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waitlist_entries/{waitlist_entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeleteWaitlistEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waitlist_entries/{waitlist_entry_id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InviteWaitlistEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waitlist_entries/{waitlist_entry_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RejectWaitlistEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waitlist_entries/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateBulkWaitlistEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/svix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreateSvixApp"];
        delete: operations["DeleteSvixApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/svix_url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GenerateSvixAuthURL"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActorToken: {
            actor: Record<string, unknown>;
            /** Format: int64 */
            created_at: number;
            id: string;
            /** @enum {string} */
            object: "actor_token";
            /** @enum {string} */
            status: "pending" | "accepted" | "revoked";
            token?: string;
            /** Format: int64 */
            updated_at: number;
            url?: string;
            user_id: string;
        };
        AdjustCreditBalanceRequest: {
            /** @enum {string} */
            action: "increase" | "decrease";
            /** Format: int64 */
            amount: number;
            currency?: string;
            idempotency_key: string;
            note?: string;
        };
        AgentTask: {
            agent_id: string;
            agent_task_id: string;
            /** @enum {string} */
            object: "agent_task";
            /** @deprecated */
            task_id: string;
            url?: string;
        };
        AllowlistIdentifier: {
            /** Format: int64 */
            created_at?: number;
            id?: string;
            identifier?: string;
            /** @enum {string} */
            identifier_type?: "email_address" | "phone_number" | "web3_wallet";
            instance_id?: string;
            invitation_id?: string;
            /** @enum {string} */
            object?: "allowlist_identifier";
            /** Format: int64 */
            updated_at?: number;
        };
        ApplyCommerceDiscountRequest: {
            discount_id: string;
        };
        BillingDiscountsResponse: {
            proration: components["schemas"]["BillingProrationDiscountDetail"] | null;
            total: components["schemas"]["CommerceMoneyResponse"];
        };
        BillingPaymentAttempt: {
            amount: components["schemas"]["CommerceMoneyResponse"];
            charge_type: string;
            /** Format: int64 */
            created_at: number;
            /** Format: int64 */
            failed_at: number | null;
            gateway_external_id: string | null;
            gateway_external_url: string | null;
            id: string;
            instance_id: string;
            /** @enum {string} */
            object: "commerce_payment";
            /** Format: int64 */
            paid_at: number | null;
            payee: Record<string, unknown>;
            payee_id: string;
            payer: components["schemas"]["CommercePayerResponse"];
            payer_id: string;
            payment_id: string;
            payment_method: components["schemas"]["CommercePaymentMethodResponse"];
            payment_method_id: string;
            statement_id: string;
            /** @enum {string} */
            status: "pending" | "paid" | "failed";
            subscription_item?: Record<string, unknown>;
            subscription_item_id?: string;
            totals?: components["schemas"]["CommerceTotalsResponse-2"] | null;
            /** Format: int64 */
            updated_at: number;
        };
        BillingPriceResponse: {
            /** Format: int64 */
            amount: number;
            /** Format: int64 */
            annual_monthly_amount: number;
            annual_monthly_fee: components["schemas"]["CommerceMoneyResponse"] | null;
            /** Format: int64 */
            created_at: number;
            currency: string;
            currency_symbol: string;
            description?: string | null;
            fee: components["schemas"]["CommerceMoneyResponse"] | null;
            id: string;
            instance_id: string;
            is_default: boolean;
            /** @enum {string} */
            object: "commerce_price";
            plan_id: string;
            /** @enum {string} */
            supported_billing_periods: "month" | "annual" | "both";
        };
        BillingProrationDiscountDetail: {
            amount: components["schemas"]["CommerceMoneyResponse"];
            /** Format: int64 */
            cycle_days_passed: number;
            /** Format: int64 */
            cycle_days_total: number;
            /** Format: double */
            cycle_passed_percent: number;
        };
        BillingStatement: {
            groups: {
                items: components["schemas"]["BillingPaymentAttempt"][];
                /** @enum {string} */
                object: "commerce_statement_group";
                /** Format: int64 */
                timestamp: number;
            }[];
            id: string;
            instance_id: string;
            /** @enum {string} */
            object: "commerce_statement";
            payer: components["schemas"]["CommercePayerResponse"];
            /** @enum {string} */
            status: "open" | "closed";
            /** Format: int64 */
            timestamp: number;
            totals: {
                base_fee: components["schemas"]["CommerceMoneyResponse"];
                grand_total: components["schemas"]["CommerceMoneyResponse"];
                subtotal: components["schemas"]["CommerceMoneyResponse"];
                tax_total: components["schemas"]["CommerceMoneyResponse"];
            };
        };
        BlocklistIdentifier: {
            /** Format: int64 */
            created_at?: number;
            id?: string;
            identifier?: string;
            /** @enum {string} */
            identifier_type?: "email_address" | "phone_number" | "web3_wallet";
            instance_id?: string;
            /** @enum {string} */
            object?: "blocklist_identifier";
            /** Format: int64 */
            updated_at?: number;
        };
        BlocklistIdentifiers: {
            data: components["schemas"]["BlocklistIdentifier"][];
            /** Format: int64 */
            total_count: number;
        };
        ClerkError: {
            code: string;
            long_message: string;
            message: string;
            meta?: {
                [key: string]: unknown;
            };
        };
        ClerkErrors: {
            clerk_trace_id?: string;
            errors: components["schemas"]["ClerkError"][];
            meta?: {
                [key: string]: unknown;
            };
        };
        Client: {
            /** Format: int64 */
            created_at: number;
            id: string;
            last_active_session_id: string | null;
            last_authentication_strategy: string | null;
            /** @enum {string} */
            object: "client";
            session_ids: string[];
            sessions: components["schemas"]["Session"][];
            sign_in_id: string | null;
            sign_up_id: string | null;
            /** Format: int64 */
            updated_at: number;
        };
        CNameTarget: {
            host: string;
            required: boolean;
            value: string;
        };
        CommerceCreditBalanceResponse: {
            balance: components["schemas"]["CommerceMoneyResponse"] | null;
            object: string;
        };
        CommerceCreditLedgerResponse: {
            amount: components["schemas"]["CommerceMoneyResponse"];
            /** Format: date-time */
            created_at: string;
            id: string;
            note?: string | null;
            object: string;
            payer_id: string;
            source_id: string;
            source_type: string;
        };
        CommerceCreditsResponse: {
            payer: components["schemas"]["CommercePayerCreditResponse"] | null;
            proration: components["schemas"]["CommerceProrationCreditDetailResponse"] | null;
            total: components["schemas"]["CommerceMoneyResponse"];
        };
        CommerceDiscountRedemptionResponse: {
            amount?: components["schemas"]["CommerceMoneyResponse"] | null;
            amount_off?: components["schemas"]["CommerceMoneyResponse"] | null;
            /** Format: int32 */
            cycles_applied: number;
            /** Format: int32 */
            cycles_remaining: number | null;
            discount_id: string;
            /** @enum {string} */
            effect?: "percentage" | "fixed_amount";
            id: string;
            name?: string;
            /** @enum {string} */
            object: "commerce_discount_redemption";
            /** Format: double */
            percent_off?: number | null;
            promo_code?: string;
            /** Format: int64 */
            redeemed_at: number;
            redeemed_by: string | null;
            /** @enum {string} */
            source: "promotion" | "manual" | "promo_code";
            /** @enum {string} */
            status?: "active" | "exhausted" | "removed";
            subscription_item_id: string;
        };
        CommerceDiscountsResponse: {
            proration: components["schemas"]["CommerceProrationDiscountResponse"] | null;
            total: components["schemas"]["CommerceMoneyResponse"];
        };
        CommerceMoneyResponse: {
            /** Format: int64 */
            amount: number;
            amount_formatted: string;
            currency: string;
            currency_symbol: string;
        };
        CommercePayerCreditResponse: {
            applied_amount: components["schemas"]["CommerceMoneyResponse"];
            remaining_balance: components["schemas"]["CommerceMoneyResponse"];
        };
        CommercePayerResponse: {
            /** Format: int64 */
            created_at?: number;
            credits_balance?: components["schemas"]["CommerceMoneyResponse"];
            email?: string | null;
            first_name?: string | null;
            id: string;
            image_url?: string;
            instance_id: string;
            last_name?: string | null;
            /** @enum {string} */
            object: "commerce_payer";
            organization_id?: string | null;
            organization_name?: string | null;
            /** Format: int64 */
            updated_at?: number;
            user_id?: string | null;
        };
        "CommercePayerResponse-2": {
            /** Format: int64 */
            created_at: number;
            credits_balance?: components["schemas"]["CommerceMoneyResponse"];
            email: string;
            first_name: string;
            id: string;
            image_url: string;
            instance_id: string;
            last_name: string;
            /** @enum {string} */
            object: "commerce_payer";
            organization_id?: string;
            organization_name?: string;
            /** Format: int64 */
            updated_at: number;
            user_id?: string;
        };
        CommercePaymentMethodResponse: {
            card_type: string | null;
            /** Format: int64 */
            created_at?: number;
            expiry_month?: number | null;
            expiry_year?: number | null;
            gateway: string;
            gateway_external_account_id: string | null;
            gateway_external_id: string;
            id: string;
            is_default?: boolean;
            is_removable?: boolean;
            last4: string | null;
            /** @enum {string} */
            object: "commerce_payment_method";
            payer_id: string;
            /** @enum {string} */
            payment_type: "card" | "link" | "payer-credits";
            /** @enum {string} */
            status: "active" | "disconnected";
            /** Format: int64 */
            updated_at?: number;
            wallet_type?: string | null;
        };
        CommercePaymentSourceResponse: {
            card_type: string;
            /** Format: int64 */
            created_at: number;
            expiry_month?: number;
            expiry_year?: number;
            gateway: string;
            gateway_external_account_id?: string | null;
            gateway_external_id: string;
            id: string;
            is_default?: boolean | null;
            is_removable?: boolean | null;
            last4: string;
            /** @enum {string} */
            object: "commerce_source";
            payer_id: string;
            /** @enum {string} */
            payment_method: "card" | "apple_pay" | "google_pay";
            /** @enum {string} */
            status: "active" | "disconnected";
            /** Format: int64 */
            updated_at: number;
            wallet_type: string;
        };
        CommercePerUnitTotal: {
            /** Format: int64 */
            block_size: number;
            name: string;
            tiers: components["schemas"]["CommercePerUnitTotalTier"][];
        };
        "CommercePerUnitTotal-2": {
            /** Format: int64 */
            block_size: number;
            name: string;
            tiers: components["schemas"]["CommercePerUnitTotalTier-2"][];
        };
        CommercePerUnitTotalTier: {
            fee_per_block: components["schemas"]["CommerceMoneyResponse"];
            /** Format: int64 */
            quantity?: number | null;
            total: components["schemas"]["CommerceMoneyResponse"];
        };
        "CommercePerUnitTotalTier-2": {
            fee_per_block: components["schemas"]["CommerceMoneyResponse"];
            /** Format: int64 */
            quantity?: number | null;
            total: components["schemas"]["CommerceMoneyResponse"];
        };
        CommercePlan: {
            annual_fee: components["schemas"]["CommerceMoneyResponse"] | null;
            annual_monthly_fee: components["schemas"]["CommerceMoneyResponse"] | null;
            avatar_url: string | null;
            description: string | null;
            features?: components["schemas"]["FeatureResponse"][];
            fee: components["schemas"]["CommerceMoneyResponse"] | null;
            for_payer_type: string;
            /** Format: int64 */
            free_trial_days: number | null;
            free_trial_enabled: boolean;
            has_base_fee: boolean;
            id: string;
            is_default: boolean;
            is_recurring: boolean;
            name: string;
            /** @enum {string} */
            object: "commerce_plan";
            /** @deprecated */
            product_id: string;
            publicly_visible: boolean;
            slug: string;
            unit_prices?: components["schemas"]["CommercePlanUnitPrice"][];
        };
        "CommercePlan-2": {
            /** Format: int64 */
            amount: number;
            amount_formatted: string;
            /** Format: int64 */
            annual_amount: number;
            annual_amount_formatted: string;
            annual_fee: components["schemas"]["CommerceMoneyResponse"] | null;
            /** Format: int64 */
            annual_monthly_amount: number;
            annual_monthly_amount_formatted: string;
            annual_monthly_fee: components["schemas"]["CommerceMoneyResponse"] | null;
            avatar_url: string;
            currency: string;
            currency_symbol: string;
            description: string;
            features: components["schemas"]["FeatureResponse-2"][];
            fee: components["schemas"]["CommerceMoneyResponse"] | null;
            for_payer_type: string;
            /** Format: int64 */
            free_trial_days?: number | null;
            free_trial_enabled?: boolean;
            has_base_fee: boolean;
            id: string;
            /** Format: int64 */
            interval?: number;
            is_default: boolean;
            is_recurring: boolean;
            name: string;
            /** @enum {string} */
            object: "commerce_plan";
            payer_type: string[];
            period?: string;
            product_id: string;
            publicly_visible: boolean;
            slug: string;
        };
        CommercePlanUnitPrice: {
            /** Format: int64 */
            block_size: number;
            name: string;
            tiers: components["schemas"]["CommercePlanUnitPriceTier"][];
        };
        CommercePlanUnitPriceTier: {
            /** Format: int64 */
            ends_after_block?: number | null;
            fee_per_block: components["schemas"]["CommerceMoneyResponse"];
            /** Format: int64 */
            starts_at_block: number;
        };
        CommercePriceTransitionDetails: {
            charged_immediately: boolean;
            /** Format: int64 */
            effective_at: number;
            /** @enum {string} */
            effective_mode: "immediate" | "end_of_period";
            immediate_charge?: components["schemas"]["CommerceMoneyResponse"] | null;
            /** Format: int64 */
            next_billing_date?: number | null;
            previous_plan: components["schemas"]["CommercePlan-2"];
            previous_price: components["schemas"]["BillingPriceResponse"];
            previous_subscription_item_id: string;
            /** @enum {string} */
            previous_subscription_item_status: "canceled" | "ended" | "abandoned";
        };
        CommercePriceTransitionResponse: {
            /** @enum {string} */
            object: "commerce_price_transition";
            subscription_item: components["schemas"]["CommerceSubscriptionItem-2"];
            transition: components["schemas"]["CommercePriceTransitionDetails"];
        };
        CommerceProrationCreditDetailResponse: {
            amount: components["schemas"]["CommerceMoneyResponse"];
            /** Format: int64 */
            cycle_days_remaining: number;
            /** Format: int64 */
            cycle_days_total: number;
            /** Format: double */
            cycle_remaining_percent: number;
        };
        CommerceProrationDiscountResponse: {
            amount: components["schemas"]["CommerceMoneyResponse"];
            /** Format: int64 */
            cycle_days_passed: number;
            /** Format: int64 */
            cycle_days_total: number;
            /** Format: float */
            cycle_passed_percent: number;
        };
        CommerceSubscription: {
            /** Format: int64 */
            active_at: number | null;
            /** Format: int64 */
            created_at: number;
            eligible_for_free_trial?: boolean;
            id: string;
            instance_id: string;
            next_payment?: components["schemas"]["CommerceSubscriptionNextPayment"];
            /** @enum {string} */
            object: "commerce_subscription";
            /** Format: int64 */
            past_due_at: number | null;
            payer_id: string;
            /** @enum {string} */
            status: "active" | "past_due" | "canceled" | "ended" | "abandoned" | "incomplete";
            subscription_items: components["schemas"]["CommerceSubscriptionItem"][];
            /** Format: int64 */
            updated_at: number;
        };
        CommerceSubscriptionCreditResponse: {
            amount?: components["schemas"]["CommerceMoneyResponse"] | null;
            /** Format: float */
            cycle_remaining_percent?: number;
        };
        CommerceSubscriptionItem: {
            /** Format: int64 */
            canceled_at: number | null;
            /** Format: int64 */
            created_at?: number;
            credit?: components["schemas"]["CommerceSubscriptionCreditResponse"];
            credits?: components["schemas"]["CommerceCreditsResponse"] | null;
            /** Format: int64 */
            ended_at: number | null;
            id: string;
            instance_id: string;
            is_free_trial: boolean;
            lifetime_paid?: components["schemas"]["CommerceMoneyResponse"];
            next_payment?: components["schemas"]["CommerceSubscriptionItemNextPaymentResponse"] | null;
            /** @enum {string} */
            object: "commerce_subscription_item";
            /** Format: int64 */
            past_due_at: number | null;
            payer?: components["schemas"]["CommercePayerResponse"];
            payer_id: string;
            payment_method?: components["schemas"]["CommercePaymentMethodResponse"];
            /** Format: int64 */
            period_end: number | null;
            /** Format: int64 */
            period_start: number;
            plan?: components["schemas"]["CommercePlan"] | null;
            plan_id: string | null;
            /** @enum {string} */
            plan_period: "month" | "annual";
            price_id?: string;
            /** Format: date */
            proration_date?: string;
            seats?: components["schemas"]["CommerceSubscriptionItemSeatsResponse"] | null;
            /** @enum {string} */
            status: "active" | "canceled" | "expired" | "ended" | "past_due" | "upcoming" | "incomplete" | "abandoned";
            totals?: components["schemas"]["CommerceTotalsResponse-2"] | null;
            /** Format: int64 */
            updated_at?: number;
        };
        "CommerceSubscriptionItem-2": {
            amount?: components["schemas"]["CommerceMoneyResponse"] | null;
            /** Format: int64 */
            canceled_at?: number | null;
            /** Format: int64 */
            created_at: number;
            credit?: components["schemas"]["CommerceSubscriptionCreditResponse"] | null;
            /** Format: int64 */
            ended_at?: number | null;
            id: string;
            instance_id: string;
            is_free_trial: boolean;
            lifetime_paid?: components["schemas"]["CommerceMoneyResponse"] | null;
            next_invoice?: components["schemas"]["CommerceSubscriptionItemNextPaymentResponse"] | null;
            next_payment?: components["schemas"]["CommerceSubscriptionItemNextPaymentResponse"] | null;
            /** @enum {string} */
            object: "commerce_subscription_item";
            /** Format: int64 */
            past_due_at?: number | null;
            payer?: components["schemas"]["CommercePayerResponse-2"] | null;
            payer_id: string;
            payment_source?: components["schemas"]["CommercePaymentSourceResponse"] | null;
            payment_source_id: string;
            /** Format: int64 */
            period_end?: number | null;
            /** Format: int64 */
            period_start?: number | null;
            plan: components["schemas"]["CommercePlan-2"] | null;
            plan_id: string;
            /** @enum {string} */
            plan_period: "month" | "annual";
            price_id?: string;
            proration_date: string;
            /** @enum {string} */
            status: "active" | "ended" | "past_due" | "upcoming" | "incomplete" | "abandoned";
            /** Format: int64 */
            updated_at: number;
        };
        CommerceSubscriptionItemNextPaymentResponse: {
            amount?: components["schemas"]["CommerceMoneyResponse"] | null;
            /** Format: int64 */
            date?: number | null;
            per_unit_totals?: components["schemas"]["CommercePerUnitTotal"][];
            totals?: components["schemas"]["CommerceTotalsResponse"] | null;
        };
        CommerceSubscriptionItemSeatsResponse: {
            /** Format: int64 */
            quantity: number | null;
            tiers?: components["schemas"]["CommercePerUnitTotalTier-2"][];
        };
        CommerceSubscriptionNextPayment: {
            amount: components["schemas"]["CommerceMoneyResponse"];
            /** Format: int64 */
            date: number;
            per_unit_totals?: components["schemas"]["CommercePerUnitTotal-2"][];
            totals?: components["schemas"]["CommerceTotalsResponse-2"] | null;
        };
        CommerceTotalsResponse: {
            base_fee: components["schemas"]["CommerceMoneyResponse"];
            credits?: components["schemas"]["CommerceCreditsResponse"] | null;
            discounts?: components["schemas"]["CommerceDiscountsResponse"] | null;
            grand_total: components["schemas"]["CommerceMoneyResponse"];
            per_unit_totals?: components["schemas"]["CommercePerUnitTotal"][];
            subtotal: components["schemas"]["CommerceMoneyResponse"];
            tax_total: components["schemas"]["CommerceMoneyResponse"];
        };
        "CommerceTotalsResponse-2": {
            base_fee: components["schemas"]["CommerceMoneyResponse"];
            credits?: components["schemas"]["CommerceCreditsResponse"] | null;
            discounts?: components["schemas"]["BillingDiscountsResponse"] | null;
            grand_total: components["schemas"]["CommerceMoneyResponse"];
            per_unit_totals?: components["schemas"]["CommercePerUnitTotal-2"][];
            subtotal: components["schemas"]["CommerceMoneyResponse"];
            tax_total: components["schemas"]["CommerceMoneyResponse"];
        };
        Cookies: {
            cookies: string[];
            /** @enum {string} */
            object: "cookies";
        };
        CreateBillingPriceRequest: {
            /** Format: int64 */
            amount: number | null;
            /** Format: int64 */
            annual_monthly_amount?: number | null;
            /** @default USD */
            currency?: string;
            description?: string;
            plan_id: string;
            /** @enum {string} */
            supported_billing_periods?: "month" | "annual" | "both";
        };
        DeletedObject: {
            deleted: boolean;
            external_id?: string;
            id?: string;
            object: string;
            slug?: string;
        };
        Directories: components["schemas"]["Directory"][];
        Directory: {
            api_key?: string | null;
            attribute_mapping: {
                [key: string]: string;
            };
            /** Format: int64 */
            created_at: number;
            custom_attributes?: {
                directory_path?: string;
                key?: string;
                multi_valued?: boolean;
                name?: string;
                scim_path?: string;
                sso_path?: string;
            }[];
            enabled: boolean;
            endpoint_url: string;
            enterprise_connection_id?: string | null;
            group_role_mapping_enabled: boolean;
            id: string;
            name: string;
            /** @enum {string} */
            object: "directory";
            provider: string;
            /** Format: int64 */
            updated_at: number;
        };
        DirectoryGroupRoleMapping: {
            /** Format: int64 */
            created_at: number;
            directory_group_display_name: string;
            directory_group_id: string;
            directory_id: string;
            id: string;
            /** @enum {string} */
            object: "directory_group_role_mapping";
            precedence: number;
            role?: components["schemas"]["Role"];
            scim_directory_id: string;
            scim_group_display_name: string;
            scim_group_id: string;
            /** Format: int64 */
            updated_at: number;
        };
        DirectoryGroupRoleMappings: components["schemas"]["DirectoryGroupRoleMapping"][];
        Domain: {
            accounts_portal_url?: string | null;
            cname_targets?: components["schemas"]["CNameTarget"][] | null;
            development_origin: string;
            frontend_api_url: string;
            id: string;
            is_satellite: boolean;
            name: string;
            /** @enum {string} */
            object: "domain";
            proxy_url?: string | null;
        };
        Domains: {
            data: components["schemas"]["Domain"][];
            /** Format: int64 */
            total_count: number;
        };
        EmailAddress: {
            /** Format: int64 */
            created_at: number;
            email_address: string;
            id?: string;
            linked_to: components["schemas"]["IdentificationLink"][];
            matches_sso_connection?: boolean;
            /** @enum {string} */
            object: "email_address";
            reserved: boolean;
            /** Format: int64 */
            updated_at: number;
            verification: (components["schemas"]["verification_otp"] | components["schemas"]["verification_admin"] | components["schemas"]["verification_from_oauth"] | components["schemas"]["verification_ticket"] | components["schemas"]["verification_saml"] | components["schemas"]["verification_email_link"] | components["schemas"]["verification_scim"]) | null;
        };
        EnterpriseAccount: {
            active: boolean;
            email_address: string;
            enterprise_connection?: components["schemas"]["EnterpriseAccountConnection"] | null;
            enterprise_connection_id?: string | null;
            first_name?: string | null;
            id: string;
            /** Format: int64 */
            last_authenticated_at?: number | null;
            last_name?: string | null;
            /** @enum {string} */
            object: "enterprise_account";
            /** @enum {string} */
            protocol?: "oauth" | "saml";
            provider: string;
            provider_user_id?: string | null;
            public_metadata?: {
                [key: string]: unknown;
            };
            verification: (components["schemas"]["verification_ticket"] | components["schemas"]["verification_saml"] | components["schemas"]["verification_oauth"]) | null;
        };
        EnterpriseAccountConnection: {
            active: boolean;
            allow_idp_initiated: boolean;
            allow_subdomains: boolean;
            /** Format: int64 */
            created_at: number;
            disable_additional_identifications: boolean;
            /** @deprecated */
            domain?: string;
            domains?: string[];
            id: string;
            logo_public_url: string | null;
            name: string;
            protocol: string;
            provider: string;
            sync_user_attributes: boolean;
            /** Format: int64 */
            updated_at: number;
        } | unknown | unknown;
        EnterpriseConnection: {
            active: boolean;
            allow_organization_account_linking?: boolean;
            /** Format: int64 */
            created_at: number;
            custom_attributes?: {
                directory_path?: string;
                key: string;
                multi_valued?: boolean;
                name: string;
                scim_path?: string;
                sso_path?: string;
            }[];
            disable_additional_identifications?: boolean;
            domains: string[];
            id: string;
            logo_public_url?: string | null;
            name: string;
            oauth_config?: {
                auth_url?: string | null;
                client_id?: string | null;
                /** Format: int64 */
                created_at?: number;
                discovery_url?: string | null;
                id?: string;
                logo_public_url?: string | null;
                name?: string;
                provider_key?: string;
                requires_pkce?: boolean;
                token_url?: string | null;
                /** Format: int64 */
                updated_at?: number;
                user_info_url?: string | null;
            } | null;
            /** @enum {string} */
            object: "enterprise_connection";
            organization_id?: string | null;
            provider: string;
            saml_connection?: {
                acs_url?: string | null;
                active?: boolean;
                allow_idp_initiated?: boolean;
                allow_subdomains?: boolean;
                force_authn?: boolean;
                id?: string;
                idp_entity_id?: string | null;
                idp_metadata_url?: string | null;
                idp_sso_url?: string | null;
                login_hint?: {
                    /** @enum {string} */
                    mode: "email_address" | "custom_attribute" | "off";
                    source?: string;
                };
                name?: string;
                sp_entity_id?: string | null;
                sp_metadata_url?: string | null;
            } | null;
            sync_user_attributes?: boolean;
            /** Format: int64 */
            updated_at: number;
        };
        EnterpriseConnections: {
            data: components["schemas"]["EnterpriseConnection"][];
            /** Format: int64 */
            total_count: number;
        };
        EnterpriseConnectionTestRun: {
            /** @enum {string} */
            connection_type: "saml" | "oauth";
            /** Format: int64 */
            created_at: number;
            id: string;
            logs?: {
                code?: string;
                level: string;
                message: string;
                short_message?: string;
            }[];
            oauth?: {
                access_token?: string;
                id_token?: string;
                user_info?: string;
            } | null;
            parsed_user_info?: {
                email_address?: string;
                first_name?: string;
                last_name?: string;
                user_id?: string;
            } | null;
            saml?: {
                relay_state?: string;
                saml_request?: string;
                saml_response?: string;
            } | null;
            /** @enum {string} */
            status: "pending" | "success" | "failed";
        };
        EnterpriseConnectionTestRunResponse: {
            url: string;
        };
        EnterpriseConnectionTestRuns: {
            data: components["schemas"]["EnterpriseConnectionTestRun"][];
            /** Format: int64 */
            total_count: number;
        };
        ExtendFreeTrialRequest: {
            /** Format: date-time */
            extend_to: string;
        };
        ExternalAccountWithVerification: {
            approved_scopes: string;
            /** @deprecated */
            avatar_url?: string;
            /** Format: int64 */
            created_at: number;
            email_address: string;
            email_address_verified?: boolean | null;
            first_name: string;
            id: string;
            identification_id: string;
            image_url?: string | null;
            label?: string | null;
            last_name: string;
            /** @enum {string} */
            object: "external_account" | "facebook_account" | "google_account";
            phone_number?: string | null;
            provider: string;
            provider_user_id: string;
            public_metadata: {
                [key: string]: unknown;
            };
            /** Format: int64 */
            updated_at: number;
            username?: string | null;
            verification: (components["schemas"]["verification_oauth"] | components["schemas"]["verification_google_one_tap"]) | null;
        } & {
            [key: string]: unknown;
        };
        FeatureResponse: {
            avatar_url: string | null;
            description: string | null;
            id: string;
            name: string;
            /** @enum {string} */
            object: "feature";
            slug: string;
        };
        "FeatureResponse-2": {
            avatar_url: string;
            description: string;
            id: string;
            name: string;
            /** @enum {string} */
            object: "feature";
            slug: string;
        };
        IdentificationLink: {
            id: string;
            type: string;
        };
        Instance: {
            allowed_origins: string[] | null;
            environment_type: string;
            id: string;
            /** @enum {string} */
            object: "instance";
            workspace_id: string | null;
        };
        InstanceCommunication: {
            blocked_country_codes: string[];
            /** @enum {string} */
            object: "instance_communication";
        };
        InstanceProtect: {
            checks_bypassed: boolean;
            /** @enum {string} */
            object: "instance_protect";
            rules_enabled: boolean;
            specter_enabled: boolean;
        };
        InstanceRestrictions: {
            allowlist: boolean;
            allowlist_blocklist_disabled_on_sign_in: boolean;
            block_disposable_email_domains: boolean;
            block_email_subaddresses: boolean;
            blocklist: boolean;
            /** @enum {string} */
            object: "instance_restrictions";
        };
        Invitation: {
            /** Format: int64 */
            created_at: number;
            /** Format: email */
            email_address: string;
            /** Format: int64 */
            expires_at?: number | null;
            id: string;
            /** @enum {string} */
            object: "invitation";
            public_metadata: {
                [key: string]: unknown;
            };
            revoked?: boolean;
            /** @enum {string} */
            status: "pending" | "accepted" | "revoked" | "expired";
            /** Format: int64 */
            updated_at: number;
            url?: string;
        };
        JWKS: {
            keys?: (components["schemas"]["JWKS.ed25519.PublicKey"] | components["schemas"]["JWKS.ecdsa.PublicKey"] | components["schemas"]["JWKS.rsa.PublicKey"] | components["schemas"]["JWKS.ed25519.PrivateKey"] | components["schemas"]["JWKS.ecdsa.PrivateKey"] | components["schemas"]["JWKS.rsa.PrivateKey"] | components["schemas"]["JWKS.symmetric.Key"])[];
        };
        "JWKS.ecdsa.PrivateKey": {
            alg: string;
            crv: string;
            d: string;
            kid: string;
            /** @enum {string} */
            kty: "EC";
            use: string;
            x: string;
            x5c?: string[];
            x5t?: string;
            "x5t#S256"?: string;
            x5u?: string;
            y: string;
        };
        "JWKS.ecdsa.PublicKey": {
            alg: string;
            crv: string;
            kid: string;
            /** @enum {string} */
            kty: "EC";
            use: string;
            x: string;
            x5c?: string[];
            x5t?: string;
            "x5t#S256"?: string;
            x5u?: string;
            y: string;
        };
        "JWKS.ed25519.PrivateKey": {
            alg: string;
            /** @enum {string} */
            crv: "Ed25519";
            d: string;
            kid: string;
            /** @enum {string} */
            kty: "OKP";
            use: string;
            x: string;
            x5c?: string[];
            x5t?: string;
            "x5t#S256"?: string;
            x5u?: string;
        };
        "JWKS.ed25519.PublicKey": {
            alg: string;
            /** @enum {string} */
            crv: "Ed25519";
            kid: string;
            /** @enum {string} */
            kty: "OKP";
            use: string;
            x: string;
            x5c?: string[];
            x5t?: string;
            "x5t#S256"?: string;
            x5u?: string;
        };
        "JWKS.rsa.PrivateKey": {
            alg: string;
            d: string;
            dp?: string;
            dq?: string;
            e: string;
            kid: string;
            /** @enum {string} */
            kty: "RSA";
            n: string;
            p: string;
            q: string;
            qi?: string;
            use: string;
            x5c?: string[];
            x5t?: string;
            "x5t#S256"?: string;
            x5u?: string;
        };
        "JWKS.rsa.PublicKey": {
            alg: string;
            e: string;
            kid: string;
            /** @enum {string} */
            kty: "RSA";
            n: string;
            use: string;
            x5c?: string[];
            x5t?: string;
            "x5t#S256"?: string;
            x5u?: string;
        };
        "JWKS.symmetric.Key": {
            alg: string;
            k: string;
            kid: string;
            /** @enum {string} */
            kty: "oct";
            use: string;
            x5c?: string[];
            x5t?: string;
            "x5t#S256"?: string;
            x5u?: string;
        };
        JWTTemplate: {
            allowed_clock_skew: number;
            claims: Record<string, unknown>;
            /** Format: int64 */
            created_at: number;
            custom_signing_key: boolean;
            id: string;
            lifetime: number;
            name: string;
            /** @enum {string} */
            object: "jwt_template";
            signing_algorithm: string;
            /** Format: int64 */
            updated_at: number;
        };
        Machine: components["schemas"]["MachineWithoutScopedMachines"] & {
            scoped_machines: components["schemas"]["MachineWithoutScopedMachines"][];
        };
        MachineScope: {
            /** Format: int64 */
            created_at: number;
            from_machine_id: string;
            /** @enum {string} */
            object: "machine_scope";
            to_machine_id: string;
        };
        MachineWithoutScopedMachines: {
            /** Format: int64 */
            created_at: number;
            /** @default 3600 */
            default_token_ttl?: number;
            id: string;
            instance_id: string;
            name: string;
            /** @enum {string} */
            object: "machine";
            /** Format: int64 */
            updated_at: number;
        };
        OAuthAccessToken: {
            /** Format: int64 */
            expires_at: number | null;
            external_account_id: string;
            id_token?: string;
            label: string | null;
            /** @enum {string} */
            object: "oauth_access_token";
            provider: string;
            provider_user_id: string;
            public_metadata: {
                [key: string]: unknown;
            };
            scopes?: string[];
            token: string;
            token_secret?: string;
        }[];
        OAuthApplication: {
            authorize_url: string;
            /** @deprecated */
            callback_url: string;
            client_id: string;
            client_image_url: string | null;
            client_uri: string | null;
            consent_screen_enabled: boolean;
            /** Format: int64 */
            created_at: number;
            discovery_url: string;
            dynamically_registered: boolean;
            id: string;
            instance_id: string;
            name: string;
            /** @enum {string} */
            object: "oauth_application";
            pkce_required: boolean;
            public: boolean;
            redirect_uris: string[];
            scopes: string;
            token_fetch_url: string;
            token_introspection_url: string;
            /** Format: int64 */
            updated_at: number;
            user_info_url: string;
        };
        OAuthApplications: {
            data: components["schemas"]["OAuthApplication"][];
            /** Format: int64 */
            total_count: number;
        };
        OAuthApplicationSettings: {
            client_id_metadata_documents_advertised: boolean;
            client_id_metadata_documents_block_implicitly_allowed_clients: boolean;
            client_id_metadata_documents_only_allow_pre_registered_clients: boolean;
            default_scopes: string[] | null;
            dynamic_oauth_client_registration: boolean;
            oauth_jwt_access_tokens: boolean;
            /** @enum {string} */
            object: "oauth_application_settings";
        };
        OAuthApplicationWithSecret: components["schemas"]["OAuthApplication"] & {
            client_secret?: string;
        };
        Organization: {
            admin_delete_enabled: boolean;
            /** Format: int64 */
            created_at: number;
            created_by?: string;
            has_image: boolean;
            id: string;
            image_url?: string;
            /** Format: int64 */
            last_active_at?: number;
            max_allowed_memberships: number;
            members_count?: number;
            missing_member_with_elevated_permissions?: boolean;
            name: string;
            /** @enum {string} */
            object: "organization";
            pending_invitations_count?: number;
            private_metadata?: {
                [key: string]: unknown;
            };
            public_metadata: {
                [key: string]: unknown;
            };
            role_set_key?: string | null;
            slug: string;
            /** Format: int64 */
            updated_at: number;
        };
        OrganizationDomain: {
            affiliation_email_address: string | null;
            affiliation_verification: components["schemas"]["OrganizationDomainVerification"] | null;
            /** Format: int64 */
            created_at: number;
            /** @enum {string} */
            enrollment_mode: "manual_invitation" | "automatic_invitation" | "automatic_suggestion" | "enterprise_sso";
            id: string;
            name: string;
            /** @enum {string} */
            object: "organization_domain";
            organization_id: string;
            ownership_verification: components["schemas"]["OrganizationDomainVerification"] | null;
            public_organization_data?: components["schemas"]["OrganizationInvitationPublicOrganizationData"] | null;
            /** Format: int32 */
            total_pending_invitations: number;
            /** Format: int32 */
            total_pending_suggestions: number;
            /** Format: int64 */
            updated_at: number;
            /** @deprecated */
            verification: components["schemas"]["OrganizationDomainVerification"] | null;
        };
        OrganizationDomains: {
            data: components["schemas"]["OrganizationDomain"][];
            /** Format: int64 */
            total_count: number;
        };
        OrganizationDomainVerification: {
            attempts: number | null;
            /** Format: int64 */
            expire_at: number | null;
            status: string;
            strategy: string;
            /** Format: int64 */
            verified_at: number | null;
        };
        OrganizationInvitation: {
            /** Format: int64 */
            created_at: number;
            email_address: string;
            /** Format: int64 */
            expires_at: number | null;
            id: string;
            inviter_id: string | null;
            /** @enum {string} */
            object: "organization_invitation";
            organization_id?: string;
            private_metadata?: {
                [key: string]: unknown;
            };
            public_inviter_data: components["schemas"]["OrganizationInvitationPublicUserData"];
            public_metadata: {
                [key: string]: unknown;
            };
            role: string;
            role_name: string;
            status?: string;
            /** Format: int64 */
            updated_at: number;
            url: string | null;
        };
        OrganizationInvitationPublicOrganizationData: {
            has_image: boolean;
            id: string;
            image_url?: string;
            name: string;
            slug: string;
        };
        OrganizationInvitationPublicUserData: {
            first_name: string | null;
            has_image: boolean;
            identifier: string;
            image_url: string;
            last_name: string | null;
            user_id: string;
        } | null;
        OrganizationInvitations: {
            data: components["schemas"]["OrganizationInvitation"][];
            /** Format: int64 */
            total_count: number;
        };
        OrganizationInvitationsWithPublicOrganizationData: {
            data: components["schemas"]["OrganizationInvitationWithPublicOrganizationData"][];
            /** Format: int64 */
            total_count: number;
        };
        OrganizationInvitationWithPublicOrganizationData: {
            /** Format: int64 */
            created_at: number;
            email_address: string;
            /** Format: int64 */
            expires_at: number | null;
            id: string;
            inviter_id: string | null;
            /** @enum {string} */
            object: "organization_invitation";
            organization_id?: string;
            private_metadata?: {
                [key: string]: unknown;
            };
            public_inviter_data: components["schemas"]["OrganizationInvitationPublicUserData"];
            public_metadata: {
                [key: string]: unknown;
            };
            role: string;
            role_name: string;
            status?: string;
            /** Format: int64 */
            updated_at: number;
            url: string | null;
        } & {
            public_organization_data?: components["schemas"]["OrganizationInvitationPublicOrganizationData"];
        };
        OrganizationMembership: {
            /** Format: int64 */
            created_at: number;
            id: string;
            /** @enum {string} */
            object: "organization_membership";
            organization: components["schemas"]["Organization"];
            permissions: string[];
            private_metadata?: {
                [key: string]: unknown;
            };
            public_metadata: {
                [key: string]: unknown;
            };
            public_user_data?: components["schemas"]["OrganizationMembershipPublicUserData"];
            role: string;
            role_name?: string;
            /** Format: int64 */
            updated_at: number;
        };
        OrganizationMembershipPublicUserData: {
            banned?: boolean;
            deprovisioned?: boolean;
            first_name: string | null;
            has_image: boolean;
            identifier?: string | null;
            image_url: string;
            last_name: string | null;
            /** @deprecated */
            profile_image_url: string | null;
            user_id: string;
            username?: string | null;
        };
        OrganizationMemberships: {
            data: components["schemas"]["OrganizationMembership"][];
            /** Format: int64 */
            total_count: number;
        };
        Organizations: {
            data: components["schemas"]["Organization"][];
            /** Format: int64 */
            total_count: number;
        };
        OrganizationSettings: {
            admin_delete_enabled: boolean;
            creator_role: string;
            domains_default_role: string;
            domains_enabled: boolean;
            domains_enrollment_modes: ("manual_invitation" | "automatic_invitation" | "automatic_suggestion")[];
            enabled: boolean;
            initial_role_set_key?: string | null;
            max_allowed_domains: number;
            max_allowed_memberships: number;
            /** @deprecated */
            max_allowed_permissions?: number;
            max_allowed_roles: number;
            max_role_sets_allowed?: number;
            /** @enum {string} */
            object: "organization_settings";
            slug_disabled?: boolean;
        };
        OrganizationWithLogo: components["schemas"]["Organization"] & {
            has_image: boolean;
            image_url: string;
            /** @deprecated */
            logo_url?: string;
        };
        PaginatedBillingPaymentAttemptResponse: {
            data: components["schemas"]["BillingPaymentAttempt"][];
            /** Format: int64 */
            total_count: number;
        };
        PaginatedBillingPriceResponse: {
            data: components["schemas"]["BillingPriceResponse"][];
            /** Format: int64 */
            total_count: number;
        };
        PaginatedBillingStatementResponse: {
            data: components["schemas"]["BillingStatement"][];
            /** Format: int64 */
            total_count: number;
        };
        PaginatedCommercePlanResponse: {
            data: components["schemas"]["CommercePlan"][];
            /** Format: int64 */
            total_count: number;
        };
        PaginatedCommerceSubscriptionItemResponse: {
            data: components["schemas"]["CommerceSubscriptionItem"][];
            /** Format: int64 */
            total_count: number;
        };
        Passkey: {
            id?: string;
            /** Format: int64 */
            last_used_at: number;
            name: string;
            /** @enum {string} */
            object: "passkey";
            verification: components["schemas"]["verification_passkey"] | null;
        };
        PasswordHasher: string;
        Permission: {
            /** Format: int64 */
            created_at: number;
            description: string;
            id: string;
            key: string;
            name: string;
            /** @enum {string} */
            object: "permission";
            type: string;
            /** Format: int64 */
            updated_at: number;
        };
        Permissions: {
            data: components["schemas"]["Permission"][];
            /** Format: int64 */
            total_count: number;
        };
        PhoneNumber: {
            backup_codes?: string[] | null;
            /** Format: int64 */
            created_at: number;
            default_second_factor?: boolean;
            id?: string;
            linked_to: components["schemas"]["IdentificationLink"][];
            /** @enum {string} */
            object: "phone_number";
            phone_number: string;
            reserved: boolean;
            reserved_for_second_factor?: boolean;
            /** Format: int64 */
            updated_at: number;
            verification: (components["schemas"]["verification_otp"] | components["schemas"]["verification_admin"]) | null;
        };
        PriceTransitionRequest: {
            from_price_id: string;
            to_price_id: string;
        };
        ProxyCheck: {
            /** Format: int64 */
            created_at: number;
            domain_id: string;
            id: string;
            /** Format: int64 */
            last_run_at: number | null;
            /** @enum {string} */
            object: "proxy_check";
            proxy_url: string;
            successful: boolean;
            /** Format: int64 */
            updated_at: number;
        };
        ReassignmentMappings: {
            [key: string]: string;
        };
        RedirectURL: {
            /** Format: int64 */
            created_at: number;
            id: string;
            /** @enum {string} */
            object: "redirect_url";
            /** Format: int64 */
            updated_at: number;
            url: string;
        };
        Role: {
            /** Format: int64 */
            created_at: number;
            description: string | null;
            id: string;
            is_creator_eligible: boolean;
            key: string;
            name: string;
            /** @enum {string} */
            object: "role";
            permissions: components["schemas"]["Permission"][];
            /** Format: int64 */
            updated_at: number;
        };
        Roles: {
            data: components["schemas"]["Role"][];
            /** Format: int64 */
            total_count: number;
        };
        RoleSet: {
            /** Format: int64 */
            created_at: number;
            creator_role?: components["schemas"]["RoleSetItem"] | null;
            default_role?: components["schemas"]["RoleSetItem"] | null;
            description: string | null;
            id: string;
            key: string;
            name: string;
            /** @enum {string} */
            object: "role_set";
            role_set_migration?: components["schemas"]["RoleSetMigration"] | null;
            roles: components["schemas"]["RoleSetItem"][];
            /** @enum {string} */
            type: "initial" | "custom";
            /** Format: int64 */
            updated_at: number;
        };
        RoleSetItem: {
            /** Format: int64 */
            created_at: number;
            description: string | null;
            has_members?: boolean | null;
            id: string;
            key: string;
            /** Format: int64 */
            members_count?: number | null;
            name: string;
            /** @enum {string} */
            object: "role_set_item";
            /** Format: int64 */
            updated_at: number;
        };
        RoleSetMigration: {
            /** Format: int64 */
            completed_at?: number | null;
            /** Format: int64 */
            created_at: number;
            dest_role_set_id?: string | null;
            id: string;
            instance_id: string;
            mappings?: {
                [key: string]: string;
            } | null;
            migrated_members: number;
            /** @enum {string} */
            object: "role_set_migration";
            organization_id?: string | null;
            source_role_set_id: string;
            /** Format: int64 */
            started_at?: number | null;
            status: string;
            trigger_type: string;
            /** Format: int64 */
            updated_at: number;
        };
        RoleSets: {
            data: components["schemas"]["RoleSet"][];
            /** Format: int64 */
            total_count: number;
        };
        SAMLAccount: {
            active: boolean;
            email_address: string;
            first_name?: string | null;
            id: string;
            /** Format: int64 */
            last_authenticated_at?: number | null;
            last_name?: string | null;
            /** @enum {string} */
            object: "saml_account";
            provider: string;
            provider_user_id?: string | null;
            public_metadata?: {
                [key: string]: unknown;
            };
            saml_connection?: components["schemas"]["SAMLAccountConnection"] | null;
            verification: (components["schemas"]["verification_saml"] | components["schemas"]["verification_ticket"]) | null;
        };
        SAMLAccountConnection: {
            active: boolean;
            allow_idp_initiated?: boolean;
            allow_subdomains?: boolean;
            /** Format: int64 */
            created_at: number;
            disable_additional_identifications?: boolean;
            /** @deprecated */
            domain?: string;
            domains?: string[];
            id: string;
            name: string;
            provider: string;
            sync_user_attributes: boolean;
            /** Format: int64 */
            updated_at: number;
        } | unknown | unknown;
        SCIMDirectories: components["schemas"]["SCIMDirectory"][];
        SCIMDirectory: {
            api_key?: string | null;
            attribute_mapping: {
                [key: string]: string;
            };
            /** Format: int64 */
            created_at: number;
            custom_attributes?: {
                directory_path?: string;
                key?: string;
                multi_valued?: boolean;
                name?: string;
                scim_path?: string;
                sso_path?: string;
            }[];
            enabled: boolean;
            endpoint_url: string;
            enterprise_connection_id?: string | null;
            group_role_mapping_enabled: boolean;
            id: string;
            name: string;
            /** @enum {string} */
            object: "scim_directory";
            provider: string;
            /** Format: int64 */
            updated_at: number;
        };
        SCIMGroupRoleMapping: {
            /** Format: int64 */
            created_at: number;
            directory_group_display_name: string;
            directory_group_id: string;
            directory_id: string;
            id: string;
            /** @enum {string} */
            object: "scim_group_role_mapping";
            precedence: number;
            role?: components["schemas"]["Role"];
            scim_directory_id: string;
            scim_group_display_name: string;
            scim_group_id: string;
            /** Format: int64 */
            updated_at: number;
        };
        SCIMGroupRoleMappings: components["schemas"]["SCIMGroupRoleMapping"][];
        SCIMUserMetadata: {
            directory_enabled?: boolean;
            directory_id: string;
            external_id: string | null;
        };
        Session: {
            /** Format: int64 */
            abandon_at: number;
            actor?: Record<string, unknown> | null;
            client_id: string;
            /** Format: int64 */
            created_at: number;
            /** Format: int64 */
            expire_at: number;
            id: string;
            last_active_at: number;
            last_active_organization_id?: string | null;
            latest_activity?: components["schemas"]["SessionActivityResponse"];
            /** @enum {string} */
            object: "session";
            /** @enum {string} */
            status: "active" | "revoked" | "ended" | "expired" | "removed" | "abandoned" | "replaced" | "pending";
            tasks?: components["schemas"]["SessionTask"][] | null;
            /** Format: int64 */
            updated_at: number;
            user_id: string;
        };
        SessionActivityResponse: {
            browser_name?: string;
            browser_version?: string;
            city?: string;
            country?: string;
            device_type?: string;
            id: string;
            ip_address?: string;
            is_mobile: boolean;
            object: string;
        } | null;
        SessionRefresh: components["schemas"]["Token"] | components["schemas"]["Cookies"];
        SessionTask: {
            key: string;
        };
        SignInToken: {
            /** Format: int64 */
            created_at: number;
            id: string;
            /** @enum {string} */
            object: "sign_in_token";
            /** @enum {string} */
            status: "pending" | "accepted" | "revoked";
            token?: string;
            /** Format: int64 */
            updated_at: number;
            url?: string | null;
            user_id: string;
        };
        SignUp: {
            /** Format: int64 */
            abandon_at: number;
            created_session_id: string | null;
            created_user_id: string | null;
            custom_action: boolean;
            email_address: string | null;
            /** @deprecated */
            external_account?: Record<string, unknown>;
            external_id: string | null;
            first_name: string | null;
            id: string;
            last_name: string | null;
            /** Format: int64 */
            legal_accepted_at: number | null;
            locale?: string | null;
            missing_fields: string[];
            /** @enum {string} */
            object: "sign_up_attempt";
            optional_fields: string[];
            password_enabled: boolean;
            phone_number: string | null;
            public_metadata?: {
                [key: string]: unknown;
            };
            required_fields: string[];
            /** @enum {string} */
            status: "missing_requirements" | "complete" | "abandoned";
            unsafe_metadata?: {
                [key: string]: unknown;
            };
            unverified_fields: string[];
            username: string | null;
            verifications: components["schemas"]["SignUpVerifications"];
            web3_wallet: string | null;
        };
        SignUpVerification: ({
            /** @enum {string} */
            next_action?: "needs_prepare" | "needs_attempt" | "";
            supported_strategies?: string[];
        } & {
            [key: string]: unknown;
        }) | null;
        SignUpVerifications: {
            email_address: components["schemas"]["SignUpVerification"];
            external_account: Record<string, unknown> | null;
            phone_number: components["schemas"]["SignUpVerification"];
            web3_wallet: components["schemas"]["SignUpVerification"];
        };
        SvixURL: {
            svix_url: string;
        };
        TestingToken: {
            /** Format: int64 */
            expires_at: number;
            /** @enum {string} */
            object: "testing_token";
            token: string;
        };
        Token: {
            jwt: string;
            /** @enum {string} */
            object: "token";
        };
        TotalCount: {
            /** @enum {string} */
            object: "total_count";
            /** Format: int64 */
            total_count: number;
        };
        TrustedDevice: {
            /** @enum {string} */
            algorithm: "ES256";
            app_identifier: string;
            /** Format: int64 */
            created_at: number;
            id: string;
            /** Format: int64 */
            last_used_at?: number | null;
            name?: string | null;
            /** @enum {string} */
            object: "trusted_device";
            /** @enum {string} */
            platform: "ios" | "android";
            /** Format: int64 */
            revoked_at?: number | null;
            /** @enum {string} */
            status: "active" | "revoked";
            /** Format: int64 */
            updated_at: number;
        };
        User: {
            backup_code_enabled: boolean;
            banned: boolean;
            /** @default false */
            bypass_client_trust?: boolean;
            create_organization_enabled: boolean;
            create_organizations_limit?: number | null;
            /** Format: int64 */
            created_at: number;
            delete_self_enabled: boolean;
            deprovisioned?: boolean;
            email_addresses: components["schemas"]["EmailAddress"][];
            enterprise_accounts: components["schemas"]["EnterpriseAccount"][];
            external_accounts: components["schemas"]["ExternalAccountWithVerification"][];
            external_id: string | null;
            first_name: string | null;
            has_image: boolean;
            id: string;
            image_url?: string;
            /** Format: int64 */
            last_active_at: number | null;
            last_name: string | null;
            /** Format: int64 */
            last_sign_in_at: number | null;
            /** Format: int64 */
            legal_accepted_at: number | null;
            locale?: string | null;
            locked: boolean;
            /** Format: int64 */
            lockout_expires_in_seconds: number | null;
            /** Format: int64 */
            mfa_disabled_at: number | null;
            /** Format: int64 */
            mfa_enabled_at: number | null;
            /** @enum {string} */
            object: "user";
            organization_memberships?: components["schemas"]["OrganizationMembership"][];
            passkeys: components["schemas"]["Passkey"][];
            password_enabled: boolean;
            /** Format: int64 */
            password_last_updated_at?: number | null;
            phone_numbers: components["schemas"]["PhoneNumber"][];
            primary_email_address_id: string | null;
            primary_phone_number_id: string | null;
            primary_web3_wallet_id: string | null;
            private_metadata?: {
                [key: string]: unknown;
            } | null;
            /** @deprecated */
            profile_image_url?: string;
            public_metadata: {
                [key: string]: unknown;
            };
            saml_accounts: components["schemas"]["SAMLAccount"][];
            scim?: components["schemas"]["SCIMUserMetadata"] | null;
            totp_enabled: boolean;
            two_factor_enabled: boolean;
            unsafe_metadata?: {
                [key: string]: unknown;
            };
            /** Format: int64 */
            updated_at: number;
            username: string | null;
            /** Format: int64 */
            verification_attempts_remaining: number | null;
            web3_wallets: components["schemas"]["Web3Wallet"][];
        };
        verification_admin: {
            attempts: number | null;
            expire_at: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_admin";
            /** @enum {string} */
            status: "verified";
            /** @enum {string} */
            strategy: "admin";
            verified_at_client?: string | null;
        };
        verification_email_link: {
            attempts: number | null;
            expire_at: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_email_link";
            /** @enum {string} */
            status: "unverified" | "verified" | "failed" | "expired";
            /** @enum {string} */
            strategy: "email_link";
            verified_at_client?: string | null;
        };
        verification_from_oauth: {
            attempts: number | null;
            error?: components["schemas"]["ClerkError"] | null;
            expire_at: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_from_oauth";
            /** @enum {string} */
            status: "unverified" | "verified";
            strategy: string;
            verified_at_client?: string | null;
        };
        verification_google_one_tap: {
            attempts: number | null;
            error?: components["schemas"]["ClerkError"] | null;
            expire_at: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_google_one_tap";
            /** @enum {string} */
            status: "unverified" | "verified";
            /** @enum {string} */
            strategy: "google_one_tap";
            verified_at_client?: string | null;
        };
        verification_oauth: {
            attempts: number | null;
            error?: components["schemas"]["ClerkError"] | null;
            expire_at: number;
            external_verification_redirect_url?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_oauth";
            /** @enum {string} */
            status: "unverified" | "verified" | "failed" | "expired" | "transferable";
            strategy: string;
            verified_at_client?: string | null;
        };
        verification_otp: {
            attempts: number | null;
            channel?: string | null;
            expire_at: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_otp";
            /** @enum {string} */
            status: "unverified" | "verified" | "failed" | "expired";
            /** @enum {string} */
            strategy: "phone_code" | "email_code" | "reset_password_email_code";
            verified_at_client?: string | null;
        };
        verification_passkey: {
            attempts: number | null;
            expire_at: number | null;
            message?: string | null;
            /** @enum {string} */
            nonce?: "nonce";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_passkey";
            /** @enum {string} */
            status: "verified";
            /** @enum {string} */
            strategy: "passkey";
            verified_at_client?: string | null;
        };
        verification_saml: {
            attempts: number | null;
            error?: components["schemas"]["ClerkError"] | null;
            expire_at?: number | null;
            external_verification_redirect_url?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_saml";
            /** @enum {string} */
            status: "unverified" | "verified" | "failed" | "expired" | "transferable";
            /** @enum {string} */
            strategy: "saml";
            verified_at_client?: string | null;
        };
        verification_scim: {
            attempts: number | null;
            expire_at: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_scim";
            /** @enum {string} */
            status: "verified";
            /** @enum {string} */
            strategy: "scim";
        };
        verification_ticket: {
            attempts: number | null;
            expire_at: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_ticket";
            /** @enum {string} */
            status: "unverified" | "verified" | "expired";
            /** @enum {string} */
            strategy: "ticket";
            verified_at_client?: string | null;
        };
        verification_web3: {
            attempts: number | null;
            expire_at: number | null;
            message?: string | null;
            nonce?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "verification_web3";
            /** @enum {string} */
            status: "unverified" | "verified" | "failed" | "expired";
            /** @enum {string} */
            strategy: "web3_metamask_signature" | "web3_base_signature" | "web3_coinbase_wallet_signature" | "web3_okx_wallet_signature" | "web3_solana_signature";
            verified_at_client?: string | null;
        };
        WaitlistEntry: {
            /** Format: int64 */
            created_at: number;
            /** Format: email */
            email_address: string;
            id: string;
            invitation?: components["schemas"]["Invitation"] | null;
            is_locked?: boolean;
            /** @enum {string} */
            object: "waitlist_entry";
            /** @enum {string} */
            status: "pending" | "invited" | "rejected" | "completed";
            /** Format: int64 */
            updated_at: number;
        };
        Web3Wallet: {
            /** Format: int64 */
            created_at: number;
            id?: string;
            /** @enum {string} */
            object: "web3_wallet";
            /** Format: int64 */
            updated_at: number;
            verification: (components["schemas"]["verification_web3"] | components["schemas"]["verification_admin"]) | null;
            web3_wallet: string;
        };
    };
    responses: {
        _VerificationResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    attempts?: number | null;
                    channel?: string | null;
                    /** Format: int64 */
                    expire_at?: number | null;
                    id?: string;
                    object?: string;
                    status?: string;
                    strategy?: string;
                };
            };
        };
        ActorToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ActorToken"];
            };
        };
        AgentTask: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgentTask"];
            };
        };
        AllowlistIdentifier: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllowlistIdentifier"];
            };
        };
        "AllowlistIdentifier.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllowlistIdentifier"][];
            };
        };
        AuthenticationInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        AuthorizationInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        "BillingPaymentAttempt.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaginatedBillingPaymentAttemptResponse"];
            };
        };
        BillingPrice: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BillingPriceResponse"];
            };
        };
        "BillingPrice.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaginatedBillingPriceResponse"];
            };
        };
        BillingStatement: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BillingStatement"];
            };
        };
        "BillingStatement.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaginatedBillingStatementResponse"];
            };
        };
        BlocklistIdentifier: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BlocklistIdentifier"];
            };
        };
        "BlocklistIdentifier.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BlocklistIdentifiers"];
            };
        };
        ClerkErrors: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        Client: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Client"];
            };
        };
        CommerceCreditBalance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommerceCreditBalanceResponse"];
            };
        };
        CommerceCreditLedger: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommerceCreditLedgerResponse"];
            };
        };
        CommerceDiscountRedemption: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommerceDiscountRedemptionResponse"];
            };
        };
        "CommercePlan.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaginatedCommercePlanResponse"];
            };
        };
        CommercePriceTransition: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommercePriceTransitionResponse"];
            };
        };
        CommerceSubscription: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommerceSubscription"];
            };
        };
        CommerceSubscriptionItem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommerceSubscriptionItem"];
            };
        };
        "CommerceSubscriptionItem-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommerceSubscriptionItem-2"];
            };
        };
        "CommerceSubscriptionItem.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaginatedCommerceSubscriptionItemResponse"];
            };
        };
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        DeletedObject: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedObject"];
            };
        };
        Directory: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Directory"];
            };
        };
        "Directory.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Directories"];
                    total_count: number;
                };
            };
        };
        DirectoryGroupRoleMapping: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectoryGroupRoleMapping"];
            };
        };
        "DirectoryGroupRoleMapping.Deleted": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    deleted: true;
                    id: string;
                    /** @enum {string} */
                    object: "directory_group_role_mapping";
                };
            };
        };
        "DirectoryGroupRoleMapping.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["DirectoryGroupRoleMappings"];
                    /** Format: int64 */
                    total_count: number;
                };
            };
        };
        Domain: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Domain"];
            };
        };
        Domains: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Domains"];
            };
        };
        EmailAddress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmailAddress"];
            };
        };
        EnterpriseConnection: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseConnection"];
            };
        };
        EnterpriseConnections: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseConnections"];
            };
        };
        EnterpriseConnectionTestRun: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseConnectionTestRunResponse"];
            };
        };
        EnterpriseConnectionTestRuns: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseConnectionTestRuns"];
            };
        };
        Instance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Instance"];
            };
        };
        InstanceCommunication: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InstanceCommunication"];
            };
        };
        InstanceOAuthApplicationSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthApplicationSettings"];
            };
        };
        InstanceProtect: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InstanceProtect"];
            };
        };
        InstanceRestrictions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InstanceRestrictions"];
            };
        };
        InstanceSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @deprecated */
                    enhanced_email_deliverability?: boolean;
                    from_email_address?: string;
                    id?: string;
                    /** @enum {string} */
                    object?: "instance_settings";
                    progressive_sign_up?: boolean;
                    restricted_to_allowlist?: boolean;
                };
            };
        };
        Invitation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        "Invitation.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Invitation"][];
            };
        };
        "Invitation.Revoked": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Invitation"] & {
                    /** @enum {boolean} */
                    revoked?: true;
                    /** @enum {string} */
                    status?: "revoked";
                };
            };
        };
        JWTTemplate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JWTTemplate"];
            };
        };
        "JWTTemplate.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JWTTemplate"][];
            };
        };
        Machine: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Machine"];
            };
        };
        "Machine.Created": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Machine"] & {
                    readonly secret_key: string;
                };
            };
        };
        "Machine.Deleted": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    deleted: true;
                    id: string;
                    /** @enum {string} */
                    object: "machine";
                };
            };
        };
        "Machine.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Machine"][];
                    total_count: number;
                };
            };
        };
        "Machine.SecretKey": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {string} */
                    object: "machine_secret_key";
                    readonly secret: string;
                };
            };
        };
        MachineScope: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MachineScope"];
            };
        };
        "MachineScope.Deleted": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    deleted: true;
                    from_machine_id: string;
                    /** @enum {string} */
                    object: "machine_scope";
                    to_machine_id: string;
                };
            };
        };
        OAuthAccessToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthAccessToken"];
            };
        };
        OAuthApplication: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthApplication"];
            };
        };
        OAuthApplications: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthApplications"];
            };
        };
        OAuthApplicationWithSecret: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthApplicationWithSecret"];
            };
        };
        Organization: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Organization"];
            };
        };
        OrganizationDomain: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationDomain"];
            };
        };
        OrganizationDomains: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationDomains"];
            };
        };
        OrganizationInvitation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationInvitation"];
            };
        };
        OrganizationInvitations: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationInvitations"];
            };
        };
        OrganizationInvitationsWithPublicOrganizationData: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationInvitationsWithPublicOrganizationData"];
            };
        };
        OrganizationMembership: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationMembership"];
            };
        };
        OrganizationMemberships: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationMemberships"];
            };
        };
        Organizations: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Organizations"];
            };
        };
        OrganizationSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationSettings"];
            };
        };
        OrganizationWithLogo: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationWithLogo"];
            };
        };
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        Permission: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Permission"];
            };
        };
        Permissions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Permissions"];
            };
        };
        PhoneNumber: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PhoneNumber"];
            };
        };
        ProxyCheck: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyCheck"];
            };
        };
        RedirectURL: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RedirectURL"];
            };
        };
        "RedirectURL.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RedirectURL"][];
            };
        };
        ResourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        Role: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Role"];
            };
        };
        Roles: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Roles"];
            };
        };
        RoleSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RoleSet"];
            };
        };
        RoleSets: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RoleSets"];
            };
        };
        SCIMDirectory: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SCIMDirectory"];
            };
        };
        "SCIMDirectory.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["SCIMDirectories"];
                    total_count: number;
                };
            };
        };
        SCIMGroupRoleMapping: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SCIMGroupRoleMapping"];
            };
        };
        "SCIMGroupRoleMapping.Deleted": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    deleted: true;
                    id: string;
                    /** @enum {string} */
                    object: "scim_group_role_mapping";
                };
            };
        };
        "SCIMGroupRoleMapping.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["SCIMGroupRoleMappings"];
                    /** Format: int64 */
                    total_count: number;
                };
            };
        };
        Session: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Session"];
            };
        };
        "Session.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Session"][];
            };
        };
        "Session.Refresh": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SessionRefresh"];
            };
        };
        SignInToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SignInToken"];
            };
        };
        SignUp: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        SvixURL: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SvixURL"];
            };
        };
        TestingToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TestingToken"];
            };
        };
        TrustedDevice: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrustedDevice"];
            };
        };
        "TrustedDevice.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["TrustedDevice"][];
                    /** Format: int64 */
                    total_count: number;
                };
            };
        };
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        User: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        "User.Count": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TotalCount"];
            };
        };
        "User.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"][];
            };
        };
        WaitlistEntries: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["WaitlistEntry"][];
                    total_count: number;
                };
            };
        };
        WaitlistEntry: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WaitlistEntry"];
            };
        };
        "WaitlistEntry.List": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WaitlistEntry"][];
            };
        };
        "WellKnown.JWKS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JWKS"];
            };
        };
    };
    parameters: {
        LimitParameter: number;
        OffsetParameter: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    CreateActorToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actor: {
                        sub: string;
                    } & {
                        [key: string]: unknown;
                    };
                    /** @default 3600 */
                    expires_in_seconds?: number;
                    /** @default 1800 */
                    session_max_duration_in_seconds?: number;
                    user_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["ActorToken"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    RevokeActorToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actor_token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ActorToken"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    createAdminPortalLinkToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    it_contact_id?: string;
                    organization_id?: string;
                    scopes?: string[];
                    /** @default 3600 */
                    seconds_until_expiration?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        admin_portal_link_id: string;
                        created_at: number;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        instance_id: string;
                        it_contact_id: string | null;
                        /** @enum {string} */
                        object: "admin_portal_link_token";
                        organization_id: string | null;
                        revocation_reason: string | null;
                        revoked: boolean;
                        scopes: string[] | null;
                        token: string;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    revokeAdminPortalLinkToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                adminPortalLinkTokenID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revocation_reason?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        admin_portal_link_id: string;
                        created_at: number;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        instance_id: string;
                        it_contact_id: string | null;
                        /** @enum {string} */
                        object: "admin_portal_link_token";
                        organization_id: string | null;
                        revocation_reason: string | null;
                        revoked: boolean;
                        scopes: string[] | null;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    CreateAgentTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agent_name: string;
                    on_behalf_of: {
                        identifier?: string;
                        user_id?: string;
                    };
                    /** @enum {string} */
                    permissions: "*";
                    /** Format: uri */
                    redirect_url: string;
                    /** @default 1800 */
                    session_max_duration_in_seconds?: number;
                    task_description: string;
                };
            };
        };
        responses: {
            200: components["responses"]["AgentTask"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    RevokeAgentTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentTask"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    ListAllowlistIdentifiers: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllowlistIdentifier.List"];
            401: components["responses"]["AuthenticationInvalid"];
            402: components["responses"]["PaymentRequired"];
        };
    };
    CreateAllowlistIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: string;
                    /** @default false */
                    notify?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["AllowlistIdentifier"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteAllowlistIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                identifier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    getApiKeys: {
        parameters: {
            query: {
                include_invalid?: "true" | "false";
                limit?: number;
                offset?: number;
                query?: string;
                subject: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            claims: unknown;
                            created_at: number;
                            created_by: string | null;
                            description?: string | null;
                            expiration: number | null;
                            expired: boolean;
                            id: string;
                            last_used_at: number | null;
                            name: string;
                            /** @enum {string} */
                            object: "api_key";
                            revocation_reason: string | null;
                            revoked: boolean;
                            scopes: string[];
                            subject: string;
                            type: string;
                            updated_at: number;
                        }[];
                        total_count: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    claims?: {
                        [key: string]: unknown;
                    } | null;
                    created_by?: string | null;
                    description?: string | null;
                    name: string;
                    /** @default [] */
                    scopes?: string[];
                    seconds_until_expiration?: number | null;
                    subject: string;
                    /** @default api_key */
                    type?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: unknown;
                        created_at: number;
                        created_by: string | null;
                        description?: string | null;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        last_used_at: number | null;
                        name: string;
                        /** @enum {string} */
                        object: "api_key";
                        revocation_reason: string | null;
                        revoked: boolean;
                        scopes: string[];
                        secret: string;
                        subject: string;
                        type: string;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKeyID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: unknown;
                        created_at: number;
                        created_by: string | null;
                        description?: string | null;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        last_used_at: number | null;
                        name: string;
                        /** @enum {string} */
                        object: "api_key";
                        revocation_reason: string | null;
                        revoked: boolean;
                        scopes: string[];
                        subject: string;
                        type: string;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKeyID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        deleted: true;
                        id: string;
                        /** @enum {string} */
                        object: "api_key";
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKeyID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    claims?: {
                        [key: string]: unknown;
                    } | null;
                    description?: string | null;
                    scopes?: string[];
                    seconds_until_expiration?: number | null;
                    subject?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: unknown;
                        created_at: number;
                        created_by: string | null;
                        description?: string | null;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        last_used_at: number | null;
                        name: string;
                        /** @enum {string} */
                        object: "api_key";
                        revocation_reason: string | null;
                        revoked: boolean;
                        scopes: string[];
                        subject: string;
                        type: string;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKeyID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revocation_reason?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: unknown;
                        created_at: number;
                        created_by: string | null;
                        description?: string | null;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        last_used_at: number | null;
                        name: string;
                        /** @enum {string} */
                        object: "api_key";
                        revocation_reason: string | null;
                        revoked: boolean;
                        scopes: string[];
                        subject: string;
                        type: string;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getApiKeySecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKeyID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    verifyApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: unknown;
                        created_at: number;
                        created_by: string | null;
                        description?: string | null;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        last_used_at: number | null;
                        name: string;
                        /** @enum {string} */
                        object: "api_key";
                        revocation_reason: string | null;
                        revoked: boolean;
                        scopes: string[];
                        subject: string;
                        type: string;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    UpdateInstanceAuthConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    from_email_address?: string | null;
                    progressive_sign_up?: boolean | null;
                    /** @default false */
                    restricted_to_allowlist?: boolean | null;
                    test_mode?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["InstanceSettings"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetCommercePlanList: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                payer_type?: "user" | "org";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommercePlan.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    GetBillingPriceList: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                plan_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BillingPrice.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    CreateBillingPrice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBillingPriceRequest"];
            };
        };
        responses: {
            200: components["responses"]["BillingPrice"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    GetBillingStatementList: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BillingStatement.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    GetBillingStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statementID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BillingStatement"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    GetBillingStatementPaymentAttempts: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path: {
                statementID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BillingPaymentAttempt.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    GetCommerceSubscriptionItemList: {
        parameters: {
            query?: {
                include_free?: boolean;
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                payer_type?: "user" | "org";
                plan_id?: string;
                query?: string;
                status?: "active" | "ended" | "past_due" | "upcoming" | "free_trial";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommerceSubscriptionItem.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    CancelCommerceSubscriptionItem: {
        parameters: {
            query?: {
                end_now?: boolean;
            };
            header?: never;
            path: {
                subscription_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommerceSubscriptionItem"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    ApplyBillingSubscriptionItemDiscount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscription_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyCommerceDiscountRequest"];
            };
        };
        responses: {
            200: components["responses"]["CommerceDiscountRedemption"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    RemoveBillingSubscriptionItemDiscount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                discount_id: string;
                subscription_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommerceDiscountRedemption"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    ExtendBillingSubscriptionItemFreeTrial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscription_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendFreeTrialRequest"];
            };
        };
        responses: {
            200: components["responses"]["CommerceSubscriptionItem-2"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    CreateBillingPriceTransition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscription_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceTransitionRequest"];
            };
        };
        responses: {
            200: components["responses"]["CommercePriceTransition"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    ListBlocklistIdentifiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BlocklistIdentifier.List"];
            401: components["responses"]["AuthenticationInvalid"];
            402: components["responses"]["PaymentRequired"];
        };
    };
    CreateBlocklistIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: string;
                };
            };
        };
        responses: {
            200: components["responses"]["BlocklistIdentifier"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteBlocklistIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                identifier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    GetClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Client"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    VerifyClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Client"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    ListDirectories: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Directory.List"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
        };
    };
    CreateDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enterprise_connection_id: string;
                    group_role_mappings?: {
                        directory_group_display_name?: string;
                        directory_group_id?: string;
                        precedence?: number;
                        role_id: string;
                        scim_group_display_name?: string;
                        scim_group_id?: string;
                    }[];
                    name?: string;
                    provider: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Directory"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Directory"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    attribute_mapping?: {
                        [key: string]: string | null;
                    };
                    enabled?: boolean;
                    group_role_mapping_enabled?: boolean;
                    name?: string;
                    provider?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Directory"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListDirectoryGroupRoleMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DirectoryGroupRoleMapping.List"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    ReplaceDirectoryGroupRoleMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mappings: {
                        directory_group_id?: string;
                        role_id: string;
                        scim_group_id?: string;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["DirectoryGroupRoleMapping.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateDirectoryGroupRoleMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    directory_group_id?: string;
                    precedence?: number;
                    role_id: string;
                    scim_group_id?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["DirectoryGroupRoleMapping"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteDirectoryGroupRoleMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directory_id: string;
                mapping_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DirectoryGroupRoleMapping.Deleted"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    RotateDirectoryAPIKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Directory"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    ListDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Domains"];
        };
    };
    AddDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    is_satellite: true;
                    name: string;
                    proxy_url?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Domain"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            403: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    is_secondary?: boolean | null;
                    name?: string | null;
                    proxy_url?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Domain"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_address: string;
                    /** @default false */
                    notify_primary_email_address_changed?: boolean | null;
                    primary?: boolean | null;
                    user_id: string;
                    verified?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["EmailAddress"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmailAddress"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    UpdateEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default false */
                    notify_primary_email_address_changed?: boolean | null;
                    primary?: boolean | null;
                    verified?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["EmailAddress"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    AttemptEmailAddressVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email_address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    verification_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["_VerificationResponse"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    PrepareEmailAddressVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["_VerificationResponse"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    ListEnterpriseConnections: {
        parameters: {
            query?: {
                active?: boolean;
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnterpriseConnections"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateEnterpriseConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active?: boolean | null;
                    allow_organization_account_linking?: boolean | null;
                    custom_attributes?: {
                        directory_path?: string;
                        key: string;
                        multi_valued?: boolean;
                        name: string;
                        scim_path?: string;
                        sso_path?: string;
                    }[];
                    domains: string[];
                    name: string;
                    oidc?: {
                        auth_url?: string | null;
                        client_id?: string | null;
                        client_secret?: string | null;
                        discovery_url?: string | null;
                        requires_pkce?: boolean | null;
                        token_url?: string | null;
                        user_info_url?: string | null;
                    } | null;
                    organization_id?: string | null;
                    /** @enum {string} */
                    provider: "saml_custom" | "saml_okta" | "saml_google" | "saml_microsoft" | "oidc_custom" | "oidc_github_enterprise" | "oidc_gitlab";
                    saml?: {
                        allow_idp_initiated?: boolean | null;
                        allow_subdomains?: boolean | null;
                        attribute_mapping?: {
                            email_address?: string | null;
                            first_name?: string | null;
                            last_name?: string | null;
                            user_id?: string | null;
                        } | null;
                        force_authn?: boolean | null;
                        idp_certificate?: string | null;
                        idp_entity_id?: string | null;
                        idp_metadata?: string | null;
                        idp_metadata_url?: string | null;
                        idp_sso_url?: string | null;
                        login_hint?: {
                            /** @enum {string} */
                            mode: "email_address" | "custom_attribute" | "off";
                            source?: string;
                        } | null;
                    } | null;
                };
            };
        };
        responses: {
            201: components["responses"]["EnterpriseConnection"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetEnterpriseConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enterprise_connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnterpriseConnection"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteEnterpriseConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enterprise_connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateEnterpriseConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enterprise_connection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active?: boolean | null;
                    allow_organization_account_linking?: boolean | null;
                    custom_attributes?: {
                        directory_path?: string;
                        key: string;
                        multi_valued?: boolean;
                        name: string;
                        scim_path?: string;
                        sso_path?: string;
                    }[] | null;
                    disable_additional_identifications?: boolean | null;
                    domains?: string[] | null;
                    name?: string | null;
                    oidc?: {
                        auth_url?: string | null;
                        client_id?: string | null;
                        client_secret?: string | null;
                        discovery_url?: string | null;
                        requires_pkce?: boolean | null;
                        token_url?: string | null;
                        user_info_url?: string | null;
                    } | null;
                    organization_id?: string | null;
                    saml?: {
                        allow_idp_initiated?: boolean | null;
                        allow_subdomains?: boolean | null;
                        attribute_mapping?: {
                            email_address?: string | null;
                            first_name?: string | null;
                            last_name?: string | null;
                            user_id?: string | null;
                        } | null;
                        force_authn?: boolean | null;
                        idp_certificate?: string | null;
                        idp_entity_id?: string | null;
                        idp_metadata?: string | null;
                        idp_metadata_url?: string | null;
                        idp_sso_url?: string | null;
                        login_hint?: {
                            /** @enum {string} */
                            mode: "email_address" | "custom_attribute" | "off";
                            source?: string;
                        } | null;
                        name?: string | null;
                    } | null;
                    sync_user_attributes?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["EnterpriseConnection"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListEnterpriseConnectionTestRuns: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                status?: ("pending" | "success" | "failed")[];
            };
            header?: never;
            path: {
                enterprise_connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnterpriseConnectionTestRuns"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateEnterpriseConnectionTestRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enterprise_connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnterpriseConnectionTestRun"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    GetInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Instance"];
        };
    };
    UpdateInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    allowed_origins?: string[];
                    clerk_js_version?: string | null;
                    /** @deprecated */
                    cookieless_dev?: boolean | null;
                    development_origin?: string | null;
                    hibp?: boolean | null;
                    /** @enum {string|null} */
                    preferred_sign_in_strategy_when_password_required?: "password" | "otp" | "" | null;
                    support_email?: string | null;
                    test_mode?: boolean | null;
                    url_based_session_syncing?: boolean | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ChangeProductionInstanceDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    home_url?: string;
                    is_secondary?: boolean;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClerkErrors"];
            422: components["responses"]["ClerkErrors"];
        };
    };
    GetInstanceCommunication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstanceCommunication"];
        };
    };
    UpdateInstanceCommunication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    blocked_country_codes?: string[] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["InstanceCommunication"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetInstanceOAuthApplicationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstanceOAuthApplicationSettings"];
        };
    };
    UpdateInstanceOAuthApplicationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    client_id_metadata_documents_advertised?: boolean | null;
                    client_id_metadata_documents_block_implicitly_allowed_clients?: boolean | null;
                    client_id_metadata_documents_only_allow_pre_registered_clients?: boolean | null;
                    default_scopes?: string[] | null;
                    dynamic_oauth_client_registration?: boolean | null;
                    oauth_jwt_access_tokens?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["InstanceOAuthApplicationSettings"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetInstanceOrganizationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationSettings"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UpdateInstanceOrganizationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    admin_delete_enabled?: boolean | null;
                    creator_role_id?: string | null;
                    domains_default_role_id?: string | null;
                    domains_enabled?: boolean | null;
                    domains_enrollment_modes?: string[];
                    enabled?: boolean | null;
                    max_allowed_memberships?: number | null;
                    slug_disabled?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationSettings"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetInstanceProtect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstanceProtect"];
        };
    };
    UpdateInstanceProtect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    rules_enabled?: boolean | null;
                    specter_enabled?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["InstanceProtect"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UpdateInstanceRestrictions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    allowlist?: boolean | null;
                    allowlist_blocklist_disabled_on_sign_in?: boolean | null;
                    block_disposable_email_domains?: boolean | null;
                    block_email_subaddresses?: boolean | null;
                    blocklist?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["InstanceRestrictions"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListInvitations: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                query?: string;
                status?: "pending" | "accepted" | "revoked" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Invitation.List"];
        };
    };
    CreateInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_address: string;
                    expires_in_days?: number | null;
                    /** @default false */
                    ignore_existing?: boolean | null;
                    /** @default true */
                    notify?: boolean | null;
                    public_metadata?: {
                        [key: string]: unknown;
                    };
                    redirect_url?: string;
                    /** @enum {string} */
                    template_slug?: "invitation" | "waitlist_invitation";
                };
            };
        };
        responses: {
            200: components["responses"]["Invitation"];
            400: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    RevokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Invitation.Revoked"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    CreateBulkInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_address: string;
                    expires_in_days?: number | null;
                    /** @default false */
                    ignore_existing?: boolean | null;
                    /** @default true */
                    notify?: boolean | null;
                    public_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    redirect_url?: string | null;
                    /**
                     * @default invitation
                     * @enum {string}
                     */
                    template_slug?: "invitation" | "waitlist_invitation";
                }[];
            };
        };
        responses: {
            200: components["responses"]["Invitation.List"];
            400: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetJWKS: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WellKnown.JWKS"];
        };
    };
    ListJWTTemplates: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JWTTemplate.List"];
        };
    };
    CreateJWTTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allowed_clock_skew?: number | null;
                    claims: Record<string, unknown>;
                    custom_signing_key?: boolean;
                    lifetime?: number | null;
                    name: string;
                    signing_algorithm?: string | null;
                    signing_key?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["JWTTemplate"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetJWTTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JWTTemplate"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteJWTTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateJWTTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allowed_clock_skew?: number | null;
                    claims: Record<string, unknown>;
                    custom_signing_key?: boolean;
                    lifetime?: number | null;
                    name: string;
                    signing_algorithm?: string | null;
                    signing_key?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["JWTTemplate"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    getM2MTokens: {
        parameters: {
            query: {
                expired?: boolean;
                limit?: number;
                offset?: number;
                revoked?: boolean;
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        m2m_tokens: {
                            claims?: unknown;
                            created_at: number;
                            expiration: number | null;
                            expired: boolean;
                            id: string;
                            last_used_at: number | null;
                            /** @enum {string} */
                            object: "machine_to_machine_token";
                            revocation_reason: string | null;
                            revoked: boolean;
                            /** @default [] */
                            scopes?: string[];
                            subject: string;
                            updated_at: number;
                        }[];
                        total_count: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    revokeM2MToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                m2m_token_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revocation_reason?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims?: unknown;
                        created_at: number;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        last_used_at: number | null;
                        /** @enum {string} */
                        object: "machine_to_machine_token";
                        revocation_reason: string | null;
                        revoked: boolean;
                        /** @default [] */
                        scopes?: string[];
                        subject: string;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    verifyM2MToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims?: unknown;
                        created_at: number;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        last_used_at: number | null;
                        /** @enum {string} */
                        object: "machine_to_machine_token";
                        revocation_reason: string | null;
                        revoked: boolean;
                        /** @default [] */
                        scopes?: string[];
                        subject: string;
                        updated_at: number;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    ListMachines: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Machine.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateMachine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 3600 */
                    default_token_ttl?: number;
                    name: string;
                    scoped_machines?: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["Machine.Created"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machine_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Machine"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machine_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Machine.Deleted"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UpdateMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machine_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    default_token_ttl?: number;
                    name?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Machine"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateMachineScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machine_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to_machine_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["MachineScope"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteMachineScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machine_id: string;
                other_machine_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MachineScope.Deleted"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetMachineSecretKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machine_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Machine.SecretKey"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    RotateMachineSecretKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machine_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    previous_token_ttl: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Machine.SecretKey"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListOAuthApplications: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                name_query?: string;
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuthApplications"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateOAuthApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @deprecated */
                    callback_url?: string | null;
                    /** @default true */
                    consent_screen_enabled?: boolean | null;
                    name: string;
                    /** @default false */
                    pkce_required?: boolean | null;
                    public?: boolean | null;
                    redirect_uris?: string[] | null;
                    /** @default profile email */
                    scopes?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["OAuthApplicationWithSecret"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetOAuthApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oauth_application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuthApplication"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteOAuthApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oauth_application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateOAuthApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oauth_application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @deprecated */
                    callback_url?: string | null;
                    consent_screen_enabled?: boolean | null;
                    name?: string | null;
                    pkce_required?: boolean | null;
                    public?: boolean | null;
                    redirect_uris?: string[] | null;
                    /** @default profile email */
                    scopes?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["OAuthApplication"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UploadOAuthApplicationLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oauth_application_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    uploader_user_id?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["OAuthApplication"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            413: components["responses"]["ClerkErrors"];
        };
    };
    RevokeOAuthApplicationToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oauth_application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    RotateOAuthApplicationSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oauth_application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuthApplicationWithSecret"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    verifyOAuthAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    access_token?: string;
                    /** @deprecated */
                    secret?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        client_id: string;
                        created_at: number;
                        expiration: number | null;
                        expired: boolean;
                        id: string;
                        /** @enum {string} */
                        object: "clerk_idp_oauth_access_token";
                        revocation_reason: string | null;
                        revoked: boolean;
                        scopes: string[];
                        subject: string;
                        updated_at: number;
                    } | {
                        /** @enum {boolean} */
                        active: false;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            long_message: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    ListAllOrganizationDomains: {
        parameters: {
            query?: {
                domains?: string[];
                enrollment_mode?: ("manual_invitation" | "automatic_invitation" | "automatic_suggestion" | "enterprise_sso" | "-manual_invitation" | "-automatic_invitation" | "-automatic_suggestion" | "-enterprise_sso")[];
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                organization_id?: string;
                query?: string;
                verified?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationDomains"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListInstanceOrganizationInvitations: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                query?: string;
                status?: "pending" | "accepted" | "revoked" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationInvitationsWithPublicOrganizationData"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["ClerkErrors"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    InstanceGetOrganizationMemberships: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationMemberships"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    ListOrganizationPermissions: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Permissions"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateOrganizationPermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    key: string;
                    name: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Permission"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetOrganizationPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                permission_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Permission"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteOrganizationPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                permission_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateOrganizationPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                permission_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    key?: string;
                    name?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Permission"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListOrganizationRoles: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Roles"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    include_in_initial_role_set?: boolean | null;
                    key: string;
                    name: string;
                    permissions?: string[] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Role"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_role_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Role"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_role_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UpdateOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_role_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    key?: string | null;
                    name?: string | null;
                    permissions?: string[] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Role"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    AssignPermissionToOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_role_id: string;
                permission_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Role"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    RemovePermissionFromOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_role_id: string;
                permission_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Role"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListOrganizations: {
        parameters: {
            query?: {
                include_members_count?: boolean;
                include_missing_member_with_elevated_permissions?: boolean;
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                organization_id?: string[];
                query?: string;
                user_id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Organizations"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    created_at?: string | null;
                    created_by?: string | null;
                    max_allowed_memberships?: number | null;
                    name: string;
                    private_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    public_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    role_set_key?: string | null;
                    slug?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Organization"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetOrganization: {
        parameters: {
            query?: {
                include_members_count?: boolean;
                include_missing_member_with_elevated_permissions?: boolean;
            };
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Organization"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    admin_delete_enabled?: boolean | null;
                    created_at?: string | null;
                    max_allowed_memberships?: number | null;
                    name?: string | null;
                    role_set_key?: string | null;
                    slug?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Organization"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetOrganizationBillingCreditBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommerceCreditBalance"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    AdjustOrganizationBillingCreditBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustCreditBalanceRequest"];
            };
        };
        responses: {
            200: components["responses"]["CommerceCreditLedger"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    GetOrganizationBillingSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommerceSubscription"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    ListOrganizationDomains: {
        parameters: {
            query?: {
                enrollment_mode?: string;
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                verified?: string;
            };
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationDomains"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateOrganizationDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enrollment_mode?: string;
                    name?: string;
                    verified?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationDomain"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteOrganizationDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain_id: string;
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateOrganizationDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain_id: string;
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enrollment_mode?: string | null;
                    verified?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationDomain"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    VerifyOrganizationDomainOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain_id: string;
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationDomain"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    ListOrganizationInvitations: {
        parameters: {
            query?: {
                email_address?: string;
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                status?: "pending" | "accepted" | "revoked" | "expired";
            };
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationInvitations"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_address: string;
                    expires_in_days?: number | null;
                    inviter_user_id?: string | null;
                    /** @default true */
                    notify?: boolean | null;
                    private_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    public_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    redirect_url?: string | null;
                    role: string;
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationInvitation"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: string;
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationInvitation"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    RevokeOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: string;
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    requesting_user_id?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationInvitation"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    CreateOrganizationInvitationBulk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_address: string;
                    expires_in_days?: number | null;
                    inviter_user_id?: string | null;
                    /** @default true */
                    notify?: boolean | null;
                    private_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    public_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    redirect_url?: string | null;
                    role: string;
                }[];
            };
        };
        responses: {
            200: components["responses"]["OrganizationInvitations"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UploadOrganizationLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    uploader_user_id?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationWithLogo"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            413: components["responses"]["ClerkErrors"];
        };
    };
    DeleteOrganizationLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Organization"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    ListOrganizationMemberships: {
        parameters: {
            query?: {
                created_at_after?: number;
                created_at_before?: number;
                email_address?: string[];
                email_address_query?: string;
                last_active_at_after?: number;
                last_active_at_before?: number;
                limit?: components["parameters"]["LimitParameter"];
                name_query?: string;
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                phone_number?: string[];
                phone_number_query?: string;
                query?: string;
                role?: string[];
                user_id?: string[];
                username?: string[];
                username_query?: string;
                web3_wallet?: string[];
            };
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationMemberships"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateOrganizationMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    private_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    public_metadata?: {
                        [key: string]: unknown;
                    } | null;
                    role: string;
                    user_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationMembership"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteOrganizationMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationMembership"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UpdateOrganizationMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: string;
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationMembership"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UpdateOrganizationMembershipMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    private_metadata?: {
                        [key: string]: unknown;
                    };
                    public_metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["OrganizationMembership"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ReplaceOrganizationMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    private_metadata?: {
                        [key: string]: unknown;
                    };
                    public_metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Organization"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    MergeOrganizationMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    private_metadata?: {
                        [key: string]: unknown;
                    };
                    public_metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Organization"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone_number: string;
                    primary?: boolean | null;
                    reserved_for_second_factor?: boolean | null;
                    user_id: string;
                    verified?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["PhoneNumber"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PhoneNumber"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeletePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    primary?: boolean | null;
                    reserved_for_second_factor?: boolean | null;
                    verified?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["PhoneNumber"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    AttemptPhoneNumberVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    verification_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["_VerificationResponse"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    PreparePhoneNumberVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["_VerificationResponse"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["ClerkErrors"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    VerifyDomainProxy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    domain_id?: string;
                    proxy_url?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["ProxyCheck"];
            400: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListRedirectURLs: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RedirectURL.List"];
        };
    };
    CreateRedirectURL: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                };
            };
        };
        responses: {
            200: components["responses"]["RedirectURL"];
            400: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetRedirectURL: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RedirectURL"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteRedirectURL: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    ListRoleSets: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoleSets"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateRoleSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    creator_role_key: string;
                    default_role_key: string;
                    description?: string | null;
                    key?: string;
                    name: string;
                    roles: string[];
                    /** @enum {string} */
                    type?: "initial" | "custom";
                };
            };
        };
        responses: {
            200: components["responses"]["RoleSet"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetRoleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_set_key_or_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoleSet"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateRoleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_set_key_or_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    creator_role_key?: string | null;
                    default_role_key?: string | null;
                    description?: string | null;
                    key?: string | null;
                    name?: string | null;
                    /** @enum {string|null} */
                    type?: "initial" | null;
                };
            };
        };
        responses: {
            200: components["responses"]["RoleSet"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ReplaceRoleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_set_key_or_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dest_role_set_key: string;
                    reassignment_mappings?: components["schemas"]["ReassignmentMappings"];
                };
            };
        };
        responses: {
            200: components["responses"]["DeletedObject"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    AddRolesToRoleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_set_key_or_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    creator_role_key?: string;
                    default_role_key?: string;
                    role_keys: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["RoleSet"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ReplaceRoleInRoleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_set_key_or_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role_key: string;
                    to_role_key: string;
                };
            };
        };
        responses: {
            200: components["responses"]["RoleSet"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListSCIMDirectories: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SCIMDirectory.List"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
        };
    };
    CreateSCIMDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enterprise_connection_id: string;
                    group_role_mappings?: {
                        precedence?: number;
                        role_id: string;
                        scim_group_display_name?: string;
                        scim_group_id: string;
                    }[];
                    name?: string;
                    provider: string;
                };
            };
        };
        responses: {
            200: components["responses"]["SCIMDirectory"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetSCIMDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scim_directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SCIMDirectory"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteSCIMDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scim_directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateSCIMDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scim_directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    attribute_mapping?: {
                        [key: string]: string | null;
                    };
                    enabled?: boolean;
                    group_role_mapping_enabled?: boolean;
                    name?: string;
                    provider?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["SCIMDirectory"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ListSCIMGroupRoleMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scim_directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SCIMGroupRoleMapping.List"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    ReplaceSCIMGroupRoleMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scim_directory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mappings: {
                        role_id: string;
                        scim_group_id: string;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["SCIMGroupRoleMapping.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateSCIMGroupRoleMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scim_directory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    precedence?: number;
                    role_id: string;
                    scim_group_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["SCIMGroupRoleMapping"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteSCIMGroupRoleMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mapping_id: string;
                scim_directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SCIMGroupRoleMapping.Deleted"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    RotateSCIMDirectoryAPIKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scim_directory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SCIMDirectory"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    GetSessionList: {
        parameters: {
            query?: {
                client_id?: string;
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                status?: "abandoned" | "active" | "ended" | "expired" | "removed" | "replaced" | "revoked";
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Session.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active_organization_id?: string;
                    user_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Session"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Session"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    RefreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expired_token: string;
                    /**
                     * @default token
                     * @enum {string|null}
                     */
                    format?: "token" | "cookie" | null;
                    refresh_token: string;
                    request_headers?: {
                        [key: string]: unknown;
                    } | null;
                    request_origin: string;
                    request_originating_ip?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Session.Refresh"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
        };
    };
    RevokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Session"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    CreateSessionToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    expires_in_seconds?: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt?: string;
                        /** @enum {string} */
                        object?: "token";
                    };
                };
            };
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    CreateSessionTokenFromTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                template_name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    expires_in_seconds?: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt?: string;
                        /** @enum {string} */
                        object?: "token";
                    };
                };
            };
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    CreateSignInToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 2592000 */
                    expires_in_seconds?: number | null;
                    org_id?: string | null;
                    user_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["SignInToken"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    RevokeSignInToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sign_in_token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignInToken"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    GetSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignUp"];
            403: components["responses"]["AuthorizationInvalid"];
        };
    };
    UpdateSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    custom_action?: boolean | null;
                    external_id?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["SignUp"];
            403: components["responses"]["AuthorizationInvalid"];
        };
    };
    CreateTestingToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TestingToken"];
        };
    };
    GetUserList: {
        parameters: {
            query?: {
                banned?: boolean;
                created_at_after?: number;
                created_at_before?: number;
                email_address?: string[];
                email_address_query?: string;
                external_id?: string[];
                last_active_at_after?: number;
                last_active_at_before?: number;
                /** @deprecated */
                last_active_at_since?: number;
                last_sign_in_at_after?: number;
                last_sign_in_at_before?: number;
                limit?: components["parameters"]["LimitParameter"];
                name_query?: string;
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                organization_id?: string[];
                phone_number?: string[];
                phone_number_query?: string;
                provider?: string;
                provider_user_id?: string[];
                query?: string;
                starting_after?: string;
                user_id?: string[];
                username?: string[];
                username_query?: string;
                web3_wallet?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User.List"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    backup_codes?: string[];
                    banned?: boolean | null;
                    bypass_client_trust?: boolean | null;
                    create_organization_enabled?: boolean | null;
                    create_organizations_limit?: number | null;
                    created_at?: string | null;
                    delete_self_enabled?: boolean | null;
                    email_address?: string[];
                    email_address_identification_status?: ("verified" | "reserved")[];
                    external_id?: string | null;
                    first_name?: string | null;
                    last_name?: string | null;
                    legal_accepted_at?: string | null;
                    locale?: string | null;
                    locked?: boolean | null;
                    password?: string | null;
                    password_digest?: string | null;
                    password_hasher?: components["schemas"]["PasswordHasher"];
                    phone_number?: string[];
                    phone_number_identification_status?: ("verified" | "reserved")[];
                    private_metadata?: {
                        [key: string]: unknown;
                    };
                    public_metadata?: {
                        [key: string]: unknown;
                    };
                    skip_legal_checks?: boolean | null;
                    skip_password_checks?: boolean | null;
                    skip_password_requirement?: boolean | null;
                    skip_user_requirement?: boolean | null;
                    totp_secret?: string | null;
                    unsafe_metadata?: {
                        [key: string]: unknown;
                    };
                    username?: string | null;
                    web3_wallet?: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["AuthenticationInvalid"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    GetUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    DeleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    backup_codes?: string[];
                    bypass_client_trust?: boolean | null;
                    create_organization_enabled?: boolean | null;
                    create_organizations_limit?: number | null;
                    created_at?: string | null;
                    delete_self_enabled?: boolean | null;
                    external_id?: string | null;
                    first_name?: string | null;
                    last_name?: string | null;
                    legal_accepted_at?: string | null;
                    locale?: string | null;
                    /** @default false */
                    notify_primary_email_address_changed?: boolean | null;
                    password?: string | null;
                    password_digest?: string;
                    password_hasher?: components["schemas"]["PasswordHasher"];
                    primary_email_address_id?: string | null;
                    primary_phone_number_id?: string | null;
                    primary_web3_wallet_id?: string | null;
                    profile_image_id?: string | null;
                    sign_out_of_other_sessions?: boolean | null;
                    skip_legal_checks?: boolean | null;
                    skip_password_checks?: boolean | null;
                    totp_secret?: string | null;
                    username?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteBackupCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user_id?: string;
                    };
                };
            };
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    BanUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            402: components["responses"]["PaymentRequired"];
        };
    };
    GetUserBillingCreditBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommerceCreditBalance"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    AdjustUserBillingCreditBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustCreditBalanceRequest"];
            };
        };
        responses: {
            200: components["responses"]["CommerceCreditLedger"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    GetUserBillingSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommerceSubscription"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    ReplaceUserEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_address: string;
                    /**
                     * @default verified
                     * @enum {string}
                     */
                    identification_status?: "verified" | "reserved" | "unverified";
                    /** @default false */
                    notify_primary_email_address_changed?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["EmailAddress"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteExternalAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                external_account_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    LockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            403: components["responses"]["AuthorizationInvalid"];
        };
    };
    ReplaceUserMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    private_metadata?: {
                        [key: string]: unknown;
                    };
                    public_metadata?: {
                        [key: string]: unknown;
                    };
                    unsafe_metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UpdateUserMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    private_metadata?: {
                        [key: string]: unknown;
                    };
                    public_metadata?: {
                        [key: string]: unknown;
                    };
                    unsafe_metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DisableMFA: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user_id?: string;
                    };
                };
            };
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    GetOAuthAccessToken: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path: {
                provider: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuthAccessToken"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UsersGetOrganizationInvitations: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                status?: "pending" | "accepted" | "revoked" | "expired";
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationInvitationsWithPublicOrganizationData"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    UsersGetOrganizationMemberships: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationMemberships"];
            403: components["responses"]["ClerkErrors"];
        };
    };
    UserPasskeyDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey_identification_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    SetUserPasswordCompromised: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    revoke_all_sessions?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UnsetUserPasswordCompromised: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    ReplaceUserPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default verified
                     * @enum {string}
                     */
                    identification_status?: "verified" | "reserved" | "unverified";
                    phone_number: string;
                };
            };
        };
        responses: {
            200: components["responses"]["PhoneNumber"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    SetUserProfileImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["ClerkErrors"];
            404: components["responses"]["ClerkErrors"];
        };
    };
    DeleteUserProfileImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            404: components["responses"]["ClerkErrors"];
        };
    };
    RemoveUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default false */
                    sign_out_of_other_sessions?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["ClerkErrors"];
            401: components["responses"]["AuthenticationInvalid"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    DeleteTOTP: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user_id?: string;
                    };
                };
            };
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    ListUserTrustedDevices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TrustedDevice.List"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    RevokeUserTrustedDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trusted_device_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TrustedDevice"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    UnbanUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            402: components["responses"]["PaymentRequired"];
        };
    };
    UnlockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            403: components["responses"]["AuthorizationInvalid"];
        };
    };
    VerifyPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verified?: boolean;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["ClerkErrors"];
        };
    };
    VerifyTOTP: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        code_type?: "totp" | "backup_code";
                        verified?: boolean;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["ClerkErrors"];
        };
    };
    UserWeb3WalletDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
                web3_wallet_identification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            400: components["responses"]["ClerkErrors"];
            403: components["responses"]["AuthorizationInvalid"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["ClerkErrors"];
        };
    };
    UsersBan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_ids: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["User.List"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
        };
    };
    GetUsersCount: {
        parameters: {
            query?: {
                banned?: boolean;
                created_at_after?: number;
                created_at_before?: number;
                email_address?: string[];
                email_address_query?: string;
                external_id?: string[];
                last_active_at_after?: number;
                last_active_at_before?: number;
                /** @deprecated */
                last_active_at_since?: number;
                last_sign_in_at_after?: number;
                last_sign_in_at_before?: number;
                name_query?: string;
                organization_id?: string[];
                phone_number?: string[];
                phone_number_query?: string;
                provider?: string;
                provider_user_id?: string[];
                query?: string;
                user_id?: string[];
                username?: string[];
                username_query?: string;
                web3_wallet?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User.Count"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    UsersUnban: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_ids: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["User.List"];
            400: components["responses"]["ClerkErrors"];
            402: components["responses"]["PaymentRequired"];
        };
    };
    ListWaitlistEntries: {
        parameters: {
            query?: {
                limit?: components["parameters"]["LimitParameter"];
                offset?: components["parameters"]["OffsetParameter"];
                order_by?: string;
                query?: string;
                status?: "pending" | "invited" | "completed" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WaitlistEntries"];
        };
    };
    CreateWaitlistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_address: string;
                    /** @default true */
                    notify?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["WaitlistEntry"];
            400: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    DeleteWaitlistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitlist_entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletedObject"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    InviteWaitlistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitlist_entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default false */
                    ignore_existing?: boolean | null;
                };
            };
        };
        responses: {
            200: components["responses"]["WaitlistEntry"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    RejectWaitlistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitlist_entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WaitlistEntry"];
            400: components["responses"]["ClerkErrors"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateBulkWaitlistEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email_address: string;
                    /** @default true */
                    notify?: boolean | null;
                }[];
            };
        };
        responses: {
            200: components["responses"]["WaitlistEntry.List"];
            400: components["responses"]["ClerkErrors"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    CreateSvixApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SvixURL"];
            400: components["responses"]["ClerkErrors"];
        };
    };
    DeleteSvixApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClerkErrors"];
        };
    };
    GenerateSvixAuthURL: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SvixURL"];
            400: components["responses"]["ClerkErrors"];
        };
    };
}
