// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "organizationRoles.assignPermissionToOrganizationRole",
    "wireName": "organizationRoles_assignPermissionTo",
    "title": "Add permission to a role",
    "description": "Grant a permission to everyone with a role, in all organizations; returns the role.",
    "tier": "write",
    "endpoint": "POST /organization_roles/{organization_role_id}/permissions/{permission_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_role_id": {
          "type": "string",
          "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
        },
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
        "organization_role_id",
        "permission_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "organizationRoles.createOrganizationRole",
    "wireName": "organizationRoles_createOrganizationRole",
    "title": "Create a role",
    "description": "Create a role and return it. Organizations can use it once a role set has it: roleSets_addRolesToRoleSet.",
    "tier": "write",
    "endpoint": "POST /organization_roles",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "key": {
          "type": "string",
          "description": "Unique; org: then a-z, 0-9, _"
        },
        "name": {
          "type": "string",
          "description": "Display name"
        },
        "description": {
          "type": "string",
          "description": "Free text"
        },
        "include_in_initial_role_set": {
          "type": "boolean",
          "description": "Add to the initial role set, that of new organizations"
        },
        "permissions": {
          "type": "array",
          "description": "Permission ids",
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
        "key",
        "name"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  },
  {
    "name": "organizationRoles.deleteOrganizationRole",
    "wireName": "organizationRoles_deleteOrganizationRole",
    "title": "Delete a role",
    "description": "Delete a role; returns {id, deleted}. Refused while a member or invitation has it, or it is the creator or domain default.",
    "tier": "destructive",
    "endpoint": "DELETE /organization_roles/{organization_role_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_role_id": {
          "type": "string",
          "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
        }
      },
      "required": [
        "organization_role_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "organizationRoles.getOrganizationRole",
    "wireName": "organizationRoles_getOrganizationRole",
    "title": "Get a role",
    "description": "One role by id: name, key, permissions, whether organization creators can have it.",
    "tier": "read",
    "endpoint": "GET /organization_roles/{organization_role_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_role_id": {
          "type": "string",
          "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_role_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "organizationRoles.getOrganizationRoleList",
    "wireName": "organizationRoles_getOrganizationRoleList",
    "title": "Find roles",
    "description": "Roles of the whole instance with their keys and permissions, newest first. Which of them an organization may use: its role set.",
    "tier": "read",
    "endpoint": "GET /organization_roles",
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
          "description": "created_at, name, key; - descends; default -created_at"
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
    "name": "organizationRoles.removePermissionFromRole",
    "wireName": "organizationRoles_removePermissionFromRole",
    "title": "Remove permission from role",
    "description": "Take a permission from everyone with a role, in all organizations; returns the role. The permission itself stays.",
    "tier": "destructive",
    "endpoint": "DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_role_id": {
          "type": "string",
          "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
        },
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
        "organization_role_id",
        "permission_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "organizationRoles.updateOrganizationRole",
    "wireName": "organizationRoles_updateOrganizationRole",
    "title": "Update a role",
    "description": "Change a role for everyone who has it and return it; permissions replaces the whole list. To add one: organizationRoles_assignPermissionTo.",
    "tier": "destructive",
    "endpoint": "PATCH /organization_roles/{organization_role_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_role_id": {
          "type": "string",
          "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
        },
        "description": {
          "type": "string",
          "description": "Free text"
        },
        "key": {
          "type": "string",
          "description": "Unique; org: then a-z, 0-9, _"
        },
        "name": {
          "type": "string",
          "description": "Display name"
        },
        "permissions": {
          "type": "array",
          "description": "Permission ids, all of them",
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
        "organization_role_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  }
];
