// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "organizations.createOrganization",
    "wireName": "organizations_createOrganization",
    "title": "Create an organization",
    "description": "Create an organization and return it; created_by becomes its admin.",
    "tier": "write",
    "endpoint": "POST /organizations",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Max 256, no URLs"
        },
        "created_by": {
          "type": "string",
          "description": "user_…"
        },
        "max_allowed_memberships": {
          "type": "integer",
          "description": "0 is unlimited"
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "Frontend can read"
        },
        "role_set_key": {
          "type": "string",
          "description": "role_set:…"
        },
        "slug": {
          "type": "string",
          "description": "Unique; a-z, 0-9, -"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "pins": {
      "user_id": {
        "fill": [
          "created_by"
        ]
      }
    }
  },
  {
    "name": "organizations.createOrganizationDomain",
    "wireName": "organizations_createOrganizationDomain",
    "title": "Add an organization domain",
    "description": "Give an organization an email domain, verified unless you say otherwise, and return it; its mode sets how people with it join.",
    "tier": "write",
    "endpoint": "POST /organizations/{organization_id}/domains",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "name": {
          "type": "string",
          "description": "E.g. acme.com"
        },
        "enrollment_mode": {
          "type": "string",
          "description": "automatic_invitation, automatic_suggestion, manual_invitation or enterprise_sso"
        },
        "verified": {
          "type": "boolean",
          "description": "Default true"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "name"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "organizations.createOrganizationInvitation",
    "wireName": "organizations_createOrganizationInvitation",
    "title": "Invite to an organization",
    "description": "Email an invitation to an organization and return it. To add a user: organizations_createOrganizationMembership.",
    "tier": "write",
    "endpoint": "POST /organizations/{organization_id}/invitations",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "email_address": {
          "type": "string",
          "description": "Whom to invite"
        },
        "role": {
          "type": "string",
          "description": "Key: org:admin, org:member or a custom one"
        },
        "expires_in_days": {
          "type": "integer",
          "description": "Default 30",
          "maximum": 365
        },
        "inviter_user_id": {
          "type": "string",
          "description": "An admin's user_…"
        },
        "notify": {
          "type": "boolean",
          "description": "Send the email, default true"
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "For the membership"
        },
        "redirect_url": {
          "type": "string",
          "description": "Where the link leads"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "email_address",
        "role"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "url"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "inviter_user_id"
        ]
      },
      "organization_id": {
        "fill": [
          "organization_id"
        ],
        "drop": [
          "inviter_user_id"
        ]
      }
    }
  },
  {
    "name": "organizations.createOrganizationInvitationBulk",
    "wireName": "organizations_createInvitationBulk",
    "title": "Invite several to an organization",
    "description": "Invite up to 10 people to an organization in one call; returns the invitations. Just one: organizations_createOrganizationInvitation.",
    "tier": "write",
    "endpoint": "POST /organizations/{organization_id}/invitations/bulk",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "items": {
          "type": "array",
          "description": "Invitations",
          "minItems": 1,
          "maxItems": 10,
          "items": {
            "type": "object",
            "properties": {
              "email_address": {
                "type": "string",
                "description": "Whom to invite"
              },
              "expires_in_days": {
                "type": "integer",
                "description": "Default 30",
                "maximum": 365
              },
              "inviter_user_id": {
                "type": "string",
                "description": "An admin's user_…"
              },
              "notify": {
                "type": "boolean",
                "description": "Send the email, default true"
              },
              "private_metadata": {
                "type": "object",
                "description": "Backend only"
              },
              "public_metadata": {
                "type": "object",
                "description": "Frontend can read"
              },
              "redirect_url": {
                "type": "string",
                "description": "Where the link leads"
              },
              "role": {
                "type": "string",
                "description": "Key: org:admin, org:member or a custom one"
              }
            },
            "required": [
              "email_address",
              "role"
            ],
            "additionalProperties": false
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
        "organization_id",
        "items"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "url"
    ]
  },
  {
    "name": "organizations.createOrganizationMembership",
    "wireName": "organizations_createOrganizationMembership",
    "title": "Add an organization member",
    "description": "Add an existing user to an organization; returns the membership. By email: organizations_createOrganizationInvitation.",
    "tier": "write",
    "endpoint": "POST /organizations/{organization_id}/memberships",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "role": {
          "type": "string",
          "description": "Key: org:admin, org:member or a custom one"
        },
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
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "role",
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "organizations.deleteOrganization",
    "wireName": "organizations_deleteOrganization",
    "title": "Delete an organization",
    "description": "Delete an organization with all its memberships and invitations; returns {id, deleted}. Can't be undone.",
    "tier": "destructive",
    "endpoint": "DELETE /organizations/{organization_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.deleteOrganizationDomain",
    "wireName": "organizations_deleteOrganizationDomain",
    "title": "Delete an organization domain",
    "description": "Remove an email domain from an organization, and with it the way to join by it; returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "DELETE /organizations/{organization_id}/domains/{domain_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "domain_id": {
          "type": "string",
          "description": "From organizations_getOrganizationDomainList"
        }
      },
      "required": [
        "organization_id",
        "domain_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.deleteOrganizationLogo",
    "wireName": "organizations_deleteOrganizationLogo",
    "title": "Delete an organization's logo",
    "description": "Remove an organization's logo for good; returns the organization without it.",
    "tier": "destructive",
    "endpoint": "DELETE /organizations/{organization_id}/logo",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.deleteOrganizationMembership",
    "wireName": "organizations_deleteOrganizationMembership",
    "title": "Remove an organization member",
    "description": "Remove a user from one organization and return the former membership; the user stays.",
    "tier": "destructive",
    "endpoint": "DELETE /organizations/{organization_id}/memberships/{user_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
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
        "organization_id",
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
      },
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.getInstanceOrganizationDomainList",
    "wireName": "organizations_getInstanceDomainList",
    "title": "List all organization domains",
    "description": "Find domains across all organizations, newest first. Of one: organizations_getOrganizationDomainList.",
    "tier": "read",
    "endpoint": "GET /organization_domains",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "verified": {
          "type": "string",
          "enum": [
            "true",
            "false"
          ],
          "description": "Verified or not"
        },
        "enrollment_mode": {
          "type": "array",
          "description": "Prefix - excludes",
          "items": {
            "type": "string",
            "enum": [
              "manual_invitation",
              "automatic_invitation",
              "automatic_suggestion",
              "enterprise_sso",
              "-manual_invitation",
              "-automatic_invitation",
              "-automatic_suggestion",
              "-enterprise_sso"
            ]
          }
        },
        "query": {
          "type": "string",
          "description": "Part of a domain name in any case, or a whole org_…; not empty"
        },
        "domains": {
          "type": "array",
          "description": "Exact names",
          "items": {
            "type": "string"
          }
        },
        "order_by": {
          "type": "string",
          "description": "name, created_at; - descends; default -created_at"
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip"
        },
        "limit": {
          "type": "integer",
          "description": "Default 10",
          "maximum": 500
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
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ],
        "drop": [
          "domains",
          "query"
        ]
      }
    }
  },
  {
    "name": "organizations.getInstanceOrganizationInvitationList",
    "wireName": "organizations_getInstanceInvitationList",
    "title": "List all organization invitations",
    "description": "Invitations across all organizations, newest first, each with its organization. Of one: organizations_getOrganizationInvitationList.",
    "tier": "read",
    "endpoint": "GET /organization_invitations",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "order_by": {
          "type": "string",
          "description": "created_at, email_address; - descends; default -created_at"
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
        "query": {
          "type": "string",
          "description": "Invited email, whole"
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
      "additionalProperties": false
    },
    "secrets": [
      "url"
    ]
  },
  {
    "name": "organizations.getInstanceOrganizationMembershipList",
    "wireName": "organizations_getInstanceMembershipList",
    "title": "List all memberships",
    "description": "Memberships of all organizations, each with its role. Of one: organizations_getOrganizationMembershipList; of a user: users_getOrganizationMembershipList.",
    "tier": "read",
    "endpoint": "GET /organization_memberships",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "order_by": {
          "type": "string",
          "description": "created_at, first_name, last_name, username, email_address, phone_number; - descends; default unspecified"
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
      "additionalProperties": false
    }
  },
  {
    "name": "organizations.getOrganization",
    "wireName": "organizations_getOrganization",
    "title": "Get an organization",
    "description": "One organization by id or slug: name, limits, metadata, creator.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
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
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.getOrganizationDomainList",
    "wireName": "organizations_getOrganizationDomainList",
    "title": "List an organization's domains",
    "description": "Domains of one organization: verification, enrollment mode, pending counts. Across organizations: organizations_getInstanceDomainList.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/domains",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "verified": {
          "type": "string",
          "description": "true or false"
        },
        "enrollment_mode": {
          "type": "string",
          "description": "automatic_invitation, automatic_suggestion, manual_invitation or enterprise_sso; prefix - excludes"
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
        "organization_id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.getOrganizationInvitation",
    "wireName": "organizations_getOrganizationInvitation",
    "title": "Get an organization invitation",
    "description": "One organization invitation by id: email, role, status, inviter, expiry.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/invitations/{invitation_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "invitation_id": {
          "type": "string",
          "description": "orginv_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "invitation_id"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "url"
    ],
    "pins": {
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.getOrganizationInvitationList",
    "wireName": "organizations_getOrganizationInvitationList",
    "title": "List an organization's invitations",
    "description": "Invitations to one organization, newest first, but not those that a domain made. To the app: invitations_getInvitationList.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/invitations",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
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
        "email_address": {
          "type": "string",
          "description": "Invited email, whole"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, email_address; - descends; default -created_at"
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
        "organization_id"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "url"
    ],
    "pins": {
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.getOrganizationList",
    "wireName": "organizations_getOrganizationList",
    "title": "Find organizations",
    "description": "Find organizations by name, slug or member, newest first. One user's: users_getOrganizationMembershipList.",
    "tier": "read",
    "endpoint": "GET /organizations",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "include_members_count": {
          "type": "boolean",
          "description": "Add members_count"
        },
        "query": {
          "type": "string",
          "description": "Part of a name or slug, or a whole id"
        },
        "user_id": {
          "type": "array",
          "description": "Members; +id in, -id out",
          "items": {
            "type": "string"
          }
        },
        "organization_id": {
          "type": "array",
          "description": "Max 100; +id in, -id out",
          "items": {
            "type": "string"
          }
        },
        "order_by": {
          "type": "string",
          "description": "name, created_at, members_count; - descends; default -created_at"
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
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ],
        "drop": [
          "organization_id",
          "query"
        ]
      },
      "organization_id": {
        "fill": [
          "organization_id"
        ],
        "drop": [
          "query",
          "user_id"
        ]
      }
    }
  },
  {
    "name": "organizations.getOrganizationMembershipList",
    "wireName": "organizations_getOrganizationMembershipList",
    "title": "List an organization's members",
    "description": "Members of one organization, with roles. One user's organizations: users_getOrganizationMembershipList.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/memberships",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, first_name, last_name, username, email_address, phone_number; - descends; default unspecified"
        },
        "user_id": {
          "type": "array",
          "description": "+id in, -id out",
          "items": {
            "type": "string"
          }
        },
        "email_address": {
          "type": "array",
          "description": "Exact",
          "items": {
            "type": "string"
          }
        },
        "role": {
          "type": "array",
          "description": "Key: org:admin, org:member or a custom one",
          "items": {
            "type": "string"
          }
        },
        "query": {
          "type": "string",
          "description": "Part of any identifier, name or id"
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
        "organization_id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ],
        "drop": [
          "email_address",
          "query"
        ]
      },
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.replaceOrganizationMetadata",
    "wireName": "organizations_replaceOrganizationMetadata",
    "title": "Replace an organization's metadata",
    "description": "Overwrite an organization's metadata and return the organization: a field given loses its old keys, one left out stays. To change single keys: organizations_updateOrganizationMetadata.",
    "tier": "destructive",
    "endpoint": "PUT /organizations/{organization_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "Frontend can read"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.revokeOrganizationInvitation",
    "wireName": "organizations_revokeOrganizationInvitation",
    "title": "Revoke an organization invitation",
    "description": "Revoke a pending organization invitation and return it: it can't be accepted any more.",
    "tier": "destructive",
    "endpoint": "POST /organizations/{organization_id}/invitations/{invitation_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "invitation_id": {
          "type": "string",
          "description": "orginv_…"
        },
        "requesting_user_id": {
          "type": "string",
          "description": "An admin's user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "invitation_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "url"
    ],
    "pins": {
      "organization_id": {
        "fill": [
          "organization_id"
        ],
        "drop": [
          "requesting_user_id"
        ]
      }
    }
  },
  {
    "name": "organizations.updateOrganization",
    "wireName": "organizations_updateOrganization",
    "title": "Update an organization",
    "description": "Change an organization's name, slug or limits and return it. Metadata: organizations_updateOrganizationMetadata.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "admin_delete_enabled": {
          "type": "boolean",
          "description": "Admins may delete it"
        },
        "max_allowed_memberships": {
          "type": "integer",
          "description": "0 is unlimited"
        },
        "name": {
          "type": "string",
          "description": "Max 256, no URLs"
        },
        "role_set_key": {
          "type": "string",
          "description": "role_set:…"
        },
        "slug": {
          "type": "string",
          "description": "Unique; a-z, 0-9, -"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.updateOrganizationDomain",
    "wireName": "organizations_updateOrganizationDomain",
    "title": "Update an organization domain",
    "description": "Change the enrollment mode or verified state of an organization's domain and return it; its name is fixed.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}/domains/{domain_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "domain_id": {
          "type": "string",
          "description": "From organizations_getOrganizationDomainList"
        },
        "enrollment_mode": {
          "type": "string",
          "description": "automatic_invitation, automatic_suggestion, manual_invitation or enterprise_sso"
        },
        "verified": {
          "type": "boolean",
          "description": "Its people do have such emails; not who owns it"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "domain_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  },
  {
    "name": "organizations.updateOrganizationLogo",
    "wireName": "organizations_updateOrganizationLogo",
    "title": "Upload an organization's logo",
    "description": "Set or replace an organization's logo (JPEG, PNG, GIF or WebP, up to 10 MB) and return the organization.",
    "tier": "write",
    "endpoint": "PUT /organizations/{organization_id}/logo",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "file": {
          "type": "string",
          "description": "Path in an allowed folder: JPEG, PNG, GIF, WebP; 10 MB"
        },
        "uploader_user_id": {
          "type": "string",
          "description": "Credited user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "file"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "upload": "file",
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ],
        "drop": [
          "uploader_user_id"
        ]
      }
    }
  },
  {
    "name": "organizations.updateOrganizationMembership",
    "wireName": "organizations_updateOrganizationMembership",
    "title": "Change a member's role",
    "description": "Change a member's role in an organization and return the membership.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}/memberships/{user_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "role": {
          "type": "string",
          "description": "Key: org:admin, org:member or a custom one"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "user_id",
        "role"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      },
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.updateOrganizationMembershipMetadata",
    "wireName": "organizations_updateMembershipMetadata",
    "title": "Merge a membership's metadata",
    "description": "Deep-merge into the metadata of a membership (not of its user) and return it; null removes a key.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}/memberships/{user_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
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
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      },
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.updateOrganizationMetadata",
    "wireName": "organizations_updateOrganizationMetadata",
    "title": "Merge an organization's metadata",
    "description": "Deep-merge into an organization's metadata and return it; null removes a key.",
    "tier": "write",
    "endpoint": "PATCH /organizations/{organization_id}/metadata",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "private_metadata": {
          "type": "object",
          "description": "Backend only"
        },
        "public_metadata": {
          "type": "object",
          "description": "Frontend can read"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "organizations.verifyOrganizationDomainOwnership",
    "wireName": "organizations_verifyDomainOwnership",
    "title": "Mark domain ownership verified",
    "description": "Declare that an organization owns its domain, skipping the DNS TXT check (ownership_verification); returns the domain. Make sure of it first. Its verified state is another: organizations_updateOrganizationDomain.",
    "tier": "write",
    "endpoint": "POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "domain_id": {
          "type": "string",
          "description": "From organizations_getOrganizationDomainList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "domain_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  }
];
