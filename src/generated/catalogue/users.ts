// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../runtime/tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "users.createUser",
    "wireName": "users_createUser",
    "title": "users.createUser",
    "description": "Create a user. Which inputs are required depends on the instance's settings. To have them sign up themselves: invitations_createInvitation.",
    "tier": "write",
    "endpoint": "POST /users",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "backup_codes": {
          "type": "array",
          "description": "Backup codes to set",
          "items": {
            "type": "string"
          }
        },
        "banned": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Create already banned"
        },
        "bypass_client_trust": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Skip Device Trust at sign-in"
        },
        "create_organization_enabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "May create organizations"
        },
        "create_organizations_limit": {
          "type": [
            "integer",
            "null"
          ],
          "description": "0 is unlimited"
        },
        "created_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "RFC 3339"
        },
        "delete_self_enabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "May delete own account"
        },
        "email_address": {
          "type": "array",
          "description": "Unique; the first is primary",
          "items": {
            "type": "string"
          }
        },
        "email_address_identification_status": {
          "type": "array",
          "description": "One per email_address, in order; default verified",
          "items": {
            "type": "string",
            "enum": [
              "verified",
              "reserved"
            ]
          }
        },
        "external_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id in your own system, unique"
        },
        "first_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "First name"
        },
        "last_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "Last name"
        },
        "legal_accepted_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "RFC 3339"
        },
        "locale": {
          "type": [
            "string",
            "null"
          ],
          "description": "E.g. en-US"
        },
        "locked": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Create locked; needs user lockout"
        },
        "password": {
          "type": [
            "string",
            "null"
          ],
          "description": "Plaintext, 8+ characters, not a leaked one"
        },
        "password_digest": {
          "type": [
            "string",
            "null"
          ],
          "description": "Hash; needs password_hasher"
        },
        "password_hasher": {
          "type": "string",
          "description": "E.g. bcrypt, argon2id, scrypt_firebase"
        },
        "phone_number": {
          "type": "array",
          "description": "Unique; the first is primary",
          "items": {
            "type": "string"
          }
        },
        "phone_number_identification_status": {
          "type": "array",
          "description": "One per phone_number, in order; default verified",
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
          "description": "Frontend can read, not write"
        },
        "skip_legal_checks": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Skip legal checks"
        },
        "skip_password_checks": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Skip password checks; needs password"
        },
        "skip_password_requirement": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Allow no password, if there are other ways to sign in"
        },
        "skip_user_requirement": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Allow missing identifiers, if one is given"
        },
        "totp_secret": {
          "type": [
            "string",
            "null"
          ],
          "description": "TOTP secret to set"
        },
        "unsafe_metadata": {
          "type": "object",
          "description": "User can edit it too"
        },
        "username": {
          "type": [
            "string",
            "null"
          ],
          "description": "Unique username"
        },
        "web3_wallet": {
          "type": "array",
          "description": "Unique; the first is primary",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "users.getOrganizationMembershipList",
    "wireName": "users_getOrganizationMembershipList",
    "title": "users.getOrganizationMembershipList",
    "description": "Organizations that a user belongs to, with the role in each. Members of one organization: organizations_getOrganizationMembershipList.",
    "tier": "read",
    "endpoint": "GET /users/{user_id}/organization_memberships",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        },
        "limit": {
          "type": "integer",
          "description": "Max 500, default 10",
          "minimum": 1,
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip",
          "minimum": 0
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "users.getUser",
    "wireName": "users_getUser",
    "title": "users.getUser",
    "description": "One user by id: names, emails, phone numbers, metadata, ban and lock state.",
    "tier": "read",
    "endpoint": "GET /users/{user_id}",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "users.getUserCount",
    "wireName": "users_getUserCount",
    "title": "users.getUserCount",
    "description": "How many users match the filters (all if none), as total_count. For the users: users_getUserList.",
    "tier": "read",
    "endpoint": "GET /users/count",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "phone_number": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "external_id": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "username": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "web3_wallet": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "user_id": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "organization_id": {
          "type": "array",
          "description": "Their organizations, max 100; +id includes, -id excludes",
          "items": {
            "type": "string"
          }
        },
        "query": {
          "type": "string",
          "description": "Part of any email, phone, username, wallet, name or id"
        },
        "email_address_query": {
          "type": "string",
          "description": "Part of an email"
        },
        "phone_number_query": {
          "type": "string",
          "description": "Part of a phone number"
        },
        "username_query": {
          "type": "string",
          "description": "Part of a username"
        },
        "name_query": {
          "type": "string",
          "description": "Part of a name"
        },
        "banned": {
          "type": "boolean",
          "description": "Filter by ban state"
        },
        "last_active_at_before": {
          "type": "integer",
          "description": "Unix ms"
        },
        "last_active_at_after": {
          "type": "integer",
          "description": "Unix ms"
        },
        "created_at_before": {
          "type": "integer",
          "description": "Unix ms"
        },
        "created_at_after": {
          "type": "integer",
          "description": "Unix ms"
        },
        "last_sign_in_at_before": {
          "type": "integer",
          "description": "Unix ms"
        },
        "last_sign_in_at_after": {
          "type": "integer",
          "description": "Unix ms"
        },
        "provider": {
          "type": "string",
          "description": "E.g. oauth_google; needs provider_user_id"
        },
        "provider_user_id": {
          "type": "array",
          "description": "Max 100; needs provider",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "users.getUserId",
    "wireName": "users_getUserId",
    "title": "users.getUserId",
    "description": "The user id this server is pinned to, as user_id; null if none. For other users: users_getUserList.",
    "tier": "read",
    "endpoint": null,
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    }
  },
  {
    "name": "users.getUserList",
    "wireName": "users_getUserList",
    "title": "users.getUserList",
    "description": "Find users by email, name, organization or activity; newest first. Many pages: starting_after, not offset. Only a number: users_getUserCount.",
    "tier": "read",
    "endpoint": "GET /users",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "phone_number": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "external_id": {
          "type": "array",
          "description": "Exact, max 100; +id includes, -id excludes",
          "items": {
            "type": "string"
          }
        },
        "username": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "web3_wallet": {
          "type": "array",
          "description": "Exact, max 100",
          "items": {
            "type": "string"
          }
        },
        "user_id": {
          "type": "array",
          "description": "Max 100; +id includes, -id excludes",
          "items": {
            "type": "string"
          }
        },
        "organization_id": {
          "type": "array",
          "description": "Their organizations, max 100; +id includes, -id excludes",
          "items": {
            "type": "string"
          }
        },
        "query": {
          "type": "string",
          "description": "Part of any email, phone, username, wallet, name or id"
        },
        "email_address_query": {
          "type": "string",
          "description": "Part of an email"
        },
        "phone_number_query": {
          "type": "string",
          "description": "Part of a phone number"
        },
        "username_query": {
          "type": "string",
          "description": "Part of a username"
        },
        "name_query": {
          "type": "string",
          "description": "Part of a name"
        },
        "banned": {
          "type": "boolean",
          "description": "Filter by ban state"
        },
        "last_active_at_before": {
          "type": "integer",
          "description": "Unix ms"
        },
        "last_active_at_after": {
          "type": "integer",
          "description": "Unix ms"
        },
        "created_at_before": {
          "type": "integer",
          "description": "Unix ms"
        },
        "created_at_after": {
          "type": "integer",
          "description": "Unix ms"
        },
        "last_sign_in_at_before": {
          "type": "integer",
          "description": "Unix ms"
        },
        "last_sign_in_at_after": {
          "type": "integer",
          "description": "Unix ms"
        },
        "provider": {
          "type": "string",
          "description": "E.g. oauth_google; needs provider_user_id"
        },
        "provider_user_id": {
          "type": "array",
          "description": "Max 100; needs provider",
          "items": {
            "type": "string"
          }
        },
        "limit": {
          "type": "integer",
          "description": "Max 500, default 10",
          "minimum": 1,
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip",
          "minimum": 0
        },
        "starting_after": {
          "type": "string",
          "description": "Last user id of previous page; created_at order, no offset"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, updated_at, last_active_at, last_sign_in_at, first_name, last_name, username, email_address, phone_number or web3wallet; prefix - descends"
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "users.updateUser",
    "wireName": "users_updateUser",
    "title": "users.updateUser",
    "description": "Change a user's profile, credentials or limits; what is left out stays. Metadata: users_updateUserPublicMetadata, users_updateUserUnsafeMetadata.",
    "tier": "write",
    "endpoint": "PATCH /users/{user_id}",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        },
        "backup_codes": {
          "type": "array",
          "description": "Backup codes to set",
          "items": {
            "type": "string"
          }
        },
        "bypass_client_trust": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Skip Device Trust at sign-in"
        },
        "create_organization_enabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "May create organizations"
        },
        "create_organizations_limit": {
          "type": [
            "integer",
            "null"
          ],
          "description": "0 is unlimited"
        },
        "created_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "RFC 3339"
        },
        "delete_self_enabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "May delete own account"
        },
        "external_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id in your own system, unique"
        },
        "first_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "First name"
        },
        "last_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "Last name"
        },
        "legal_accepted_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "RFC 3339"
        },
        "locale": {
          "type": [
            "string",
            "null"
          ],
          "description": "E.g. en-US"
        },
        "notify_primary_email_address_changed": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Tell the user, default false"
        },
        "password": {
          "type": [
            "string",
            "null"
          ],
          "description": "Plaintext, 8+ characters, not a leaked one"
        },
        "password_digest": {
          "type": "string",
          "description": "Hash; needs password_hasher"
        },
        "password_hasher": {
          "type": "string",
          "description": "E.g. bcrypt, argon2id, scrypt_firebase"
        },
        "primary_email_address_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Must be theirs and verified"
        },
        "primary_phone_number_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Must be theirs and verified"
        },
        "primary_web3_wallet_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Must be theirs and verified"
        },
        "profile_image_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Image id"
        },
        "sign_out_of_other_sessions": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "End active sessions; needs password"
        },
        "skip_legal_checks": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Skip legal checks"
        },
        "skip_password_checks": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Skip password checks; needs password"
        },
        "totp_secret": {
          "type": [
            "string",
            "null"
          ],
          "description": "TOTP secret to set"
        },
        "username": {
          "type": [
            "string",
            "null"
          ],
          "description": "Unique; null removes it"
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "users.updateUserPublicMetadata",
    "wireName": "users_updateUserPublicMetadata",
    "title": "users.updateUserPublicMetadata",
    "description": "Merge into a user's public metadata, which the frontend can read but not write. Merges deeply; null removes a key.",
    "tier": "write",
    "endpoint": "PATCH /users/{user_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        },
        "metadata": {
          "type": "object",
          "description": "Keys to merge"
        }
      },
      "required": [
        "user_id",
        "metadata"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "users.updateUserUnsafeMetadata",
    "wireName": "users_updateUserUnsafeMetadata",
    "title": "users.updateUserUnsafeMetadata",
    "description": "Merge into a user's unsafe metadata, which the user can edit too: never trust it for access. Merges deeply; null removes a key.",
    "tier": "write",
    "endpoint": "PATCH /users/{user_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        },
        "metadata": {
          "type": "object",
          "description": "Keys to merge"
        }
      },
      "required": [
        "user_id",
        "metadata"
      ],
      "additionalProperties": false
    }
  }
];
