// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "webhooks.createSvixApp",
    "wireName": "webhooks_createSvixApp",
    "title": "Set up webhooks",
    "description": "Create the Svix app that delivers the instance's webhooks; returns svix_url, a link into its dashboard.",
    "tier": "sensitive",
    "endpoint": "POST /webhooks/svix",
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
      "svix_url"
    ]
  },
  {
    "name": "webhooks.deleteSvixApp",
    "wireName": "webhooks_deleteSvixApp",
    "title": "Delete the webhooks app",
    "description": "Delete the instance's Svix app: no webhook of the instance is delivered any more. Returns nothing.",
    "tier": "destructive",
    "endpoint": "DELETE /webhooks/svix",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "webhooks.generateSvixAuthURL",
    "wireName": "webhooks_generateSvixAuthURL",
    "title": "Open the webhooks dashboard",
    "description": "Return svix_url, a new link into the dashboard where the instance's webhooks are managed. First: webhooks_createSvixApp.",
    "tier": "sensitive",
    "endpoint": "POST /webhooks/svix_url",
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
      "svix_url"
    ]
  }
];
