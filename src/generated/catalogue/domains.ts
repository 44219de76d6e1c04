// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "domains.add",
    "wireName": "domains_add",
    "title": "Add satellite domain",
    "description": "Add a satellite domain to the instance and return it, with the CNAME records to set. Try a proxy first: proxyChecks_verify.",
    "tier": "write",
    "endpoint": "POST /domains",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "is_satellite": {
          "type": "boolean",
          "description": "Satellite domain; only true"
        },
        "name": {
          "type": "string",
          "description": "example.com; port only in development"
        },
        "proxy_url": {
          "type": "string",
          "description": "Proxy to Clerk; production only"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "is_satellite",
        "name"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "domains.delete",
    "wireName": "domains_delete",
    "title": "Delete satellite domain",
    "description": "Delete a satellite domain of the instance; returns {id, deleted}. The primary domain can't be deleted.",
    "tier": "destructive",
    "endpoint": "DELETE /domains/{domain_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "domain_id": {
          "type": "string",
          "description": "dmn_… from domains_list"
        }
      },
      "required": [
        "domain_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "domains.list",
    "wireName": "domains_list",
    "title": "List instance domains",
    "description": "The instance's primary and satellite domains, with URLs and required CNAME records.",
    "tier": "read",
    "endpoint": "GET /domains",
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
    }
  },
  {
    "name": "domains.update",
    "wireName": "domains_update",
    "title": "Change instance domain",
    "description": "Change a domain's name or proxy and return it. Renaming the primary domain moves the home URL and default paths; expect downtime if DNS isn't ready.",
    "tier": "destructive",
    "endpoint": "PATCH /domains/{domain_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "domain_id": {
          "type": "string",
          "description": "dmn_… from domains_list"
        },
        "is_secondary": {
          "type": "boolean",
          "description": "Subdomain counts; several apps on one root domain"
        },
        "name": {
          "type": "string",
          "description": "example.com; port only in development"
        },
        "proxy_url": {
          "type": "string",
          "description": "Production only; cleared: DNS again"
        },
        "clear": {
          "type": "array",
          "description": "Inputs to empty",
          "items": {
            "type": "string",
            "enum": [
              "proxy_url"
            ]
          }
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "domain_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "clear": {
      "proxy_url": null
    }
  }
];
