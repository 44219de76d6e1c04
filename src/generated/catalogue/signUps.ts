// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "signUps.get",
    "wireName": "signUps_get",
    "title": "Get a sign-up",
    "description": "One sign-up attempt: status, missing and unverified fields, the user and session it led to.",
    "tier": "read",
    "endpoint": "GET /sign_ups/{id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "sua_…, a client's sign_up_id"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": []
      }
    }
  },
  {
    "name": "signUps.update",
    "wireName": "signUps_update",
    "title": "Update a sign-up",
    "description": "Set your external id on a sign-up attempt, or mark it as a custom action; returns the attempt.",
    "tier": "write",
    "endpoint": "PATCH /sign_ups/{id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "sua_…, a client's sign_up_id"
        },
        "custom_action": {
          "type": "boolean",
          "description": "Mark as custom action"
        },
        "external_id": {
          "type": "string",
          "description": "Your id; goes to the user"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  }
];
