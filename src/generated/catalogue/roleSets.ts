// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "roleSets.addRolesToRoleSet",
    "wireName": "roleSets_addRolesToRoleSet",
    "title": "Add roles to role set",
    "description": "Let a role set's organizations use more roles; returns the set. There is no plain removal: only roleSets_replaceRoleInRoleSet.",
    "tier": "write",
    "endpoint": "POST /role_sets/{role_set_key_or_id}/roles",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "role_set_key_or_id": {
          "type": "string",
          "description": "role_set:… or id, from roleSets_getRoleSetList"
        },
        "role_keys": {
          "type": "array",
          "description": "1-10 keys from organizationRoles_getOrganizationRoleList",
          "items": {
            "type": "string"
          }
        },
        "creator_role_key": {
          "type": "string",
          "description": "An added role, for creators"
        },
        "default_role_key": {
          "type": "string",
          "description": "An added role, for new members"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "role_set_key_or_id",
        "role_keys"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "roleSets.createRoleSet",
    "wireName": "roleSets_createRoleSet",
    "title": "Create a role set",
    "description": "Create a role set and return it. To give it to an organization: organizations_updateOrganization, role_set_key.",
    "tier": "write",
    "endpoint": "POST /role_sets",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "creator_role_key": {
          "type": "string",
          "description": "Key of the role of organization creators"
        },
        "default_role_key": {
          "type": "string",
          "description": "Key of the role of new members"
        },
        "name": {
          "type": "string",
          "description": "Display name"
        },
        "roles": {
          "type": "array",
          "description": "1-10 keys from organizationRoles_getOrganizationRoleList",
          "items": {
            "type": "string"
          }
        },
        "description": {
          "type": "string",
          "description": "Free text"
        },
        "key": {
          "type": "string",
          "description": "role_set: then a-z, 0-9, _; default from name"
        },
        "type": {
          "type": "string",
          "enum": [
            "initial",
            "custom"
          ],
          "description": "initial: for new organizations, only one"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "creator_role_key",
        "default_role_key",
        "name",
        "roles"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  },
  {
    "name": "roleSets.getRoleSet",
    "wireName": "roleSets_getRoleSet",
    "title": "Get a role set",
    "description": "One role set: its roles, default role, creator role, any migration under way.",
    "tier": "read",
    "endpoint": "GET /role_sets/{role_set_key_or_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "role_set_key_or_id": {
          "type": "string",
          "description": "role_set:… or id, from roleSets_getRoleSetList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "role_set_key_or_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "roleSets.getRoleSetList",
    "wireName": "roleSets_getRoleSetList",
    "title": "Find role sets",
    "description": "Role sets (the roles that an organization may use), newest first.",
    "tier": "read",
    "endpoint": "GET /role_sets",
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
    "name": "roleSets.replaceRoleInRoleSet",
    "wireName": "roleSets_replaceRoleInRoleSet",
    "title": "Replace role in set",
    "description": "Remove a role from a role set and move the members who have it to another role; returns the set.",
    "tier": "destructive",
    "endpoint": "POST /role_sets/{role_set_key_or_id}/roles/replace",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "role_set_key_or_id": {
          "type": "string",
          "description": "role_set:… or id, from roleSets_getRoleSetList"
        },
        "role_key": {
          "type": "string",
          "description": "Key of the role to remove"
        },
        "to_role_key": {
          "type": "string",
          "description": "Key of the role its members get"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "role_set_key_or_id",
        "role_key",
        "to_role_key"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "roleSets.replaceRoleSet",
    "wireName": "roleSets_replaceRoleSet",
    "title": "Replace a role set",
    "description": "Delete a role set and move its organizations to another one; returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "POST /role_sets/{role_set_key_or_id}/replace",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "role_set_key_or_id": {
          "type": "string",
          "description": "role_set:… or id, from roleSets_getRoleSetList"
        },
        "dest_role_set_key": {
          "type": "string",
          "description": "Takes its place"
        },
        "reassignment_mappings": {
          "type": "object",
          "description": "Old role key to new, where members need one",
          "additionalProperties": {
            "type": "string"
          }
        }
      },
      "required": [
        "role_set_key_or_id",
        "dest_role_set_key"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "roleSets.updateRoleSet",
    "wireName": "roleSets_updateRoleSet",
    "title": "Update a role set",
    "description": "Change a role set's name, key, default or creator role and return it. Its roles: roleSets_addRolesToRoleSet, roleSets_replaceRoleInRoleSet.",
    "tier": "write",
    "endpoint": "PATCH /role_sets/{role_set_key_or_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "role_set_key_or_id": {
          "type": "string",
          "description": "role_set:… or id, from roleSets_getRoleSetList"
        },
        "creator_role_key": {
          "type": "string",
          "description": "Key of the role of organization creators"
        },
        "default_role_key": {
          "type": "string",
          "description": "Key of the role of new members"
        },
        "description": {
          "type": "string",
          "description": "Free text"
        },
        "key": {
          "type": "string",
          "description": "role_set: then a-z, 0-9, _"
        },
        "name": {
          "type": "string",
          "description": "Display name"
        },
        "type": {
          "type": "string",
          "enum": [
            "initial"
          ],
          "description": "For new organizations; the former one turns custom"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "role_set_key_or_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  }
];
