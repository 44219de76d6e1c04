// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "sessions.createSession",
    "wireName": "sessions_createSession",
    "title": "Create a session",
    "description": "Start an active session for a user and return it, for tests: development instances only. In production: signInTokens_createSignInToken.",
    "tier": "write",
    "endpoint": "POST /sessions",
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
        "active_organization_id": {
          "type": "string",
          "description": "org_… to make active"
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
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ],
        "drop": [
          "active_organization_id"
        ]
      }
    }
  },
  {
    "name": "sessions.getSession",
    "wireName": "sessions_getSession",
    "title": "Show a session",
    "description": "One session by id: user, client, status, last activity, expiry.",
    "tier": "read",
    "endpoint": "GET /sessions/{session_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "session_id": {
          "type": "string",
          "description": "sess_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "session_id"
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
    "name": "sessions.getSessionList",
    "wireName": "sessions_getSessionList",
    "title": "List sessions",
    "description": "Sessions of a user or client, newest first; pass one of the two. Old inactive ones are gone.",
    "tier": "read",
    "endpoint": "GET /sessions",
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
          "description": "client_…"
        },
        "user_id": {
          "type": "string",
          "description": "user_…"
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
          "description": "Only this status; default all"
        },
        "limit": {
          "type": "integer",
          "description": "Default 10",
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ],
        "drop": [
          "client_id"
        ]
      }
    }
  },
  {
    "name": "sessions.getToken",
    "wireName": "sessions_getToken",
    "title": "Create a session token",
    "description": "Issue a JWT for a session, as jwt. With a template's claims: sessions_getTokenFromTemplate.",
    "tier": "sensitive",
    "endpoint": "POST /sessions/{session_id}/tokens",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "session_id": {
          "type": "string",
          "description": "sess_… from sessions_getSessionList"
        },
        "expires_in_seconds": {
          "type": "integer",
          "description": "Default: the instance's",
          "minimum": 30,
          "maximum": 315360000
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "session_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "jwt"
    ],
    "pins": {
      "user_id": {
        "fill": []
      }
    }
  },
  {
    "name": "sessions.getTokenFromTemplate",
    "wireName": "sessions_getTokenFromTemplate",
    "title": "Create a templated session token",
    "description": "Issue a JWT for a session with the claims of a JWT template, as jwt. Plain session token: sessions_getToken.",
    "tier": "sensitive",
    "endpoint": "POST /sessions/{session_id}/tokens/{template_name}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "session_id": {
          "type": "string",
          "description": "sess_… from sessions_getSessionList"
        },
        "template_name": {
          "type": "string",
          "description": "Name from jwtTemplates_list"
        },
        "expires_in_seconds": {
          "type": "integer",
          "description": "Default: the template's",
          "minimum": 30,
          "maximum": 315360000
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "session_id",
        "template_name"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "jwt"
    ],
    "pins": {
      "user_id": {
        "fill": []
      }
    }
  },
  {
    "name": "sessions.refreshSession",
    "wireName": "sessions_refreshSession",
    "title": "Refresh a session",
    "description": "Trade a browser's expired session token and refresh token for a new token, as an SDK does. Without those two: sessions_getToken.",
    "tier": "sensitive",
    "endpoint": "POST /sessions/{session_id}/refresh",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "session_id": {
          "type": "string",
          "description": "sess_… from sessions_getSessionList"
        },
        "expired_token": {
          "type": "string",
          "description": "JWT of the __session cookie"
        },
        "refresh_token": {
          "type": "string",
          "description": "From the __refresh cookie"
        },
        "request_origin": {
          "type": "string",
          "description": "Browser's origin"
        },
        "format": {
          "type": "string",
          "enum": [
            "token",
            "cookie"
          ],
          "description": "Default token"
        },
        "request_headers": {
          "type": "object",
          "description": "Browser's headers"
        },
        "request_originating_ip": {
          "type": "string",
          "description": "Browser's IP"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "session_id",
        "expired_token",
        "refresh_token",
        "request_origin"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "cookies",
      "jwt"
    ]
  },
  {
    "name": "sessions.revokeSession",
    "wireName": "sessions_revokeSession",
    "title": "Revoke a session",
    "description": "End one session and return it: its user has to sign in again.",
    "tier": "destructive",
    "endpoint": "POST /sessions/{session_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "session_id": {
          "type": "string",
          "description": "sess_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "session_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": []
      }
    }
  }
];
