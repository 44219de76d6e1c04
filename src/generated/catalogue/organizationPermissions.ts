// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "organizationPermissions.createOrganizationPermission",
    "wireName": "organizationPermissions_create",
    "title": "Create a permission",
    "description": "Define a permission and return it. No role has it until organizationRoles_assignPermissionTo.",
    "tier": "write",
    "endpoint": "POST /organization_permissions",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "key": {
          "type": "string",
          "description": "org:feature:action; a-z, 0-9, _; not org:sys_…"
        },
        "name": {
          "type": "string",
          "description": "Display name"
        },
        "description": {
          "type": "string",
          "description": "Free text"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "key",
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizationPermissions.deleteOrganizationPermission",
    "wireName": "organizationPermissions_delete",
    "title": "Delete a permission",
    "description": "Delete a custom permission for good and return {id, deleted}; system ones refuse. From one role only: organizationRoles_removePermissionFromRole.",
    "tier": "destructive",
    "endpoint": "DELETE /organization_permissions/{permission_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "permission_id": {
          "type": "string",
          "description": "Id, not key, from organizationPermissions_getPermissionList"
        }
      },
      "required": [
        "permission_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "organizationPermissions.getOrganizationPermission",
    "wireName": "organizationPermissions_get",
    "title": "Get a permission",
    "description": "One permission by id, with its name, key, description and type.",
    "tier": "read",
    "endpoint": "GET /organization_permissions/{permission_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "permission_id": {
          "type": "string",
          "description": "Id, not key, from organizationPermissions_getPermissionList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "permission_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizationPermissions.getPermissionList",
    "wireName": "organizationPermissions_getPermissionList",
    "title": "Find permissions",
    "description": "Permissions that organization roles can grant; query finds one by id, name or key.",
    "tier": "read",
    "endpoint": "GET /organization_permissions",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "query": {
          "type": "string",
          "description": "Whole id, or part of name or key"
        },
        "order_by": {
          "type": "string",
          "description": "created_at, name, key; - descends; default unspecified"
        },
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
    "name": "organizationPermissions.updateOrganizationPermission",
    "wireName": "organizationPermissions_update",
    "title": "Update a permission",
    "description": "Change a custom permission and return it. Code that checks its key must follow a new key; system ones refuse.",
    "tier": "write",
    "endpoint": "PATCH /organization_permissions/{permission_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "permission_id": {
          "type": "string",
          "description": "Id, not key, from organizationPermissions_getPermissionList"
        },
        "description": {
          "type": "string",
          "description": "Free text"
        },
        "key": {
          "type": "string",
          "description": "org:feature:action; a-z, 0-9, _; not org:sys_…"
        },
        "name": {
          "type": "string",
          "description": "Display name"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "permission_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  }
];
