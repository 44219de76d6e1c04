// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "clients.getClient",
    "wireName": "clients_getClient",
    "title": "Get a client",
    "description": "One client (a browser or device) by id: its sessions and any sign-in or sign-up under way.",
    "tier": "read",
    "endpoint": "GET /clients/{client_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "client_id": {
          "type": "string",
          "description": "client_…, as sessions have it"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "client_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "clients.verifyClient",
    "wireName": "clients_verifyClient",
    "title": "Verify a client token",
    "description": "Check a client's JWT and return that client with its sessions. By id: clients_getClient.",
    "tier": "read",
    "endpoint": "POST /clients/verify",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "token": {
          "type": "string",
          "description": "JWT of the client"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "token"
      ],
      "additionalProperties": false
    }
  }
];
