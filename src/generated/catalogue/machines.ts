// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "machines.create",
    "wireName": "machines_create",
    "title": "Create a machine",
    "description": "Create a machine, a service of yours that calls others with M2M tokens; its secret_key is in the result.",
    "tier": "sensitive",
    "endpoint": "POST /machines",
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
          "description": "Machine's name",
          "minLength": 1,
          "maxLength": 255
        },
        "default_token_ttl": {
          "type": "integer",
          "description": "Lifetime of its tokens, seconds, default 3600",
          "maximum": 315360000
        },
        "scoped_machines": {
          "type": "array",
          "description": "mch_… it may access, max 150",
          "maxItems": 150,
          "items": {
            "type": "string"
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
        "name"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "secret_key"
    ]
  },
  {
    "name": "machines.createScope",
    "wireName": "machines_createScope",
    "title": "Let machine access another",
    "description": "Allow one machine to access another, one way only; returns both ids. A machine may access at most 150.",
    "tier": "write",
    "endpoint": "POST /machines/{machine_id}/scopes",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "machine_id": {
          "type": "string",
          "description": "mch_… from machines_list"
        },
        "to_machine_id": {
          "type": "string",
          "description": "mch_… to be accessed"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "machine_id",
        "to_machine_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "machines.delete",
    "wireName": "machines_delete",
    "title": "Delete a machine",
    "description": "Delete a machine: the service that uses its secret key loses access. Returns {id, deleted}. Can't be undone.",
    "tier": "destructive",
    "endpoint": "DELETE /machines/{machine_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "machine_id": {
          "type": "string",
          "description": "mch_… from machines_list"
        }
      },
      "required": [
        "machine_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "machines.deleteScope",
    "wireName": "machines_deleteScope",
    "title": "Remove a machine's access",
    "description": "End one machine's access to another; returns both ids. Both machines stay. To allow it again: machines_createScope.",
    "tier": "destructive",
    "endpoint": "DELETE /machines/{machine_id}/scopes/{other_machine_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "machine_id": {
          "type": "string",
          "description": "mch_… from machines_list"
        },
        "other_machine_id": {
          "type": "string",
          "description": "mch_… that it may access now"
        }
      },
      "required": [
        "machine_id",
        "other_machine_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "machines.get",
    "wireName": "machines_get",
    "title": "Show a machine",
    "description": "One machine by id: name, token lifetime and the machines it may access.",
    "tier": "read",
    "endpoint": "GET /machines/{machine_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "machine_id": {
          "type": "string",
          "description": "mch_… from machines_list"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "machine_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "machines.getSecretKey",
    "wireName": "machines_getSecretKey",
    "title": "Show a machine's secret key",
    "description": "The secret key of a machine: whoever has it acts as that machine. Without the key: machines_get.",
    "tier": "sensitive",
    "endpoint": "GET /machines/{machine_id}/secret_key",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "machine_id": {
          "type": "string",
          "description": "mch_… from machines_list"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "machine_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "secret"
    ]
  },
  {
    "name": "machines.list",
    "wireName": "machines_list",
    "title": "List machines",
    "description": "Machines of the instance and the machines each may access, newest first.",
    "tier": "read",
    "endpoint": "GET /machines",
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
          "description": "Part of a name, or a whole id"
        },
        "order_by": {
          "type": "string",
          "description": "name or created_at; prefix - descends; default -created_at"
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
    "name": "machines.rotateSecretKey",
    "wireName": "machines_rotateSecretKey",
    "title": "Rotate a machine's secret key",
    "description": "Replace a machine's secret key and return the new one; the old one works for previous_token_ttl seconds more.",
    "tier": "sensitive",
    "endpoint": "POST /machines/{machine_id}/secret_key/rotate",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "machine_id": {
          "type": "string",
          "description": "mch_… from machines_list"
        },
        "previous_token_ttl": {
          "type": "integer",
          "description": "Seconds; 0 ends the old key now",
          "maximum": 28800
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "machine_id",
        "previous_token_ttl"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "secret"
    ]
  },
  {
    "name": "machines.update",
    "wireName": "machines_update",
    "title": "Update a machine",
    "description": "Change a machine's name or token lifetime and return it. What it may access: machines_createScope, machines_deleteScope.",
    "tier": "write",
    "endpoint": "PATCH /machines/{machine_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "machine_id": {
          "type": "string",
          "description": "mch_… from machines_list"
        },
        "default_token_ttl": {
          "type": "integer",
          "description": "Lifetime of its tokens, seconds, default 3600",
          "maximum": 315360000
        },
        "name": {
          "type": "string",
          "description": "Machine's name",
          "minLength": 1,
          "maxLength": 255
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "machine_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  }
];
