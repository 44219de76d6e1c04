// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../runtime/tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "invitations.createInvitation",
    "wireName": "invitations_createInvitation",
    "title": "invitations.createInvitation",
    "description": "Email someone an invitation to sign up for the app. To an organization: organizations_createOrganizationInvitation.",
    "tier": "write",
    "endpoint": "POST /invitations",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address": {
          "type": "string",
          "description": "Email to invite"
        },
        "expires_in_days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "1-365, default 30",
          "minimum": 1,
          "maximum": 365
        },
        "ignore_existing": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Invite even if already invited or registered"
        },
        "notify": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Send the email, default true"
        },
        "public_metadata": {
          "type": "object",
          "description": "For the user, at sign-up"
        },
        "redirect_url": {
          "type": "string",
          "description": "Where the emailed link leads"
        },
        "template_slug": {
          "type": "string",
          "enum": [
            "invitation",
            "waitlist_invitation"
          ],
          "description": "Email template"
        }
      },
      "required": [
        "email_address"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "invitations.getInvitationList",
    "wireName": "invitations_getInvitationList",
    "title": "invitations.getInvitationList",
    "description": "Invitations to sign up for the app, newest first. To an organization: organizations_getOrganizationInvitationList.",
    "tier": "read",
    "endpoint": "GET /invitations",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "accepted",
            "revoked",
            "expired"
          ],
          "description": "Only this status; all but revoked if absent"
        },
        "query": {
          "type": "string",
          "description": "Email or invitation id"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, email_address or expires_at; prefix - descends"
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
    "name": "invitations.revokeInvitation",
    "wireName": "invitations_revokeInvitation",
    "title": "invitations.revokeInvitation",
    "description": "Revoke an invitation to the app: its link stops working. It doesn't stop the person from signing up without it.",
    "tier": "destructive",
    "endpoint": "POST /invitations/{invitation_id}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "invitation_id": {
          "type": "string",
          "description": "inv_… from invitations_getInvitationList"
        }
      },
      "required": [
        "invitation_id"
      ],
      "additionalProperties": false
    }
  }
];
