// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "jwks.getJwks",
    "wireName": "jwks_getJwks",
    "title": "Show the public keys",
    "description": "The instance's public keys as a JSON Web Key Set, to verify its session tokens with.",
    "tier": "read",
    "endpoint": "GET /jwks",
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
    },
    "secrets": [
      "d",
      "dp",
      "dq",
      "k",
      "p",
      "q",
      "qi"
    ]
  }
];
