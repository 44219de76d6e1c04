// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "m2m.list",
    "wireName": "m2m_list",
    "title": "List M2M tokens",
    "description": "M2M tokens that one machine created, without their values; opaque ones only, since JWTs aren't stored.",
    "tier": "read",
    "endpoint": "GET /m2m_tokens",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "subject": {
          "type": "string",
          "description": "mch_… from machines_list",
          "pattern": "^mch_\\w{27}$"
        },
        "revoked": {
          "type": "boolean",
          "description": "Include revoked ones, default false"
        },
        "expired": {
          "type": "boolean",
          "description": "Include expired ones, default false"
        },
        "limit": {
          "type": "number",
          "description": "Default 10",
          "minimum": 1,
          "maximum": 100
        },
        "offset": {
          "type": "number",
          "description": "Rows to skip",
          "minimum": 0
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "subject"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "m2m.revokeToken",
    "wireName": "m2m_revokeToken",
    "title": "Revoke an M2M token",
    "description": "Revoke an opaque machine-to-machine token and return it. JWT ones can't be revoked.",
    "tier": "destructive",
    "endpoint": "POST /m2m_tokens/{m2m_token_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "m2m_token_id": {
          "type": "string",
          "description": "mt_… from m2m_list",
          "pattern": "^mt_[0-9A-Fa-f]{32}$"
        },
        "revocation_reason": {
          "type": "string",
          "description": "For your records"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "m2m_token_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "m2m.verify",
    "wireName": "m2m_verify",
    "title": "Verify an M2M token",
    "description": "Check a machine-to-machine token; returns its machine, scopes, claims and expiry if valid, else an error.",
    "tier": "read",
    "endpoint": "POST /m2m_tokens/verify",
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
        "token"
      ],
      "additionalProperties": false
    }
  }
];
