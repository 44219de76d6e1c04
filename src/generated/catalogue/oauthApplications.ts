// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "oauthApplications.create",
    "wireName": "oauthApplications_create",
    "title": "Create an OAuth application",
    "description": "Register an OAuth app that signs users in through this instance; its client_secret is in the result.",
    "tier": "sensitive",
    "endpoint": "POST /oauth_applications",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "App's name, max 256"
        },
        "consent_screen_enabled": {
          "type": "boolean",
          "description": "Ask users for consent, default true"
        },
        "pkce_required": {
          "type": "boolean",
          "description": "Require PKCE, default false"
        },
        "public": {
          "type": "boolean",
          "description": "Public client, with PKCE"
        },
        "redirect_uris": {
          "type": "array",
          "description": "Any scheme, e.g. myapp://",
          "items": {
            "type": "string"
          }
        },
        "scopes": {
          "type": "string",
          "description": "Space-separated, of profile, email, public_metadata, private_metadata",
          "maxLength": 1024
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "client_secret"
    ]
  },
  {
    "name": "oauthApplications.delete",
    "wireName": "oauthApplications_delete",
    "title": "Delete an OAuth application",
    "description": "Delete an OAuth app: nobody can sign in through it any more. Returns {id, deleted}. Can't be undone.",
    "tier": "destructive",
    "endpoint": "DELETE /oauth_applications/{oauth_application_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "oauth_application_id": {
          "type": "string",
          "description": "Id from oauthApplications_list"
        }
      },
      "required": [
        "oauth_application_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "oauthApplications.get",
    "wireName": "oauthApplications_get",
    "title": "Show an OAuth application",
    "description": "One OAuth app by id: client_id, redirect URIs, scopes, endpoints; not its client secret.",
    "tier": "read",
    "endpoint": "GET /oauth_applications/{oauth_application_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "oauth_application_id": {
          "type": "string",
          "description": "Id from oauthApplications_list"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "oauth_application_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "oauthApplications.list",
    "wireName": "oauthApplications_list",
    "title": "List OAuth applications",
    "description": "OAuth apps that sign users in through this instance, without client secrets.",
    "tier": "read",
    "endpoint": "GET /oauth_applications",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "limit": {
          "type": "integer",
          "description": "Default 10",
          "maximum": 500
        },
        "offset": {
          "type": "integer",
          "description": "Rows to skip"
        },
        "order_by": {
          "type": "string",
          "description": "created_at or name; prefix - descends; default +created_at"
        },
        "name_query": {
          "type": "string",
          "description": "Part of a name in any case, or a whole client_id"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "oauthApplications.revokeToken",
    "wireName": "oauthApplications_revokeToken",
    "title": "Revoke an OAuth token",
    "description": "Revoke the grant behind an OAuth token: its access and refresh tokens all stop working. Returns nothing. JWT ones can't be revoked.",
    "tier": "destructive",
    "endpoint": "POST /oauth_applications/{oauth_application_id}/revoke_token",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "oauth_application_id": {
          "type": "string",
          "description": "Id from oauthApplications_list"
        },
        "token": {
          "type": "string",
          "description": "Opaque access token, or refresh token"
        }
      },
      "required": [
        "oauth_application_id",
        "token"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "oauthApplications.rotateSecret",
    "wireName": "oauthApplications_rotateSecret",
    "title": "Rotate an OAuth client secret",
    "description": "Replace an OAuth app's client secret and return the app with the new one; its clients must be changed to it.",
    "tier": "sensitive",
    "endpoint": "POST /oauth_applications/{oauth_application_id}/rotate_secret",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "oauth_application_id": {
          "type": "string",
          "description": "Id from oauthApplications_list"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "oauth_application_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "client_secret"
    ]
  },
  {
    "name": "oauthApplications.update",
    "wireName": "oauthApplications_update",
    "title": "Update an OAuth application",
    "description": "Change an OAuth app's name, redirect URIs, scopes or settings and return it; lists replace what was there.",
    "tier": "destructive",
    "endpoint": "PATCH /oauth_applications/{oauth_application_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "oauth_application_id": {
          "type": "string",
          "description": "Id from oauthApplications_list"
        },
        "consent_screen_enabled": {
          "type": "boolean",
          "description": "Ask for consent; stays on if dynamically registered"
        },
        "name": {
          "type": "string",
          "description": "App's name, max 256"
        },
        "pkce_required": {
          "type": "boolean",
          "description": "Require PKCE, default false"
        },
        "public": {
          "type": "boolean",
          "description": "Public client, with PKCE"
        },
        "redirect_uris": {
          "type": "array",
          "description": "Any scheme, e.g. myapp://",
          "items": {
            "type": "string"
          }
        },
        "scopes": {
          "type": "string",
          "description": "Space-separated, of profile, email, public_metadata, private_metadata",
          "maxLength": 1024
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "oauth_application_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  },
  {
    "name": "oauthApplications.updateLogo",
    "wireName": "oauthApplications_updateLogo",
    "title": "Set an OAuth application's logo",
    "description": "Upload an OAuth app's logo, in place of any it has, and return the app.",
    "tier": "write",
    "endpoint": "PUT /oauth_applications/{oauth_application_id}/logo",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "oauth_application_id": {
          "type": "string",
          "description": "Id from oauthApplications_list"
        },
        "file": {
          "type": "string",
          "description": "Path in an allowed folder: JPEG, PNG, GIF, WebP; 10 MB"
        },
        "uploader_user_id": {
          "type": "string",
          "description": "user_… to credit"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "oauth_application_id",
        "file"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "upload": "file"
  }
];
