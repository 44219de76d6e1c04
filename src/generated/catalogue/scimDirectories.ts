// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "scimDirectories.createGroupRoleMapping",
    "wireName": "scimDirectories_createGroupRoleMapping",
    "title": "Map SCIM group to role",
    "description": "Give an organization role to a SCIM group; returns the mapping. Older form: prefer directories_createGroupRoleMapping.",
    "tier": "write",
    "endpoint": "POST /scim_directories/{scim_directory_id}/group_role_mappings",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "scim_directory_id": {
          "type": "string",
          "description": "From scimDirectories_getScimDirectoryList"
        },
        "role_id": {
          "type": "string",
          "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
        },
        "scim_group_id": {
          "type": "string",
          "description": "Group id at the IdP"
        },
        "precedence": {
          "type": "integer",
          "description": "Lowest wins; last if absent"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "scim_directory_id",
        "role_id",
        "scim_group_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "scimDirectories.createScimDirectory",
    "wireName": "scimDirectories_createScimDirectory",
    "title": "Create SCIM directory",
    "description": "Create a SCIM directory; only this result shows its api_key. Older form: prefer directories_createDirectory.",
    "tier": "sensitive",
    "endpoint": "POST /scim_directories",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getList"
        },
        "provider": {
          "type": "string",
          "description": "Identity provider"
        },
        "group_role_mappings": {
          "type": "array",
          "description": "Groups and their roles",
          "items": {
            "type": "object",
            "properties": {
              "precedence": {
                "type": "integer",
                "description": "Lowest wins; list order if absent"
              },
              "role_id": {
                "type": "string",
                "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
              },
              "scim_group_display_name": {
                "type": "string",
                "description": "The group's name, for people",
                "maxLength": 255
              },
              "scim_group_id": {
                "type": "string",
                "description": "Group id at the provider"
              }
            },
            "required": [
              "role_id",
              "scim_group_id"
            ],
            "additionalProperties": false
          }
        },
        "name": {
          "type": "string",
          "description": "Name for people"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "enterprise_connection_id",
        "provider"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "api_key"
    ]
  },
  {
    "name": "scimDirectories.deleteGroupRoleMapping",
    "wireName": "scimDirectories_deleteGroupRoleMapping",
    "title": "Delete SCIM group mapping",
    "description": "Delete one group role mapping; returns {id, deleted}. Older form: prefer directories_deleteGroupRoleMapping.",
    "tier": "destructive",
    "endpoint": "DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "scim_directory_id": {
          "type": "string",
          "description": "From scimDirectories_getScimDirectoryList"
        },
        "mapping_id": {
          "type": "string",
          "description": "From scimDirectories_getGroupRoleMappingList"
        }
      },
      "required": [
        "scim_directory_id",
        "mapping_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "scimDirectories.deleteScimDirectory",
    "wireName": "scimDirectories_deleteScimDirectory",
    "title": "Delete SCIM directory",
    "description": "Delete a SCIM directory: its API key stops working. Returns {id, deleted}. Older form: prefer directories_deleteDirectory.",
    "tier": "destructive",
    "endpoint": "DELETE /scim_directories/{scim_directory_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "scim_directory_id": {
          "type": "string",
          "description": "From scimDirectories_getScimDirectoryList"
        }
      },
      "required": [
        "scim_directory_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "scimDirectories.getGroupRoleMappingList",
    "wireName": "scimDirectories_getGroupRoleMappingList",
    "title": "List SCIM group mappings",
    "description": "Role of each SCIM group, by precedence. Older form: prefer directories_getGroupRoleMappingList.",
    "tier": "read",
    "endpoint": "GET /scim_directories/{scim_directory_id}/group_role_mappings",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "scim_directory_id": {
          "type": "string",
          "description": "From scimDirectories_getScimDirectoryList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "scim_directory_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "scimDirectories.getScimDirectory",
    "wireName": "scimDirectories_getScimDirectory",
    "title": "Get SCIM directory",
    "description": "One SCIM directory by id. Older form: prefer directories_getDirectory.",
    "tier": "read",
    "endpoint": "GET /scim_directories/{scim_directory_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "scim_directory_id": {
          "type": "string",
          "description": "From scimDirectories_getScimDirectoryList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "scim_directory_id"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "api_key"
    ]
  },
  {
    "name": "scimDirectories.getScimDirectoryList",
    "wireName": "scimDirectories_getScimDirectoryList",
    "title": "List SCIM directories",
    "description": "SCIM directories of the instance. Older form: prefer directories_getDirectoryList.",
    "tier": "read",
    "endpoint": "GET /scim_directories",
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
    },
    "secrets": [
      "api_key"
    ]
  },
  {
    "name": "scimDirectories.replaceGroupRoleMappings",
    "wireName": "scimDirectories_replaceGroupRoleMappings",
    "title": "Replace SCIM group mappings",
    "description": "Replace all group role mappings of a SCIM directory and return them. Older form: prefer directories_replaceGroupRoleMappings.",
    "tier": "destructive",
    "endpoint": "PUT /scim_directories/{scim_directory_id}/group_role_mappings",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "scim_directory_id": {
          "type": "string",
          "description": "From scimDirectories_getScimDirectoryList"
        },
        "mappings": {
          "type": "array",
          "description": "Full list, first wins; empty removes all",
          "items": {
            "type": "object",
            "properties": {
              "role_id": {
                "type": "string",
                "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
              },
              "scim_group_id": {
                "type": "string",
                "description": "Group id at the provider"
              }
            },
            "required": [
              "role_id",
              "scim_group_id"
            ],
            "additionalProperties": false
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
        "scim_directory_id",
        "mappings"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "scimDirectories.rotateApiKey",
    "wireName": "scimDirectories_rotateApiKey",
    "title": "Rotate SCIM API key",
    "description": "Make a new API key for a SCIM directory; the old one expires shortly. Older form: prefer directories_rotateApiKey.",
    "tier": "sensitive",
    "endpoint": "POST /scim_directories/{scim_directory_id}/rotate_api_key",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "scim_directory_id": {
          "type": "string",
          "description": "From scimDirectories_getScimDirectoryList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "scim_directory_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "api_key"
    ]
  },
  {
    "name": "scimDirectories.updateScimDirectory",
    "wireName": "scimDirectories_updateScimDirectory",
    "title": "Change SCIM directory",
    "description": "Change a SCIM directory and return it; what is left out stays. Older form: prefer directories_updateDirectory.",
    "tier": "destructive",
    "endpoint": "PATCH /scim_directories/{scim_directory_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "scim_directory_id": {
          "type": "string",
          "description": "From scimDirectories_getScimDirectoryList"
        },
        "attribute_mapping": {
          "type": "object",
          "description": "Attribute to SCIM path; merged, null removes",
          "additionalProperties": {
            "type": "string"
          }
        },
        "enabled": {
          "type": "boolean",
          "description": "False stops provisioning"
        },
        "group_role_mapping_enabled": {
          "type": "boolean",
          "description": "Give roles by group"
        },
        "name": {
          "type": "string",
          "description": "Name for people"
        },
        "provider": {
          "type": "string",
          "description": "Identity provider"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "scim_directory_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "api_key"
    ]
  }
];
