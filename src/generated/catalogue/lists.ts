// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "lists.export",
    "wireName": "lists_export",
    "title": "Export a list to a file",
    "description": "Writes a list's rows, from all its pages, into a new CSV or NDJSON file in a folder that a person chose; cells are as results show them. For numbers: lists_query. Returns the file, its rows, columns and first 3 rows.",
    "tier": "write",
    "endpoint": null,
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "list": {
          "type": "string",
          "description": "A list tool"
        },
        "file": {
          "type": "string",
          "description": "New file: users.csv or users.ndjson"
        },
        "arguments": {
          "type": "object",
          "description": "Its arguments, if it needs any"
        },
        "where": {
          "type": "object",
          "description": "As lists_query's"
        },
        "fields": {
          "type": "array",
          "description": "Paths, the columns in order; default: a summary",
          "items": {
            "type": "string"
          }
        },
        "sort": {
          "type": "string",
          "description": "Path; -path descends"
        },
        "limit": {
          "type": "integer",
          "description": "Most rows; all by default"
        },
        "join": {
          "type": "object",
          "description": "As lists_query's"
        }
      },
      "required": [
        "list",
        "file"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {},
      "organization_id": {}
    }
  },
  {
    "name": "lists.query",
    "wireName": "lists_query",
    "title": "Query a whole list",
    "description": "Answers over all pages of a list: counts, groups, filters, joins. Prefer it to paging. Example: {\"list\":\"users_getUserList\",\"where\":{\"public_metadata.plan\":\"pro\",\"last_sign_in_at\":{\"before\":\"-90d\"}},\"fields\":[\"id\"]}. Returns count (all matches), read (rows), and data or groups.",
    "tier": "read",
    "endpoint": null,
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "list": {
          "type": "string",
          "description": "A list tool"
        },
        "arguments": {
          "type": "object",
          "description": "Its arguments, if it needs any"
        },
        "where": {
          "type": "object",
          "description": "Path: value, [one of], null (absent) or {eq, ne, gt, gte, lt, lte, between, before, after, in, not_in, contains (any case), starts_with, exists, count}; and, or: [...]; not: {...}. Through lists: any element. Absent is neither before nor after. Dates: 2026-01-31, -90d (from now). in, not_in also take {list, where, field}"
        },
        "fields": {
          "type": "array",
          "description": "Paths to show",
          "items": {
            "type": "string"
          }
        },
        "sort": {
          "type": "string",
          "description": "Path, count or computed; - first: descending"
        },
        "limit": {
          "type": "integer",
          "description": "Rows (20) or groups (50, largest first) shown; 0: numbers only",
          "maximum": 500
        },
        "count_by": {
          "type": "array",
          "description": "Path, path:day, :week, :month, :year, :domain",
          "maxItems": 2,
          "items": {
            "type": "string"
          }
        },
        "compute": {
          "type": "array",
          "description": "min(path), max, sum, avg, distinct",
          "items": {
            "type": "string"
          }
        },
        "having": {
          "type": "object",
          "description": "As where, over groups (count) or joined rows"
        },
        "join": {
          "type": "object",
          "description": "name: {list: a read tool, arguments: {\"user_id\": \"{id}\"}, where, fields}: one more read a row, at most 200"
        }
      },
      "required": [
        "list"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {},
      "organization_id": {}
    }
  }
];
