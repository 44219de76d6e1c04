// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "enterpriseConnections.createEnterpriseConnection",
    "wireName": "enterpriseConnections_create",
    "title": "Create enterprise connection",
    "description": "Create a SAML or OIDC connection for enterprise sign-in and return it. Give saml or oidc to match provider. Try it: enterpriseConnections_createTestRun.",
    "tier": "write",
    "endpoint": "POST /enterprise_connections",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "domains": {
          "type": "array",
          "description": "At least one, e.g. example.com",
          "minItems": 1,
          "items": {
            "type": "string"
          }
        },
        "name": {
          "type": "string",
          "description": "Display name"
        },
        "provider": {
          "type": "string",
          "enum": [
            "saml_custom",
            "saml_okta",
            "saml_google",
            "saml_microsoft",
            "oidc_custom",
            "oidc_github_enterprise",
            "oidc_gitlab"
          ],
          "description": "Identity provider"
        },
        "active": {
          "type": "boolean",
          "description": "SAML needs IdP metadata"
        },
        "allow_organization_account_linking": {
          "type": "boolean",
          "description": "Members may link their accounts"
        },
        "custom_attributes": {
          "type": "array",
          "description": "IdP attributes to copy to users",
          "items": {
            "type": "object",
            "properties": {
              "directory_path": {
                "type": "string",
                "description": "GJSON path"
              },
              "key": {
                "type": "string",
                "description": "Metadata key",
                "pattern": "^[^_][A-Za-z0-9_-]*$",
                "minLength": 1
              },
              "multi_valued": {
                "type": "boolean",
                "description": "Stored as array"
              },
              "name": {
                "type": "string",
                "description": "Max 256 characters, no URLs or HTML",
                "minLength": 1
              },
              "scim_path": {
                "type": "string",
                "description": "Old name of directory_path"
              },
              "sso_path": {
                "type": "string",
                "description": "Path in SSO claims"
              }
            },
            "required": [
              "key",
              "name"
            ],
            "additionalProperties": false
          }
        },
        "oidc": {
          "type": "object",
          "description": "For oidc_… providers",
          "properties": {
            "auth_url": {
              "type": "string",
              "description": "The provider's authorization endpoint"
            },
            "client_id": {
              "type": "string",
              "description": "Client id, client_…"
            },
            "client_secret": {
              "type": "string",
              "description": "From the identity provider"
            },
            "discovery_url": {
              "type": "string",
              "description": "Fills in the other URLs"
            },
            "requires_pkce": {
              "type": "boolean",
              "description": "True without client_secret"
            },
            "token_url": {
              "type": "string",
              "description": "The provider's token endpoint"
            },
            "user_info_url": {
              "type": "string",
              "description": "The provider's user info endpoint"
            }
          },
          "additionalProperties": false
        },
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "saml": {
          "type": "object",
          "description": "For saml_… providers",
          "properties": {
            "allow_idp_initiated": {
              "type": "boolean",
              "description": "Sign-in may start at the provider"
            },
            "allow_subdomains": {
              "type": "boolean",
              "description": "Emails of subdomains too"
            },
            "attribute_mapping": {
              "type": "object",
              "description": "SAML attributes by field",
              "properties": {
                "email_address": {
                  "type": "string",
                  "description": "Its attribute"
                },
                "first_name": {
                  "type": "string",
                  "description": "Its attribute"
                },
                "last_name": {
                  "type": "string",
                  "description": "Its attribute"
                },
                "user_id": {
                  "type": "string",
                  "description": "Its attribute"
                }
              },
              "additionalProperties": false
            },
            "force_authn": {
              "type": "boolean",
              "description": "Ask for credentials every time"
            },
            "idp_certificate": {
              "type": "string",
              "description": "PEM"
            },
            "idp_entity_id": {
              "type": "string",
              "description": "Entity id of the provider"
            },
            "idp_metadata": {
              "type": "string",
              "description": "XML"
            },
            "idp_metadata_url": {
              "type": "string",
              "description": "Fills in the other idp_ fields"
            },
            "idp_sso_url": {
              "type": "string",
              "description": "The provider's sign-in URL"
            },
            "login_hint": {
              "type": "object",
              "description": "What the provider is told of who signs in",
              "properties": {
                "mode": {
                  "type": "string",
                  "enum": [
                    "email_address",
                    "custom_attribute",
                    "off"
                  ],
                  "description": "What is sent; off: nothing"
                },
                "source": {
                  "type": "string",
                  "description": "public_metadata key, for custom_attribute"
                }
              },
              "required": [
                "mode"
              ],
              "additionalProperties": false
            }
          },
          "additionalProperties": false
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "domains",
        "name",
        "provider"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "enterpriseConnections.createTestRun",
    "wireName": "enterpriseConnections_createTestRun",
    "title": "Start connection test",
    "description": "Start a test of an enterprise connection. Returns a short-lived URL for a person to open; the outcome: enterpriseConnections_getTestRunList.",
    "tier": "write",
    "endpoint": "POST /enterprise_connections/{enterprise_connection_id}/test_runs",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "enterpriseConnections.deleteEnterpriseConnection",
    "wireName": "enterpriseConnections_delete",
    "title": "Delete enterprise connection",
    "description": "Delete an enterprise connection: nobody can sign in through it any more. Returns {id, deleted}. To switch it off: enterpriseConnections_update.",
    "tier": "destructive",
    "endpoint": "DELETE /enterprise_connections/{enterprise_connection_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getList"
        }
      },
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "enterpriseConnections.getEnterpriseConnection",
    "wireName": "enterpriseConnections_get",
    "title": "Get enterprise connection",
    "description": "One enterprise connection by id: provider, domains, organization, SAML or OIDC settings.",
    "tier": "read",
    "endpoint": "GET /enterprise_connections/{enterprise_connection_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "enterpriseConnections.getEnterpriseConnectionList",
    "wireName": "enterpriseConnections_getList",
    "title": "List enterprise connections",
    "description": "SAML and OIDC connections for enterprise sign-in, with domains and settings.",
    "tier": "read",
    "endpoint": "GET /enterprise_connections",
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
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "active": {
          "type": "boolean",
          "description": "Filter by state"
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
    "pins": {
      "user_id": "apart",
      "organization_id": {
        "fill": [
          "organization_id"
        ]
      }
    }
  },
  {
    "name": "enterpriseConnections.getTestRunList",
    "wireName": "enterpriseConnections_getTestRunList",
    "title": "List connection test runs",
    "description": "Test runs of an enterprise connection: status, logs, parsed user, and the raw tokens or SAML response.",
    "tier": "sensitive",
    "endpoint": "GET /enterprise_connections/{enterprise_connection_id}/test_runs",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
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
        "status": {
          "type": "array",
          "description": "Any of these; all if absent",
          "items": {
            "type": "string",
            "enum": [
              "pending",
              "success",
              "failed"
            ]
          }
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
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "access_token",
      "id_token",
      "saml_response"
    ]
  },
  {
    "name": "enterpriseConnections.updateEnterpriseConnection",
    "wireName": "enterpriseConnections_update",
    "title": "Change enterprise connection",
    "description": "Change an enterprise connection and return it; what is left out stays. Activating it deletes organizations' verified domains that match its own.",
    "tier": "destructive",
    "endpoint": "PATCH /enterprise_connections/{enterprise_connection_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
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
        "active": {
          "type": "boolean",
          "description": "Whether users can sign in with it"
        },
        "allow_organization_account_linking": {
          "type": "boolean",
          "description": "Members may link their accounts"
        },
        "custom_attributes": {
          "type": "array",
          "description": "IdP attributes to copy to users",
          "items": {
            "type": "object",
            "properties": {
              "directory_path": {
                "type": "string",
                "description": "GJSON path"
              },
              "key": {
                "type": "string",
                "description": "Metadata key",
                "pattern": "^[^_][A-Za-z0-9_-]*$",
                "minLength": 1
              },
              "multi_valued": {
                "type": "boolean",
                "description": "Stored as array"
              },
              "name": {
                "type": "string",
                "description": "Max 256 characters, no URLs or HTML",
                "minLength": 1
              },
              "scim_path": {
                "type": "string",
                "description": "Old name of directory_path"
              },
              "sso_path": {
                "type": "string",
                "description": "Path in SSO claims"
              }
            },
            "required": [
              "key",
              "name"
            ],
            "additionalProperties": false
          }
        },
        "disable_additional_identifications": {
          "type": "boolean",
          "description": "Users can't add other identifiers"
        },
        "domains": {
          "type": "array",
          "description": "Replaces the list; empty changes nothing",
          "items": {
            "type": "string"
          }
        },
        "name": {
          "type": "string",
          "description": "Display name"
        },
        "oidc": {
          "type": "object",
          "description": "For oidc_… providers",
          "properties": {
            "auth_url": {
              "type": "string",
              "description": "The provider's authorization endpoint"
            },
            "client_id": {
              "type": "string",
              "description": "Client id, client_…"
            },
            "client_secret": {
              "type": "string",
              "description": "From the identity provider"
            },
            "discovery_url": {
              "type": "string",
              "description": "Fills in the other URLs"
            },
            "requires_pkce": {
              "type": "boolean",
              "description": "True without client_secret"
            },
            "token_url": {
              "type": "string",
              "description": "The provider's token endpoint"
            },
            "user_info_url": {
              "type": "string",
              "description": "The provider's user info endpoint"
            }
          },
          "additionalProperties": false
        },
        "organization_id": {
          "type": "string",
          "description": "Organization to link; can't be unlinked"
        },
        "saml": {
          "type": "object",
          "description": "For saml_… providers",
          "properties": {
            "allow_idp_initiated": {
              "type": "boolean",
              "description": "Sign-in may start at the provider"
            },
            "allow_subdomains": {
              "type": "boolean",
              "description": "Emails of subdomains too"
            },
            "attribute_mapping": {
              "type": "object",
              "description": "SAML attributes by field",
              "properties": {
                "email_address": {
                  "type": "string",
                  "description": "Its attribute"
                },
                "first_name": {
                  "type": "string",
                  "description": "Its attribute"
                },
                "last_name": {
                  "type": "string",
                  "description": "Its attribute"
                },
                "user_id": {
                  "type": "string",
                  "description": "Its attribute"
                }
              },
              "additionalProperties": false
            },
            "force_authn": {
              "type": "boolean",
              "description": "Ask for credentials every time"
            },
            "idp_certificate": {
              "type": "string",
              "description": "PEM"
            },
            "idp_entity_id": {
              "type": "string",
              "description": "Entity id of the provider"
            },
            "idp_metadata": {
              "type": "string",
              "description": "XML"
            },
            "idp_metadata_url": {
              "type": "string",
              "description": "Fills in the other idp_ fields"
            },
            "idp_sso_url": {
              "type": "string",
              "description": "The provider's sign-in URL"
            },
            "login_hint": {
              "type": "object",
              "description": "What the provider is told of who signs in",
              "properties": {
                "mode": {
                  "type": "string",
                  "enum": [
                    "email_address",
                    "custom_attribute",
                    "off"
                  ],
                  "description": "What is sent; off: nothing"
                },
                "source": {
                  "type": "string",
                  "description": "public_metadata key, for custom_attribute"
                }
              },
              "required": [
                "mode"
              ],
              "additionalProperties": false
            },
            "name": {
              "type": "string",
              "description": "Max 256 characters, no URLs or HTML"
            }
          },
          "additionalProperties": false
        },
        "sync_user_attributes": {
          "type": "boolean",
          "description": "Update users at each sign-in"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes"
  }
];
