// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "blocklistIdentifiers.createBlocklistIdentifier",
    "wireName": "blocklistIdentifiers_create",
    "title": "Add to the blocklist",
    "description": "Keep an identifier out of the app while the blocklist is on (instance_updateRestrictions); returns the entry. To stop a user who has signed up: users_banUser.",
    "tier": "destructive",
    "endpoint": "POST /blocklist_identifiers",
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
    "name": "blocklistIdentifiers.deleteBlocklistIdentifier",
    "wireName": "blocklistIdentifiers_delete",
    "title": "Remove from the blocklist",
    "description": "Take an entry off the blocklist, so that its owner may use the app again; returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "DELETE /blocklist_identifiers/{identifier_id}",
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
    "name": "blocklistIdentifiers.getBlocklistIdentifierList",
    "wireName": "blocklistIdentifiers_getList",
    "title": "List the blocklist",
    "description": "All emails, domains, phone numbers and wallets that are kept out of the app while the blocklist is on.",
    "tier": "read",
    "endpoint": "GET /blocklist_identifiers",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
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
