// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "redirectUrls.createRedirectUrl",
    "wireName": "redirectUrls_createRedirectUrl",
    "title": "Allow a redirect URL",
    "description": "Allow sign-in flows of native apps to redirect to one more URL; returns it with its id. An OAuth application's: oauthApplications_update.",
    "tier": "write",
    "endpoint": "POST /redirect_urls",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "url": {
          "type": "string",
          "description": "https:// or custom scheme"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "redirectUrls.deleteRedirectUrl",
    "wireName": "redirectUrls_deleteRedirectUrl",
    "title": "Delete a redirect URL",
    "description": "Take a redirect URL off the allowed ones: sign-in flows that redirect to it break. Returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "DELETE /redirect_urls/{id}",
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
          "description": "Its id, not the URL"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "redirectUrls.getRedirectUrl",
    "wireName": "redirectUrls_getRedirectUrl",
    "title": "Get a redirect URL",
    "description": "One allowed redirect URL by id. By its address: look in redirectUrls_getRedirectUrlList.",
    "tier": "read",
    "endpoint": "GET /redirect_urls/{id}",
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
          "description": "Its id, not the URL"
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
    }
  },
  {
    "name": "redirectUrls.getRedirectUrlList",
    "wireName": "redirectUrls_getRedirectUrlList",
    "title": "List redirect URLs",
    "description": "URLs to which sign-in flows of native apps may redirect, with their ids.",
    "tier": "read",
    "endpoint": "GET /redirect_urls",
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
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    }
  }
];
