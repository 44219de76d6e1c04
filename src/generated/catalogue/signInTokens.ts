// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "signInTokens.createSignInToken",
    "wireName": "signInTokens_createSignInToken",
    "title": "Create a sign-in link",
    "description": "Create a one-time token and link that sign a user in without their password. To impersonate with a trace: actorTokens_create.",
    "tier": "sensitive",
    "endpoint": "POST /sign_in_tokens",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "expires_in_seconds": {
          "type": "integer",
          "description": "Default 30 days"
        },
        "org_id": {
          "type": "string",
          "description": "org_… to make active; theirs"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "token",
      "url"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ],
        "drop": [
          "org_id"
        ]
      }
    }
  },
  {
    "name": "signInTokens.revokeSignInToken",
    "wireName": "signInTokens_revokeSignInToken",
    "title": "Revoke a sign-in link",
    "description": "Revoke a pending sign-in token and return it: its link stops working. If it was used already: sessions_revokeSession.",
    "tier": "destructive",
    "endpoint": "POST /sign_in_tokens/{sign_in_token_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "sign_in_token_id": {
          "type": "string",
          "description": "Id from signInTokens_createSignInToken"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "sign_in_token_id"
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
