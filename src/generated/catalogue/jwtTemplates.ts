// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "jwtTemplates.create",
    "wireName": "jwtTemplates_create",
    "title": "Create a JWT template",
    "description": "Create a JWT template and return it: custom claims for session tokens, which sessions_getTokenFromTemplate issues by its name.",
    "tier": "write",
    "endpoint": "POST /jwt_templates",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "claims": {
          "type": "object",
          "description": "Values may hold {{user.id}} etc."
        },
        "name": {
          "type": "string",
          "description": "Template's name"
        },
        "allowed_clock_skew": {
          "type": "integer",
          "description": "Seconds",
          "maximum": 300
        },
        "custom_signing_key": {
          "type": "boolean",
          "description": "Sign with signing_key"
        },
        "lifetime": {
          "type": "integer",
          "description": "Seconds",
          "minimum": 30,
          "maximum": 315360000
        },
        "signing_algorithm": {
          "type": "string",
          "description": "E.g. RS256; needs custom_signing_key"
        },
        "signing_key": {
          "type": "string",
          "description": "Private key; needs custom_signing_key"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "claims",
        "name"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "jwtTemplates.delete",
    "wireName": "jwtTemplates_delete",
    "title": "Delete a JWT template",
    "description": "Delete a JWT template: apps that ask for its tokens get none any more. Returns {id, deleted}. Can't be undone.",
    "tier": "destructive",
    "endpoint": "DELETE /jwt_templates/{template_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "template_id": {
          "type": "string",
          "description": "Id from jwtTemplates_list"
        }
      },
      "required": [
        "template_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "jwtTemplates.get",
    "wireName": "jwtTemplates_get",
    "title": "Show a JWT template",
    "description": "One JWT template by id: name, claims, lifetime, signing algorithm; never a signing key.",
    "tier": "read",
    "endpoint": "GET /jwt_templates/{template_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "template_id": {
          "type": "string",
          "description": "Id from jwtTemplates_list"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "template_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "jwtTemplates.list",
    "wireName": "jwtTemplates_list",
    "title": "List JWT templates",
    "description": "JWT templates of the instance: name, claims, lifetime, signing algorithm.",
    "tier": "read",
    "endpoint": "GET /jwt_templates",
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
  },
  {
    "name": "jwtTemplates.update",
    "wireName": "jwtTemplates_update",
    "title": "Update a JWT template",
    "description": "Change a JWT template and return it. name and claims are always needed: read them first with jwtTemplates_list. What else is left out stays.",
    "tier": "destructive",
    "endpoint": "PATCH /jwt_templates/{template_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "template_id": {
          "type": "string",
          "description": "Id from jwtTemplates_list"
        },
        "claims": {
          "type": "object",
          "description": "Replaces all; values may hold {{user.id}} etc."
        },
        "name": {
          "type": "string",
          "description": "Template's name"
        },
        "allowed_clock_skew": {
          "type": "integer",
          "description": "Seconds",
          "maximum": 300
        },
        "custom_signing_key": {
          "type": "boolean",
          "description": "Sign with signing_key"
        },
        "lifetime": {
          "type": "integer",
          "description": "Seconds",
          "minimum": 30,
          "maximum": 315360000
        },
        "signing_algorithm": {
          "type": "string",
          "description": "E.g. RS256; needs custom_signing_key"
        },
        "signing_key": {
          "type": "string",
          "description": "Private key; needs custom_signing_key"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "template_id",
        "claims",
        "name"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  }
];
