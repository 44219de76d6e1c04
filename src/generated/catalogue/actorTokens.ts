// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "actorTokens.create",
    "wireName": "actorTokens_create",
    "title": "Impersonate a user",
    "description": "Create a token and link with which an actor signs in as another user, marked as impersonation.",
    "tier": "sensitive",
    "endpoint": "POST /actor_tokens",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "actor": {
          "type": "object",
          "description": "Who impersonates; copied into the session token",
          "properties": {
            "sub": {
              "type": "string",
              "description": "Impersonator's id"
            }
          },
          "required": [
            "sub"
          ]
        },
        "user_id": {
          "type": "string",
          "description": "user_… to impersonate"
        },
        "expires_in_seconds": {
          "type": "integer",
          "description": "Default 3600"
        },
        "session_max_duration_in_seconds": {
          "type": "integer",
          "description": "Default 1800"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "actor",
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "token",
      "url"
    ]
  },
  {
    "name": "actorTokens.revoke",
    "wireName": "actorTokens_revoke",
    "title": "Revoke an actor token",
    "description": "Revoke a pending actor token and return it: it can't start an impersonation any more.",
    "tier": "destructive",
    "endpoint": "POST /actor_tokens/{actor_token_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "actor_token_id": {
          "type": "string",
          "description": "Id from actorTokens_create"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "actor_token_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "token",
      "url"
    ]
  }
];
