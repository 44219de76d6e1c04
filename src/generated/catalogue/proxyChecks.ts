// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "proxyChecks.verify",
    "wireName": "proxyChecks_verify",
    "title": "Check a domain's proxy",
    "description": "Test whether a proxy URL reaches Clerk for a domain, as successful. Do this before domains_update sets it.",
    "tier": "read",
    "endpoint": "POST /proxy_checks",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "domain_id": {
          "type": "string",
          "description": "dmn_… from domains_list"
        },
        "proxy_url": {
          "type": "string",
          "description": "E.g. https://example.com/__clerk"
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
