// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "testingTokens.createTestingToken",
    "wireName": "testingTokens_createTestingToken",
    "title": "Create a testing token",
    "description": "Create a token that lets automated tests past bot protection, with its expires_at.",
    "tier": "sensitive",
    "endpoint": "POST /testing_tokens",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
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
    "asks": "always",
    "secrets": [
      "token"
    ]
  }
];
