// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "adminPortalLinkTokens.create",
    "wireName": "adminPortalLinkTokens_create",
    "title": "Create admin portal link",
    "description": "Create a single-use link token to the admin portal, e.g. for an organization's IT contact. Only this result shows it.",
    "tier": "sensitive",
    "endpoint": "POST /admin_portal_link_tokens",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "it_contact_id": {
          "type": "string",
          "description": "Your reference to the contact",
          "minLength": 1
        },
        "organization_id": {
          "type": "string",
          "description": "org_…",
          "pattern": "^org_\\w{27}$"
        },
        "scopes": {
          "type": "array",
          "description": "E.g. admin_portal:read",
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "seconds_until_expiration": {
          "type": "integer",
          "description": "Default 3600",
          "maximum": 86400,
          "exclusiveMinimum": 0
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
    "asks": "always",
    "secrets": [
      "token"
    ]
  },
  {
    "name": "adminPortalLinkTokens.revoke",
    "wireName": "adminPortalLinkTokens_revoke",
    "title": "Revoke admin portal link",
    "description": "Revoke an admin portal link token by its id and return it: its link stops working.",
    "tier": "destructive",
    "endpoint": "POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "adminPortalLinkTokenID": {
          "type": "string",
          "description": "From adminPortalLinkTokens_create",
          "pattern": "^aplt_[0-9A-Fa-f]{32}$"
        },
        "revocation_reason": {
          "type": "string",
          "description": "Why, for the record"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "adminPortalLinkTokenID"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  }
];
