// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "agentTasks.create",
    "wireName": "agentTasks_create",
    "title": "Create an agent task",
    "description": "Create a link that starts a session for a user on an agent's behalf, as url. Private beta. For people: signInTokens_createSignInToken.",
    "tier": "sensitive",
    "endpoint": "POST /agents/tasks",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "agent_name": {
          "type": "string",
          "description": "Gives the agent its stable id"
        },
        "on_behalf_of": {
          "type": "object",
          "description": "user_id or identifier, not both",
          "properties": {
            "identifier": {
              "type": "string",
              "description": "Verified, e.g. an email"
            },
            "user_id": {
              "type": "string",
              "description": "user_…"
            }
          },
          "additionalProperties": false
        },
        "permissions": {
          "type": "string",
          "enum": [
            "*"
          ],
          "description": "Everything"
        },
        "redirect_url": {
          "type": "string",
          "description": "On the instance's domain; https in production",
          "format": "uri"
        },
        "task_description": {
          "type": "string",
          "description": "For the audit log"
        },
        "session_max_duration_in_seconds": {
          "type": "integer",
          "description": "Default 1800"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "agent_name",
        "on_behalf_of",
        "permissions",
        "redirect_url",
        "task_description"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "url"
    ]
  },
  {
    "name": "agentTasks.revoke",
    "wireName": "agentTasks_revoke",
    "title": "Revoke an agent task",
    "description": "Revoke a pending agent task and return it: its link stops working. If it was used already: sessions_revokeSession.",
    "tier": "destructive",
    "endpoint": "POST /agents/tasks/{agent_task_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "agent_task_id": {
          "type": "string",
          "description": "Id from agentTasks_create"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "agent_task_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "url"
    ]
  }
];
