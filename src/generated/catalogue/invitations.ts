// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "invitations.createInvitation",
    "wireName": "invitations_createInvitation",
    "title": "Invite someone to the app",
    "description": "Email an invitation to the app and return it. To an organization: organizations_createOrganizationInvitation.",
    "tier": "write",
    "endpoint": "POST /invitations",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
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
        "ignore_existing": {
          "type": "boolean",
          "description": "Even if invited or registered"
        },
        "notify": {
          "type": "boolean",
          "description": "Send the email, default true"
        },
        "public_metadata": {
          "type": "object",
          "description": "For the new user"
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
        "email_address"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "url"
    ]
  },
  {
    "name": "invitations.createInvitationBulk",
    "wireName": "invitations_createInvitationBulk",
    "title": "Invite several people",
    "description": "Invite up to 10 people to the app in one call and return the invitations; refuses emails of existing users. For one person: invitations_createInvitation.",
    "tier": "write",
    "endpoint": "POST /invitations/bulk",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "items": {
          "type": "array",
          "description": "Invitations, at most 10",
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
              "ignore_existing": {
                "type": "boolean",
                "description": "Even if already invited"
              },
              "notify": {
                "type": "boolean",
                "description": "Send the email, default true"
              },
              "public_metadata": {
                "type": "object",
                "description": "For the new user"
              },
              "redirect_url": {
                "type": "string",
                "description": "Where the link leads"
              },
              "template_slug": {
                "type": "string",
                "enum": [
                  "invitation",
                  "waitlist_invitation"
                ],
                "description": "Email template"
              }
            },
            "required": [
              "email_address"
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
    "name": "invitations.getInvitationList",
    "wireName": "invitations_getInvitationList",
    "title": "List app invitations",
    "description": "Invitations to the app, newest first. To an organization: organizations_getOrganizationInvitationList.",
    "tier": "read",
    "endpoint": "GET /invitations",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "accepted",
            "revoked",
            "expired"
          ],
          "description": "Default: all but revoked"
        },
        "query": {
          "type": "string",
          "description": "Whole email or id"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, email_address or expires_at; - descends; default -created_at"
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
    "name": "invitations.revokeInvitation",
    "wireName": "invitations_revokeInvitation",
    "title": "Revoke an app invitation",
    "description": "Revoke an app invitation and return it: its link stops working, but the person may still sign up.",
    "tier": "destructive",
    "endpoint": "POST /invitations/{invitation_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "invitation_id": {
          "type": "string",
          "description": "inv_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "invitation_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "url"
    ]
  }
];
