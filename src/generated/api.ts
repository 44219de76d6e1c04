// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
export interface paths {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MergeOrganizationMetadata"];
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
        post?: never;
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
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateUser"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateUserMetadata"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        DeletedObject: {
            deleted: boolean;
            external_id?: string;
            id?: string;
            object: string;
            slug?: string;
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
        IdentificationLink: {
            id: string;
            type: string;
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
        SessionTask: {
            key: string;
        };
        TotalCount: {
            /** @enum {string} */
            object: "total_count";
            /** Format: int64 */
            total_count: number;
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
        ClerkErrors: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
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
        Organization: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Organization"];
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
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
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
}
