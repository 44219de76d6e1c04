// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../runtime/tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "organizations.createOrganization",
    "wireName": "organizations_createOrganization",
    "title": "organizations.createOrganization",
    "description": "Create an organization and return it; created_by becomes its admin.",
    "tier": "write",
    "endpoint": "POST /organizations",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Max 256 characters, no URLs or HTML"
        },
        "created_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "RFC 3339"
        },
        "created_by": {
          "type": [
            "string",
            "null"
          ],
          "description": "user_…, becomes its admin"
        },
        "max_allowed_memberships": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Most members allowed",
          "minimum": 0
        },
        "private_metadata": {
          "type": [
            "object",
            "null"
          ],
          "description": "Backend only"
        },
        "public_metadata": {
          "type": [
            "object",
            "null"
          ],
          "description": "Frontend can read, not write"
        },
        "role_set_key": {
          "type": [
            "string",
            "null"
          ],
          "description": "Key of its role set"
        },
        "slug": {
          "type": [
            "string",
            "null"
          ],
          "description": "Unique; a-z, 0-9, -; if slugs are enabled"
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.createOrganizationInvitation",
    "wireName": "organizations_createOrganizationInvitation",
    "title": "organizations.createOrganizationInvitation",
    "description": "Email someone an invitation to an organization; metadata passes to the membership. To add a user at once: organizations_createOrganizationMembership.",
    "tier": "write",
    "endpoint": "POST /organizations/{organization_id}/invitations",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "email_address": {
          "type": "string",
          "description": "Email to invite"
        },
        "role": {
          "type": "string",
          "description": "E.g. org:admin, org:member"
        },
        "expires_in_days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "1-365, default 30",
          "minimum": 1,
          "maximum": 365
        },
        "inviter_user_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "user_… of an organization admin"
        },
        "notify": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Send the email, default true"
        },
        "private_metadata": {
          "type": [
            "object",
            "null"
          ],
          "description": "Backend only"
        },
        "public_metadata": {
          "type": [
            "object",
            "null"
          ],
          "description": "Frontend can read, not write"
        },
        "redirect_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Where the emailed link leads"
        }
      },
      "required": [
        "organization_id",
        "email_address",
        "role"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.createOrganizationMembership",
    "wireName": "organizations_createOrganizationMembership",
    "title": "organizations.createOrganizationMembership",
    "description": "Add an existing user to an organization at once. To ask by email: organizations_createOrganizationInvitation.",
    "tier": "write",
    "endpoint": "POST /organizations/{organization_id}/memberships",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "role": {
          "type": "string",
          "description": "E.g. org:admin, org:member"
        },
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        },
        "private_metadata": {
          "type": [
            "object",
            "null"
          ],
          "description": "Backend only"
        },
        "public_metadata": {
          "type": [
            "object",
            "null"
          ],
          "description": "Frontend can read, not write"
        }
      },
      "required": [
        "organization_id",
        "role",
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.deleteOrganization",
    "wireName": "organizations_deleteOrganization",
    "title": "organizations.deleteOrganization",
    "description": "Delete an organization with all its memberships and invitations. Can't be undone. To remove one member: organizations_deleteOrganizationMembership.",
    "tier": "destructive",
    "endpoint": "DELETE /organizations/{organization_id}",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.deleteOrganizationMembership",
    "wireName": "organizations_deleteOrganizationMembership",
    "title": "organizations.deleteOrganizationMembership",
    "description": "Remove a user from one organization; the user account stays.",
    "tier": "destructive",
    "endpoint": "DELETE /organizations/{organization_id}/memberships/{user_id}",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        }
      },
      "required": [
        "organization_id",
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.getOrganization",
    "wireName": "organizations_getOrganization",
    "title": "organizations.getOrganization",
    "description": "One organization by id or slug: name, limits, metadata, creator.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… or slug"
        },
        "include_members_count": {
          "type": "boolean",
          "description": "Add members_count"
        },
        "include_missing_member_with_elevated_permissions": {
          "type": "boolean",
          "description": "Add that field"
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.getOrganizationInvitation",
    "wireName": "organizations_getOrganizationInvitation",
    "title": "organizations.getOrganizationInvitation",
    "description": "One organization invitation by id: email, role, status, inviter, expiry.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/invitations/{invitation_id}",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "invitation_id": {
          "type": "string",
          "description": "orginv_… from organizations_getOrganizationInvitationList"
        }
      },
      "required": [
        "organization_id",
        "invitation_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.getOrganizationInvitationList",
    "wireName": "organizations_getOrganizationInvitationList",
    "title": "organizations.getOrganizationInvitationList",
    "description": "Invitations to one organization, newest first. Invitations to the app: invitations_getInvitationList.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/invitations",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "accepted",
            "revoked",
            "expired"
          ],
          "description": "Only this status"
        },
        "email_address": {
          "type": "string",
          "description": "Sent to this email"
        },
        "order_by": {
          "type": "string",
          "description": "created_at or email_address; prefix - descends"
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
        "organization_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.getOrganizationList",
    "wireName": "organizations_getOrganizationList",
    "title": "organizations.getOrganizationList",
    "description": "Find organizations by name, slug or member; newest first, with total_count. One user's roles: users_getOrganizationMembershipList.",
    "tier": "read",
    "endpoint": "GET /organizations",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "include_members_count": {
          "type": "boolean",
          "description": "Add members_count"
        },
        "include_missing_member_with_elevated_permissions": {
          "type": "boolean",
          "description": "Add that field"
        },
        "query": {
          "type": "string",
          "description": "Part of a name or slug, or a whole id"
        },
        "user_id": {
          "type": "array",
          "description": "Any of these members; +id includes, -id excludes",
          "items": {
            "type": "string"
          }
        },
        "organization_id": {
          "type": "array",
          "description": "Max 100; +id includes, -id excludes",
          "items": {
            "type": "string"
          }
        },
        "order_by": {
          "type": "string",
          "description": "name, created_at or members_count; prefix - descends"
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
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.getOrganizationMembershipList",
    "wireName": "organizations_getOrganizationMembershipList",
    "title": "organizations.getOrganizationMembershipList",
    "description": "Members of one organization, with their roles and total_count. One user's organizations: users_getOrganizationMembershipList.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/memberships",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, first_name, last_name, username, email_address or phone_number; prefix - descends"
        },
        "user_id": {
          "type": "array",
          "description": "Max 100; +id includes, -id excludes",
          "items": {
            "type": "string"
          }
        },
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
        "role": {
          "type": "array",
          "description": "Max 100, e.g. org:admin",
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
        "organization_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.revokeOrganizationInvitation",
    "wireName": "organizations_revokeOrganizationInvitation",
    "title": "organizations.revokeOrganizationInvitation",
    "description": "Revoke a pending organization invitation: it can't be accepted any more.",
    "tier": "destructive",
    "endpoint": "POST /organizations/{organization_id}/invitations/{invitation_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "invitation_id": {
          "type": "string",
          "description": "orginv_… from organizations_getOrganizationInvitationList"
        },
        "requesting_user_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "user_… of an organization admin"
        }
      },
      "required": [
        "organization_id",
        "invitation_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.updateOrganization",
    "wireName": "organizations_updateOrganization",
    "title": "organizations.updateOrganization",
    "description": "Change an organization's name, slug or limits; what is left out stays. Metadata: organizations_updateOrganizationMetadata.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "admin_delete_enabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Admins may delete it themselves"
        },
        "created_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "RFC 3339"
        },
        "max_allowed_memberships": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Most members allowed",
          "minimum": 0
        },
        "name": {
          "type": [
            "string",
            "null"
          ],
          "description": "Max 256 characters, no URLs or HTML"
        },
        "role_set_key": {
          "type": [
            "string",
            "null"
          ],
          "description": "Key of its role set"
        },
        "slug": {
          "type": [
            "string",
            "null"
          ],
          "description": "Unique; a-z, 0-9, -; if slugs are enabled"
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.updateOrganizationMembership",
    "wireName": "organizations_updateOrganizationMembership",
    "title": "organizations.updateOrganizationMembership",
    "description": "Change a member's role in an organization, e.g. promote to org:admin.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}/memberships/{user_id}",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        },
        "role": {
          "type": "string",
          "description": "E.g. org:admin, org:member"
        }
      },
      "required": [
        "organization_id",
        "user_id",
        "role"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.updateOrganizationMembershipMetadata",
    "wireName": "organizations_updateOrganizationMembershipMetadata",
    "title": "organizations.updateOrganizationMembershipMetadata",
    "description": "Merge into the metadata of a user's membership in an organization. Merges deeply; null removes a key.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}/memberships/{user_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "user_id": {
          "type": "string",
          "description": "user_… from users_getUserList"
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "Frontend can read, not write"
        }
      },
      "required": [
        "organization_id",
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.updateOrganizationMetadata",
    "wireName": "organizations_updateOrganizationMetadata",
    "title": "organizations.updateOrganizationMetadata",
    "description": "Merge into an organization's metadata. Merges deeply; null removes a key.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_… from organizations_getOrganizationList"
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "Frontend can read, not write"
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    }
  }
];
