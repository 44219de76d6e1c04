// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../runtime/tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "sessions.getSession",
    "wireName": "sessions_getSession",
    "title": "sessions.getSession",
    "description": "One session by id: user, client, status, last activity, expiry.",
    "tier": "read",
    "endpoint": "GET /sessions/{session_id}",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "session_id": {
          "type": "string",
          "description": "sess_… from sessions_getSessionList"
        }
      },
      "required": [
        "session_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "sessions.getSessionList",
    "wireName": "sessions_getSessionList",
    "title": "sessions.getSessionList",
    "description": "Sessions of a user or client, newest first; old inactive ones are gone. Pass user_id or client_id.",
    "tier": "read",
    "endpoint": "GET /sessions",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "client_id": {
          "type": "string",
          "description": "Client id, client_…"
        },
        "user_id": {
          "type": "string",
          "description": "Sessions of this user"
        },
        "status": {
          "type": "string",
          "enum": [
            "abandoned",
            "active",
            "ended",
            "expired",
            "removed",
            "replaced",
            "revoked"
          ],
          "description": "Only this status"
        },
        "limit": {
          "type": "integer",
          "description": "Max 500, default 10",
          "minimum": 1,
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip",
          "minimum": 0
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "sessions.revokeSession",
    "wireName": "sessions_revokeSession",
    "title": "sessions.revokeSession",
    "description": "Revoke one session and return it: its user has to sign in again.",
    "tier": "destructive",
    "endpoint": "POST /sessions/{session_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "session_id": {
          "type": "string",
          "description": "sess_… from sessions_getSessionList"
        }
      },
      "required": [
        "session_id"
      ],
      "additionalProperties": false
    }
  }
];
