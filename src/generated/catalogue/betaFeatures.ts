// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "betaFeatures.updateInstanceSettings",
    "wireName": "betaFeatures_updateInstanceSettings",
    "title": "Change beta instance settings",
    "description": "Change who auth emails come from, and settings better changed elsewhere: test mode with instance_update, the allowlist with instance_updateRestrictions. Returns the settings.",
    "tier": "destructive",
    "endpoint": "PATCH /beta_features/instance_settings",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "from_email_address": {
          "type": "string",
          "description": "Only the part before @, alphanumeric"
        },
        "progressive_sign_up": {
          "type": "boolean",
          "description": "Retired: ask Clerk support"
        },
        "restricted_to_allowlist": {
          "type": "boolean",
          "description": "Only allowlisted may sign up"
        },
        "test_mode": {
          "type": "boolean",
          "description": "Accept test emails and phones"
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
    "asks": "always"
  }
];
