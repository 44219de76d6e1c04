// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "allowlistIdentifiers.createAllowlistIdentifier",
    "wireName": "allowlistIdentifiers_create",
    "title": "Add to the allowlist",
    "description": "Let an identifier sign up while the allowlist is on (instance_updateRestrictions); returns the entry. notify also invites its owner.",
    "tier": "write",
    "endpoint": "POST /allowlist_identifiers",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "identifier": {
          "type": "string",
          "description": "Email, *@domain, E.164 phone or wallet"
        },
        "notify": {
          "type": "boolean",
          "description": "Invite by email or SMS, default false"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "identifier"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "allowlistIdentifiers.deleteAllowlistIdentifier",
    "wireName": "allowlistIdentifiers_delete",
    "title": "Remove from the allowlist",
    "description": "Take an entry off the allowlist: its owner can't sign up while the allowlist is on. Returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "DELETE /allowlist_identifiers/{identifier_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "identifier_id": {
          "type": "string",
          "description": "The entry's id, from the list tool beside this one"
        }
      },
      "required": [
        "identifier_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "allowlistIdentifiers.getAllowlistIdentifierList",
    "wireName": "allowlistIdentifiers_getList",
    "title": "List the allowlist",
    "description": "Emails, phone numbers and wallets that may sign up while the instance restricts sign-up to its allowlist.",
    "tier": "read",
    "endpoint": "GET /allowlist_identifiers",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
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
  }
];
