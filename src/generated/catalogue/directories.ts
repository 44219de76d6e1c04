// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "directories.createDirectory",
    "wireName": "directories_createDirectory",
    "title": "Create a directory",
    "description": "Create a directory on an enterprise connection, to provision users from its identity provider. Its api_key is shown only in this result.",
    "tier": "sensitive",
    "endpoint": "POST /directories",
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
              "directory_group_display_name": {
                "type": "string",
                "description": "The group's name, for people",
                "maxLength": 255
              },
              "directory_group_id": {
                "type": "string",
                "description": "Group id at the IdP"
              },
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
                "description": "Old name of directory_group_display_name",
                "maxLength": 255
              },
              "scim_group_id": {
                "type": "string",
                "description": "Old name of directory_group_id"
              }
            },
            "required": [
              "role_id"
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
    "name": "directories.createGroupRoleMapping",
    "wireName": "directories_createGroupRoleMapping",
    "title": "Map group to role",
    "description": "Give an organization role to the members of a directory group; returns the mapping. Group role mapping must be enabled: directories_updateDirectory.",
    "tier": "write",
    "endpoint": "POST /directories/{directory_id}/group_role_mappings",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "directory_id": {
          "type": "string",
          "description": "From directories_getDirectoryList"
        },
        "role_id": {
          "type": "string",
          "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
        },
        "directory_group_id": {
          "type": "string",
          "description": "Group id at the IdP"
        },
        "precedence": {
          "type": "integer",
          "description": "Lowest wins; last if absent"
        },
        "scim_group_id": {
          "type": "string",
          "description": "Old name of directory_group_id"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "directory_id",
        "role_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "directories.deleteDirectory",
    "wireName": "directories_deleteDirectory",
    "title": "Delete a directory",
    "description": "Delete a directory: its API key stops working and its users are no longer provisioned. Returns {id, deleted}. To pause: directories_updateDirectory.",
    "tier": "destructive",
    "endpoint": "DELETE /directories/{directory_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "directory_id": {
          "type": "string",
          "description": "From directories_getDirectoryList"
        }
      },
      "required": [
        "directory_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "directories.deleteGroupRoleMapping",
    "wireName": "directories_deleteGroupRoleMapping",
    "title": "Delete group role mapping",
    "description": "Delete one group role mapping of a directory; returns {id, deleted}. Mapping must be enabled on it.",
    "tier": "destructive",
    "endpoint": "DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "directory_id": {
          "type": "string",
          "description": "From directories_getDirectoryList"
        },
        "mapping_id": {
          "type": "string",
          "description": "From directories_getGroupRoleMappingList"
        }
      },
      "required": [
        "directory_id",
        "mapping_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "directories.getDirectory",
    "wireName": "directories_getDirectory",
    "title": "Get a directory",
    "description": "One directory by id: provider, provisioning endpoint, enabled state, attribute mapping.",
    "tier": "read",
    "endpoint": "GET /directories/{directory_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "directory_id": {
          "type": "string",
          "description": "From directories_getDirectoryList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "directory_id"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "api_key"
    ]
  },
  {
    "name": "directories.getDirectoryList",
    "wireName": "directories_getDirectoryList",
    "title": "List directories",
    "description": "Directories that provision users from identity providers; API keys are not shown.",
    "tier": "read",
    "endpoint": "GET /directories",
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
    "name": "directories.getGroupRoleMappingList",
    "wireName": "directories_getGroupRoleMappingList",
    "title": "List group role mappings",
    "description": "Which organization role each group of a directory gives its members, by precedence.",
    "tier": "read",
    "endpoint": "GET /directories/{directory_id}/group_role_mappings",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "directory_id": {
          "type": "string",
          "description": "From directories_getDirectoryList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "directory_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "directories.replaceGroupRoleMappings",
    "wireName": "directories_replaceGroupRoleMappings",
    "title": "Replace group role mappings",
    "description": "Replace all group role mappings of a directory with this list and return them. To add one: directories_createGroupRoleMapping.",
    "tier": "destructive",
    "endpoint": "PUT /directories/{directory_id}/group_role_mappings",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "directory_id": {
          "type": "string",
          "description": "From directories_getDirectoryList"
        },
        "mappings": {
          "type": "array",
          "description": "Full list, first wins; empty removes all",
          "items": {
            "type": "object",
            "properties": {
              "directory_group_id": {
                "type": "string",
                "description": "Group id at the IdP"
              },
              "role_id": {
                "type": "string",
                "description": "Id, not key, from organizationRoles_getOrganizationRoleList"
              },
              "scim_group_id": {
                "type": "string",
                "description": "Old name of directory_group_id"
              }
            },
            "required": [
              "role_id"
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
        "directory_id",
        "mappings"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "directories.rotateApiKey",
    "wireName": "directories_rotateApiKey",
    "title": "Rotate directory API key",
    "description": "Make a new API key for a directory, shown only in this result as api_key. Set it in the identity provider soon: the old one expires shortly.",
    "tier": "sensitive",
    "endpoint": "POST /directories/{directory_id}/rotate_api_key",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "directory_id": {
          "type": "string",
          "description": "From directories_getDirectoryList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "directory_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "api_key"
    ]
  },
  {
    "name": "directories.updateDirectory",
    "wireName": "directories_updateDirectory",
    "title": "Change a directory",
    "description": "Change a directory, or switch it or its group mapping on or off, and return it; what is left out stays.",
    "tier": "destructive",
    "endpoint": "PATCH /directories/{directory_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "directory_id": {
          "type": "string",
          "description": "From directories_getDirectoryList"
        },
        "attribute_mapping": {
          "type": "object",
          "description": "Attribute to directory path; merged, null removes",
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
        "directory_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "api_key"
    ]
  }
];
