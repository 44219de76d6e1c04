// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "apiKeys.create",
    "wireName": "apiKeys_create",
    "title": "Create an API key",
    "description": "Create an API key with which a user, organization or machine calls your app; its secret is in the result.",
    "tier": "sensitive",
    "endpoint": "POST /api_keys",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Key's name",
          "pattern": "^(\\S(.*\\S)?)?$",
          "minLength": 3
        },
        "subject": {
          "type": "string",
          "description": "Owner's id",
          "pattern": "^(user|org|mch|scim)_\\w{27}$"
        },
        "claims": {
          "type": "object",
          "description": "Custom claims"
        },
        "created_by": {
          "type": "string",
          "description": "Its creator",
          "pattern": "^user_\\w{27}$"
        },
        "description": {
          "type": "string",
          "description": "Purpose",
          "maxLength": 255
        },
        "scopes": {
          "type": "array",
          "description": "Your own scope names",
          "items": {
            "type": "string"
          }
        },
        "seconds_until_expiration": {
          "type": "number",
          "description": "Never, if absent",
          "exclusiveMinimum": 0
        },
        "type": {
          "type": "string",
          "description": "Default api_key",
          "minLength": 3,
          "maxLength": 25
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "name",
        "subject"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "secret"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "subject",
          "created_by"
        ]
      },
      "organization_id": {
        "fill": [
          "subject"
        ],
        "drop": [
          "created_by"
        ]
      }
    }
  },
  {
    "name": "apiKeys.delete",
    "wireName": "apiKeys_delete",
    "title": "Delete an API key",
    "description": "Delete an API key for good: it stops working and its record is gone. Returns {id, deleted}. To keep the record: apiKeys_revoke.",
    "tier": "destructive",
    "endpoint": "DELETE /api_keys/{apiKeyID}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "apiKeyID": {
          "type": "string",
          "description": "ak_… from apiKeys_list",
          "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$"
        }
      },
      "required": [
        "apiKeyID"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "apiKeys.get",
    "wireName": "apiKeys_get",
    "title": "Show an API key",
    "description": "One API key by id: owner, scopes, claims, expiry, last use; not its secret.",
    "tier": "read",
    "endpoint": "GET /api_keys/{apiKeyID}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "apiKeyID": {
          "type": "string",
          "description": "ak_… from apiKeys_list",
          "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "apiKeyID"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "apiKeys.getSecret",
    "wireName": "apiKeys_getSecret",
    "title": "Show an API key's secret",
    "description": "The secret of an API key: whoever has it acts as the key's owner. Without the secret: apiKeys_get.",
    "tier": "sensitive",
    "endpoint": "GET /api_keys/{apiKeyID}/secret",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "apiKeyID": {
          "type": "string",
          "description": "ak_… from apiKeys_list",
          "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "apiKeyID"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "secret"
    ],
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "apiKeys.list",
    "wireName": "apiKeys_list",
    "title": "List API keys",
    "description": "API keys that one user, organization or machine holds, without their secrets.",
    "tier": "read",
    "endpoint": "GET /api_keys",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "subject": {
          "type": "string",
          "description": "Owner's id",
          "pattern": "^(user|org|mch|scim)_\\w{27}$"
        },
        "type": {
          "type": "string",
          "description": "Default api_key",
          "minLength": 3
        },
        "include_invalid": {
          "type": "string",
          "enum": [
            "true",
            "false"
          ],
          "description": "Include revoked and expired, default false"
        },
        "limit": {
          "type": "number",
          "description": "Default 10",
          "minimum": 1,
          "maximum": 100
        },
        "offset": {
          "type": "number",
          "description": "Rows to skip",
          "minimum": 0
        },
        "query": {
          "type": "string",
          "description": "Search text"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "subject"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "subject"
        ]
      },
      "organization_id": {
        "fill": [
          "subject"
        ]
      }
    }
  },
  {
    "name": "apiKeys.revoke",
    "wireName": "apiKeys_revoke",
    "title": "Revoke an API key",
    "description": "Make an API key invalid at once and return it; its record stays. Can't be undone.",
    "tier": "destructive",
    "endpoint": "POST /api_keys/{apiKeyID}/revoke",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "apiKeyID": {
          "type": "string",
          "description": "ak_… from apiKeys_list",
          "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$"
        },
        "revocation_reason": {
          "type": "string",
          "description": "For your records"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "apiKeyID"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "apiKeys.update",
    "wireName": "apiKeys_update",
    "title": "Update an API key",
    "description": "Change an API key's description, scopes, claims, owner or expiry and return it. The secret stays; to end it: apiKeys_revoke.",
    "tier": "destructive",
    "endpoint": "PATCH /api_keys/{apiKeyID}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "apiKeyID": {
          "type": "string",
          "description": "ak_… from apiKeys_list",
          "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$"
        },
        "claims": {
          "type": "object",
          "description": "Custom claims"
        },
        "description": {
          "type": "string",
          "description": "Purpose",
          "maxLength": 255
        },
        "scopes": {
          "type": "array",
          "description": "Replaces all",
          "items": {
            "type": "string"
          }
        },
        "seconds_until_expiration": {
          "type": "number",
          "description": "Counted from now; cleared: never",
          "exclusiveMinimum": 0
        },
        "subject": {
          "type": "string",
          "description": "Owner's id",
          "pattern": "^(user|org|mch|scim)_\\w{27}$"
        },
        "clear": {
          "type": "array",
          "description": "Inputs to empty",
          "items": {
            "type": "string",
            "enum": [
              "claims",
              "description",
              "seconds_until_expiration"
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
        "apiKeyID"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "clear": {
      "claims": null,
      "description": null,
      "seconds_until_expiration": null
    },
    "pins": {
      "user_id": {
        "fill": [],
        "drop": [
          "subject"
        ]
      },
      "organization_id": {
        "fill": [],
        "drop": [
          "subject"
        ]
      }
    }
  },
  {
    "name": "apiKeys.verify",
    "wireName": "apiKeys_verify",
    "title": "Verify an API key",
    "description": "Check an API key's secret; returns the key (owner, scopes, claims) if valid, else an error.",
    "tier": "read",
    "endpoint": "POST /api_keys/verify",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "secret": {
          "type": "string",
          "description": "The key itself"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "secret"
      ],
      "additionalProperties": false
    }
  }
];
