// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "idPOAuthAccessToken.verify",
    "wireName": "idPOAuthAccessToken_verify",
    "title": "Verify an OAuth access token",
    "description": "Check an OAuth access token that this instance issued. Of an opaque one: subject (user), client_id, scopes, revoked, expired; of a JWT: active.",
    "tier": "read",
    "endpoint": "POST /oauth_applications/access_tokens/verify",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "access_token": {
          "type": "string",
          "description": "The token itself"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "access_token"
      ],
      "additionalProperties": false
    }
  }
];
