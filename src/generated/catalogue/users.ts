// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "users.banUser",
    "wireName": "users_banUser",
    "title": "Ban a user",
    "description": "End all of a user's sessions and refuse sign-in until users_unbanUser; returns the user. Several: users_banUserBulk.",
    "tier": "destructive",
    "endpoint": "POST /users/{user_id}/ban",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.banUserBulk",
    "wireName": "users_banUserBulk",
    "title": "Ban several users",
    "description": "End all sessions of up to 50 users and refuse their sign-in until users_unbanUserBulk; returns them.",
    "tier": "destructive",
    "endpoint": "POST /users/ban",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_ids": {
          "type": "array",
          "description": "user_…",
          "minItems": 1,
          "maxItems": 50,
          "items": {
            "type": "string"
          }
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_ids"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_ids"
        ]
      }
    }
  },
  {
    "name": "users.createUser",
    "wireName": "users_createUser",
    "title": "Create a user",
    "description": "Create a user and return it; the instance decides what is required. To invite: invitations_createInvitation.",
    "tier": "write",
    "endpoint": "POST /users",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "banned": {
          "type": "boolean",
          "description": "Create banned"
        },
        "bypass_client_trust": {
          "type": "boolean",
          "description": "Skip Device Trust"
        },
        "create_organization_enabled": {
          "type": "boolean",
          "description": "May create organizations"
        },
        "create_organizations_limit": {
          "type": "integer",
          "description": "0 is unlimited"
        },
        "created_at": {
          "type": "string",
          "description": "RFC 3339"
        },
        "delete_self_enabled": {
          "type": "boolean",
          "description": "May delete own account"
        },
        "email_address": {
          "type": "array",
          "description": "First is primary",
          "items": {
            "type": "string"
          }
        },
        "email_address_identification_status": {
          "type": "array",
          "description": "One per address",
          "items": {
            "type": "string",
            "enum": [
              "verified",
              "reserved"
            ]
          }
        },
        "external_id": {
          "type": "string",
          "description": "Id in your system"
        },
        "first_name": {
          "type": "string",
          "description": "First name"
        },
        "last_name": {
          "type": "string",
          "description": "Last name"
        },
        "legal_accepted_at": {
          "type": "string",
          "description": "RFC 3339"
        },
        "locale": {
          "type": "string",
          "description": "Like en-US"
        },
        "locked": {
          "type": "boolean",
          "description": "Create locked"
        },
        "password": {
          "type": "string",
          "description": "8+ characters"
        },
        "phone_number": {
          "type": "array",
          "description": "First is primary",
          "items": {
            "type": "string"
          }
        },
        "phone_number_identification_status": {
          "type": "array",
          "description": "One per number",
          "items": {
            "type": "string",
            "enum": [
              "verified",
              "reserved"
            ]
          }
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "Frontend can read"
        },
        "skip_legal_checks": {
          "type": "boolean",
          "description": "For migrations"
        },
        "skip_password_checks": {
          "type": "boolean",
          "description": "Needs password"
        },
        "skip_password_requirement": {
          "type": "boolean",
          "description": "Allow no password"
        },
        "skip_user_requirement": {
          "type": "boolean",
          "description": "Allow missing identifiers"
        },
        "unsafe_metadata": {
          "type": "object",
          "description": "User can edit"
        },
        "username": {
          "type": "string",
          "description": "Unique"
        },
        "web3_wallet": {
          "type": "array",
          "description": "First is primary",
          "items": {
            "type": "string"
          }
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ]
  },
  {
    "name": "users.deleteUser",
    "wireName": "users_deleteUser",
    "title": "Delete a user",
    "description": "Delete a user for good; returns {id, deleted}. To keep the account but refuse sign-in: users_banUser.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.deleteUserBackupCodes",
    "wireName": "users_deleteUserBackupCodes",
    "title": "Delete a user's backup codes",
    "description": "Delete all of a user's MFA backup codes and return {user_id}; other second factors stay.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}/backup_code",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.deleteUserExternalAccount",
    "wireName": "users_deleteUserExternalAccount",
    "title": "Disconnect a user's external account",
    "description": "Disconnect a social or OAuth account from a user, who can't sign in with it any more; returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}/external_accounts/{external_account_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "external_account_id": {
          "type": "string",
          "description": "From the user's external_accounts"
        }
      },
      "required": [
        "user_id",
        "external_account_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.deleteUserPasskey",
    "wireName": "users_deleteUserPasskey",
    "title": "Delete a user's passkey",
    "description": "Delete one passkey of a user, who is told so by email; returns {id, deleted}. Ids: users_getUser.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}/passkeys/{passkey_identification_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "passkey_identification_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        }
      },
      "required": [
        "user_id",
        "passkey_identification_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.deleteUserProfileImage",
    "wireName": "users_deleteUserProfileImage",
    "title": "Delete a profile image",
    "description": "Delete a user's uploaded profile image and return the user. To swap it: users_updateUserProfileImage.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}/profile_image",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.deleteUserTOTP",
    "wireName": "users_deleteUserTOTP",
    "title": "Delete a user's TOTP",
    "description": "Delete a user's authenticator app enrolments; returns {user_id}. All second factors: users_disableUserMFA.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}/totp",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.deleteUserWeb3Wallet",
    "wireName": "users_deleteUserWeb3Wallet",
    "title": "Delete a user's wallet",
    "description": "Detach a web3 wallet from a user, who can't sign in with it any more; returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "web3_wallet_identification_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        }
      },
      "required": [
        "user_id",
        "web3_wallet_identification_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.disableUserMFA",
    "wireName": "users_disableUserMFA",
    "title": "Disable a user's MFA",
    "description": "Disable all of a user's second factors at once; returns {user_id}. Only the app: users_deleteUserTOTP.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}/mfa",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.getOrganizationInvitationList",
    "wireName": "users_getOrganizationInvitationList",
    "title": "List a user's organization invitations",
    "description": "Invitations that one user got to organizations. All of one organization: organizations_getOrganizationInvitationList.",
    "tier": "read",
    "endpoint": "GET /users/{user_id}/organization_invitations",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "limit": {
          "type": "integer",
          "description": "Default 10",
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip"
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "accepted",
            "revoked",
            "expired"
          ],
          "description": "Only this status; default all"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "url"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.getOrganizationMembershipList",
    "wireName": "users_getOrganizationMembershipList",
    "title": "List a user's organizations",
    "description": "A user's organizations and roles. Members of one: organizations_getOrganizationMembershipList.",
    "tier": "read",
    "endpoint": "GET /users/{user_id}/organization_memberships",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "limit": {
          "type": "integer",
          "description": "Default 10",
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.getUser",
    "wireName": "users_getUser",
    "title": "Get a user",
    "description": "One user: names, emails, phone numbers, metadata, ban and lock state.",
    "tier": "read",
    "endpoint": "GET /users/{user_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      },
      "organization_id": {
        "fill": [],
        "hide": [
          "organization_memberships"
        ]
      }
    }
  },
  {
    "name": "users.getUserCount",
    "wireName": "users_getUserCount",
    "title": "Count users",
    "description": "How many users match, as total_count. Rows: users_getUserList.",
    "tier": "read",
    "endpoint": "GET /users/count",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "phone_number": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "external_id": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "username": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "web3_wallet": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "user_id": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "organization_id": {
          "type": "array",
          "description": "In any of these, max 100; -id excludes",
          "items": {
            "type": "string"
          }
        },
        "query": {
          "type": "string",
          "description": "Part of a name, email, phone, username, wallet or id"
        },
        "banned": {
          "type": "boolean",
          "description": "Only banned, or only not banned"
        },
        "last_active_at_before": {
          "type": "string",
          "description": "RFC 3339"
        },
        "last_active_at_after": {
          "type": "string",
          "description": "RFC 3339"
        },
        "created_at_before": {
          "type": "string",
          "description": "RFC 3339"
        },
        "created_at_after": {
          "type": "string",
          "description": "RFC 3339"
        },
        "last_sign_in_at_before": {
          "type": "string",
          "description": "RFC 3339"
        },
        "last_sign_in_at_after": {
          "type": "string",
          "description": "RFC 3339"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "pins": {
      "organization_id": {
        "fill": [
          "organization_id"
        ],
        "drop": [
          "email_address",
          "phone_number",
          "external_id",
          "query",
          "username",
          "web3_wallet",
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.getUserId",
    "wireName": "users_getUserId",
    "title": "Get the pinned user",
    "description": "The user id this server is pinned to, as user_id; null if none. For other users: users_getUserList.",
    "tier": "read",
    "endpoint": null,
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": false,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": "apart"
    }
  },
  {
    "name": "users.getUserList",
    "wireName": "users_getUserList",
    "title": "Find users",
    "description": "Find users, newest first; each list takes up to 100 values. Deep pages: starting_after.",
    "tier": "read",
    "endpoint": "GET /users",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "phone_number": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "external_id": {
          "type": "array",
          "description": "Exact; -id excludes",
          "items": {
            "type": "string"
          }
        },
        "username": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "web3_wallet": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "user_id": {
          "type": "array",
          "description": "-id excludes",
          "items": {
            "type": "string"
          }
        },
        "organization_id": {
          "type": "array",
          "description": "In any; -id excludes",
          "items": {
            "type": "string"
          }
        },
        "query": {
          "type": "string",
          "description": "Part of a name, email, phone, username, wallet or id"
        },
        "banned": {
          "type": "boolean",
          "description": "Only banned, or only not banned"
        },
        "last_active_at_before": {
          "type": "string",
          "description": "RFC 3339"
        },
        "last_active_at_after": {
          "type": "string",
          "description": "RFC 3339"
        },
        "created_at_before": {
          "type": "string",
          "description": "RFC 3339"
        },
        "created_at_after": {
          "type": "string",
          "description": "RFC 3339"
        },
        "last_sign_in_at_before": {
          "type": "string",
          "description": "RFC 3339"
        },
        "last_sign_in_at_after": {
          "type": "string",
          "description": "RFC 3339"
        },
        "provider": {
          "type": "string",
          "description": "Like oauth_google"
        },
        "provider_user_id": {
          "type": "array",
          "description": "With provider",
          "items": {
            "type": "string"
          }
        },
        "limit": {
          "type": "integer",
          "description": "Default 10",
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip"
        },
        "starting_after": {
          "type": "string",
          "description": "Last id seen; only in created_at order"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, updated_at, last_active_at, last_sign_in_at, first_name, last_name, username, email_address, phone_number; - descends; default -created_at"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "organization_id": {
        "fill": [
          "organization_id"
        ],
        "drop": [
          "email_address",
          "phone_number",
          "external_id",
          "query",
          "username",
          "web3_wallet",
          "user_id",
          "provider",
          "provider_user_id",
          "starting_after"
        ],
        "hide": [
          "organization_memberships"
        ]
      }
    }
  },
  {
    "name": "users.getUserOauthAccessToken",
    "wireName": "users_getUserOauthAccessToken",
    "title": "Get a user's OAuth tokens",
    "description": "Live access tokens and scopes of a user at an OAuth provider, refreshed if expired.",
    "tier": "sensitive",
    "endpoint": "GET /users/{user_id}/oauth_access_tokens/{provider}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "provider": {
          "type": "string",
          "description": "Like oauth_google"
        },
        "limit": {
          "type": "integer",
          "description": "Default 10",
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "provider"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "id_token",
      "token",
      "token_secret"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.getUserTrustedDeviceList",
    "wireName": "users_getUserTrustedDeviceList",
    "title": "List a user's trusted devices",
    "description": "A user's active trusted devices (iOS, Android), with name, platform and last use.",
    "tier": "read",
    "endpoint": "GET /users/{user_id}/trusted_devices",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      },
      "organization_id": "apart"
    }
  },
  {
    "name": "users.lockUser",
    "wireName": "users_lockUser",
    "title": "Lock a user",
    "description": "Refuse a user's sign-ins until the instance's lockout time is over or users_unlockUser; returns the user. Without end: users_banUser.",
    "tier": "destructive",
    "endpoint": "POST /users/{user_id}/lock",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.removePassword",
    "wireName": "users_removePassword",
    "title": "Remove a user's password",
    "description": "Remove a user's password, even if they have no other way to sign in; returns the user. A new one: users_updateUser. To make them set one: users_setPasswordCompromised.",
    "tier": "destructive",
    "endpoint": "POST /users/{user_id}/remove_password",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "sign_out_of_other_sessions": {
          "type": "boolean",
          "description": "End their sessions"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.replaceUserEmailAddress",
    "wireName": "users_replaceUserEmailAddress",
    "title": "Replace all email addresses",
    "description": "Delete all of a user's emails, set this one as primary and return it; refused if one of them is linked to a connected account. To add one: emailAddresses_createEmailAddress.",
    "tier": "destructive",
    "endpoint": "PUT /users/{user_id}/email_address",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "email_address": {
          "type": "string",
          "description": "The only one left"
        },
        "identification_status": {
          "type": "string",
          "enum": [
            "verified",
            "reserved",
            "unverified"
          ],
          "description": "Default verified; unverified can lock them out"
        },
        "notify_primary_email_address_changed": {
          "type": "boolean",
          "description": "Tell the user, default false"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "email_address"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "external_verification_redirect_url"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.replaceUserMetadata",
    "wireName": "users_replaceUserMetadata",
    "title": "Replace a user's metadata",
    "description": "Overwrite each given metadata field whole and return the user; fields left out stay. To keep other keys: users_updateUserMetadata.",
    "tier": "destructive",
    "endpoint": "PUT /users/{user_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "Frontend can read"
        },
        "unsafe_metadata": {
          "type": "object",
          "description": "User can edit"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.replaceUserPhoneNumber",
    "wireName": "users_replaceUserPhoneNumber",
    "title": "Replace all phone numbers",
    "description": "Delete all of a user's phone numbers, set this one as primary and return it; disables MFA if one served it. To add one: phoneNumbers_createPhoneNumber.",
    "tier": "destructive",
    "endpoint": "PUT /users/{user_id}/phone_number",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "phone_number": {
          "type": "string",
          "description": "E.164; the only one left"
        },
        "identification_status": {
          "type": "string",
          "enum": [
            "verified",
            "reserved",
            "unverified"
          ],
          "description": "Default verified; unverified can lock them out"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "phone_number"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.revokeUserTrustedDevice",
    "wireName": "users_revokeUserTrustedDevice",
    "title": "Revoke a trusted device",
    "description": "Revoke one of a user's active trusted devices and return it: it has to be enrolled again.",
    "tier": "destructive",
    "endpoint": "DELETE /users/{user_id}/trusted_devices/{trusted_device_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "trusted_device_id": {
          "type": "string",
          "description": "From users_getUserTrustedDeviceList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "trusted_device_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.setPasswordCompromised",
    "wireName": "users_setPasswordCompromised",
    "title": "Mark a password as compromised",
    "description": "Make a user reset their password at the next sign-in; returns the user. To undo: users_unsetPasswordCompromised.",
    "tier": "destructive",
    "endpoint": "POST /users/{user_id}/password/set_compromised",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "revoke_all_sessions": {
          "type": "boolean",
          "description": "End all their sessions"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.unbanUser",
    "wireName": "users_unbanUser",
    "title": "Unban a user",
    "description": "Let a banned user sign in again; returns the user. A lock is lifted with users_unlockUser instead.",
    "tier": "write",
    "endpoint": "POST /users/{user_id}/unban",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.unbanUserBulk",
    "wireName": "users_unbanUserBulk",
    "title": "Unban several users",
    "description": "Let up to 50 banned users sign in again; returns them. Locks stay: users_unlockUser.",
    "tier": "write",
    "endpoint": "POST /users/unban",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_ids": {
          "type": "array",
          "description": "user_…",
          "minItems": 1,
          "maxItems": 50,
          "items": {
            "type": "string"
          }
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_ids"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_ids"
        ]
      }
    }
  },
  {
    "name": "users.unlockUser",
    "wireName": "users_unlockUser",
    "title": "Unlock a user",
    "description": "Lift a user's lock, e.g. after too many failed sign-ins, and return the user. A ban stays: users_unbanUser.",
    "tier": "write",
    "endpoint": "POST /users/{user_id}/unlock",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.unsetPasswordCompromised",
    "wireName": "users_unsetPasswordCompromised",
    "title": "Unmark a compromised password",
    "description": "Drop the forced password reset of users_setPasswordCompromised and return the user; a reserved-email quarantine stays.",
    "tier": "write",
    "endpoint": "POST /users/{user_id}/password/unset_compromised",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.updateUser",
    "wireName": "users_updateUser",
    "title": "Update a user",
    "description": "Change a user's profile, credentials or limits and return it. Metadata has its own tools.",
    "tier": "write",
    "endpoint": "PATCH /users/{user_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "bypass_client_trust": {
          "type": "boolean",
          "description": "Skip Device Trust"
        },
        "create_organization_enabled": {
          "type": "boolean",
          "description": "May create organizations"
        },
        "create_organizations_limit": {
          "type": "integer",
          "description": "0 is unlimited"
        },
        "created_at": {
          "type": "string",
          "description": "RFC 3339"
        },
        "delete_self_enabled": {
          "type": "boolean",
          "description": "May delete own account"
        },
        "external_id": {
          "type": "string",
          "description": "Id in your system"
        },
        "first_name": {
          "type": "string",
          "description": "First name"
        },
        "last_name": {
          "type": "string",
          "description": "Last name"
        },
        "legal_accepted_at": {
          "type": "string",
          "description": "RFC 3339"
        },
        "locale": {
          "type": "string",
          "description": "Like en-US"
        },
        "notify_primary_email_address_changed": {
          "type": "boolean",
          "description": "Tell the user, default false"
        },
        "password": {
          "type": "string",
          "description": "8+ characters"
        },
        "primary_email_address_id": {
          "type": "string",
          "description": "A verified one"
        },
        "primary_phone_number_id": {
          "type": "string",
          "description": "A verified one"
        },
        "primary_web3_wallet_id": {
          "type": "string",
          "description": "A verified one"
        },
        "profile_image_id": {
          "type": "string",
          "description": "Image id"
        },
        "sign_out_of_other_sessions": {
          "type": "boolean",
          "description": "Needs password"
        },
        "skip_legal_checks": {
          "type": "boolean",
          "description": "For migrations"
        },
        "skip_password_checks": {
          "type": "boolean",
          "description": "Needs password"
        },
        "username": {
          "type": "string",
          "description": "Unique"
        },
        "clear": {
          "type": "array",
          "description": "Inputs to empty",
          "items": {
            "type": "string",
            "enum": [
              "create_organizations_limit",
              "external_id",
              "first_name",
              "last_name",
              "legal_accepted_at",
              "locale",
              "username"
            ]
          }
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "clear": {
      "create_organizations_limit": null,
      "external_id": null,
      "first_name": null,
      "last_name": null,
      "legal_accepted_at": null,
      "locale": null,
      "username": null
    },
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ],
        "drop": [
          "profile_image_id"
        ]
      }
    }
  },
  {
    "name": "users.updateUserMetadata",
    "wireName": "users_updateUserMetadata",
    "title": "Update a user's metadata",
    "description": "Deep-merge into any of a user's metadata, private included, and return the user; null removes a key. To overwrite: users_replaceUserMetadata.",
    "tier": "write",
    "endpoint": "PATCH /users/{user_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "Frontend can read"
        },
        "unsafe_metadata": {
          "type": "object",
          "description": "User can edit"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.updateUserProfileImage",
    "wireName": "users_updateUserProfileImage",
    "title": "Set a profile image",
    "description": "Upload a picture as a user's profile image, in place of the current one; returns the user.",
    "tier": "write",
    "endpoint": "POST /users/{user_id}/profile_image",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "file": {
          "type": "string",
          "description": "Path in an allowed folder: JPEG, PNG, GIF, WebP; 10 MB"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "file"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "upload": "file",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.updateUserPublicMetadata",
    "wireName": "users_updateUserPublicMetadata",
    "title": "Update a user's public metadata",
    "description": "Deep-merge into a user's public metadata and return the user; null removes a key.",
    "tier": "write",
    "endpoint": "PATCH /users/{user_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "metadata": {
          "type": "object",
          "description": "Keys to merge, as {\"plan\": \"pro\"}"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "metadata"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.updateUserUnsafeMetadata",
    "wireName": "users_updateUserUnsafeMetadata",
    "title": "Update a user's unsafe metadata",
    "description": "Deep-merge into a user's unsafe metadata, which they can edit too, and return the user; null removes a key.",
    "tier": "write",
    "endpoint": "PATCH /users/{user_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "metadata": {
          "type": "object",
          "description": "Keys to merge"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "metadata"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "backup_codes",
      "external_verification_redirect_url",
      "nonce"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.verifyPassword",
    "wireName": "users_verifyPassword",
    "title": "Check a user's password",
    "description": "Check a plaintext password: returns verified true, or a 422 error if it is wrong, 400 if there is none. At most 5 checks of a user in 10 minutes.",
    "tier": "write",
    "endpoint": "POST /users/{user_id}/verify_password",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "password": {
          "type": "string",
          "description": "Plaintext"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "password"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "users.verifyTOTP",
    "wireName": "users_verifyTOTP",
    "title": "Check a user's TOTP code",
    "description": "Check an authenticator or backup code: returns verified and code_type, or a 422 error if it is wrong. A backup code is used up by it. At most 5 checks of a user in 10 minutes.",
    "tier": "write",
    "endpoint": "POST /users/{user_id}/verify_totp",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "code": {
          "type": "string",
          "description": "TOTP or backup code"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "code"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  }
];
