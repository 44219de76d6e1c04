// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "waitlistEntries.create",
    "wireName": "waitlistEntries_create",
    "title": "Add to the waitlist",
    "description": "Put an email on the waitlist and return its entry; one that is on it already stays as it is.",
    "tier": "write",
    "endpoint": "POST /waitlist_entries",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address": {
          "type": "string",
          "description": "Who waits"
        },
        "notify": {
          "type": "boolean",
          "description": "Email a confirmation, default true"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "email_address"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "url"
    ]
  },
  {
    "name": "waitlistEntries.createBulk",
    "wireName": "waitlistEntries_createBulk",
    "title": "Add several to the waitlist",
    "description": "Put up to 50 different emails on the waitlist and return the entries; those on it already stay as they are.",
    "tier": "write",
    "endpoint": "POST /waitlist_entries/bulk",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "items": {
          "type": "array",
          "description": "Entries, at most 50",
          "minItems": 1,
          "maxItems": 50,
          "items": {
            "type": "object",
            "properties": {
              "email_address": {
                "type": "string",
                "description": "Whom to put on it",
                "format": "email"
              },
              "notify": {
                "type": "boolean",
                "description": "Email a confirmation, default true"
              }
            },
            "required": [
              "email_address"
            ],
            "additionalProperties": false
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
        "items"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "url"
    ]
  },
  {
    "name": "waitlistEntries.delete",
    "wireName": "waitlistEntries_delete",
    "title": "Delete a waitlist entry",
    "description": "Delete a waitlist entry that is still pending; returns {id, deleted}. To turn the person away: waitlistEntries_reject.",
    "tier": "destructive",
    "endpoint": "DELETE /waitlist_entries/{waitlist_entry_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "waitlist_entry_id": {
          "type": "string",
          "description": "From waitlistEntries_list"
        }
      },
      "required": [
        "waitlist_entry_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "waitlistEntries.invite",
    "wireName": "waitlistEntries_invite",
    "title": "Invite from the waitlist",
    "description": "Email an invitation to the person of a waitlist entry; returns the entry with its invitation.",
    "tier": "write",
    "endpoint": "POST /waitlist_entries/{waitlist_entry_id}/invite",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "waitlist_entry_id": {
          "type": "string",
          "description": "From waitlistEntries_list"
        },
        "ignore_existing": {
          "type": "boolean",
          "description": "Even if invited or registered"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "waitlist_entry_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "url"
    ]
  },
  {
    "name": "waitlistEntries.list",
    "wireName": "waitlistEntries_list",
    "title": "List waitlist entries",
    "description": "People who wait for access to the app, newest first, with status and invitation.",
    "tier": "read",
    "endpoint": "GET /waitlist_entries",
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
        "query": {
          "type": "string",
          "description": "Whole email or id"
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "invited",
            "completed",
            "rejected"
          ],
          "description": "Only this status; default all"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, email_address or invited_at; prefix - descends; default -created_at"
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
    "secrets": [
      "url"
    ]
  },
  {
    "name": "waitlistEntries.reject",
    "wireName": "waitlistEntries_reject",
    "title": "Reject a waitlist entry",
    "description": "Turn down a waitlist entry and return it; it stays listed as rejected. To remove it: waitlistEntries_delete.",
    "tier": "destructive",
    "endpoint": "POST /waitlist_entries/{waitlist_entry_id}/reject",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "waitlist_entry_id": {
          "type": "string",
          "description": "From waitlistEntries_list"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "waitlist_entry_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "url"
    ]
  }
];
