// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../runtime/tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "enterpriseConnections.createEnterpriseConnection",
    "wireName": "enterpriseConnections_createEnterpriseConnection",
    "title": "Create enterprise connection",
    "description": "Create a SAML or OIDC connection for enterprise sign-in. Give saml or oidc to match provider. Try it: enterpriseConnections_createTestRun.",
    "tier": "write",
    "endpoint": "POST /enterprise_connections",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": true
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
          "type": [
            "boolean",
            "null"
          ],
          "description": "SAML needs IdP metadata"
        },
        "allow_organization_account_linking": {
          "type": [
            "boolean",
            "null"
          ],
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
          "type": [
            "object",
            "null"
          ],
          "description": "For oidc_… providers",
          "properties": {
            "auth_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "client_id": {
              "type": [
                "string",
                "null"
              ]
            },
            "client_secret": {
              "type": [
                "string",
                "null"
              ]
            },
            "discovery_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "requires_pkce": {
              "type": [
                "boolean",
                "null"
              ],
              "description": "True without client_secret"
            },
            "token_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "user_info_url": {
              "type": [
                "string",
                "null"
              ]
            }
          },
          "additionalProperties": false
        },
        "organization_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "org_…"
        },
        "saml": {
          "type": [
            "object",
            "null"
          ],
          "description": "For saml_… providers",
          "properties": {
            "allow_idp_initiated": {
              "type": [
                "boolean",
                "null"
              ]
            },
            "allow_subdomains": {
              "type": [
                "boolean",
                "null"
              ]
            },
            "attribute_mapping": {
              "type": [
                "object",
                "null"
              ],
              "properties": {
                "email_address": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "first_name": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "last_name": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "user_id": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              },
              "additionalProperties": false
            },
            "force_authn": {
              "type": [
                "boolean",
                "null"
              ]
            },
            "idp_certificate": {
              "type": [
                "string",
                "null"
              ],
              "description": "PEM"
            },
            "idp_entity_id": {
              "type": [
                "string",
                "null"
              ]
            },
            "idp_metadata": {
              "type": [
                "string",
                "null"
              ],
              "description": "XML"
            },
            "idp_metadata_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "idp_sso_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "login_hint": {
              "type": [
                "object",
                "null"
              ],
              "properties": {
                "mode": {
                  "type": "string",
                  "enum": [
                    "email_address",
                    "custom_attribute",
                    "off"
                  ]
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
        }
      },
      "required": [
        "domains",
        "name",
        "provider"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "enterpriseConnections.createTestRun",
    "wireName": "enterpriseConnections_createTestRun",
    "title": "Start connection test",
    "description": "Start a test of an enterprise connection. Answers a short-lived URL for a person to open; the outcome: enterpriseConnections_getTestRunList.",
    "tier": "write",
    "endpoint": "POST /enterprise_connections/{enterprise_connection_id}/test_runs",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getEnterpriseConnectionList"
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
    "wireName": "enterpriseConnections_deleteEnterpriseConnection",
    "title": "Delete enterprise connection",
    "description": "Delete an enterprise connection: nobody can sign in through it any more. To switch it off: enterpriseConnections_updateEnterpriseConnection.",
    "tier": "destructive",
    "endpoint": "DELETE /enterprise_connections/{enterprise_connection_id}",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getEnterpriseConnectionList"
        }
      },
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "enterpriseConnections.getEnterpriseConnection",
    "wireName": "enterpriseConnections_getEnterpriseConnection",
    "title": "Get enterprise connection",
    "description": "One enterprise connection by id: provider, domains, organization, SAML or OIDC settings.",
    "tier": "read",
    "endpoint": "GET /enterprise_connections/{enterprise_connection_id}",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getEnterpriseConnectionList"
        }
      },
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "enterpriseConnections.getEnterpriseConnectionList",
    "wireName": "enterpriseConnections_getEnterpriseConnectionList",
    "title": "List enterprise connections",
    "description": "SAML and OIDC connections for enterprise sign-in, with domains, settings and total_count.",
    "tier": "read",
    "endpoint": "GET /enterprise_connections",
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
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
        }
      },
      "additionalProperties": false
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
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getEnterpriseConnectionList"
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
        }
      },
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "enterpriseConnections.updateEnterpriseConnection",
    "wireName": "enterpriseConnections_updateEnterpriseConnection",
    "title": "Change enterprise connection",
    "description": "Change an enterprise connection; what is left out stays. Activating it deletes organizations' verified domains that match its own.",
    "tier": "destructive",
    "endpoint": "PATCH /enterprise_connections/{enterprise_connection_id}",
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "enterprise_connection_id": {
          "type": "string",
          "description": "From enterpriseConnections_getEnterpriseConnectionList"
        },
        "active": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether users can sign in with it"
        },
        "allow_organization_account_linking": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Members may link their accounts"
        },
        "custom_attributes": {
          "type": [
            "array",
            "null"
          ],
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
          "type": [
            "boolean",
            "null"
          ],
          "description": "Users can't add other identifiers"
        },
        "domains": {
          "type": [
            "array",
            "null"
          ],
          "description": "Replaces the list; empty changes nothing",
          "items": {
            "type": "string"
          }
        },
        "name": {
          "type": [
            "string",
            "null"
          ],
          "description": "Display name"
        },
        "oidc": {
          "type": [
            "object",
            "null"
          ],
          "description": "For oidc_… providers",
          "properties": {
            "auth_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "client_id": {
              "type": [
                "string",
                "null"
              ]
            },
            "client_secret": {
              "type": [
                "string",
                "null"
              ]
            },
            "discovery_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "requires_pkce": {
              "type": [
                "boolean",
                "null"
              ],
              "description": "True without client_secret"
            },
            "token_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "user_info_url": {
              "type": [
                "string",
                "null"
              ]
            }
          },
          "additionalProperties": false
        },
        "organization_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Organization to link; can't be unlinked"
        },
        "saml": {
          "type": [
            "object",
            "null"
          ],
          "description": "For saml_… providers",
          "properties": {
            "allow_idp_initiated": {
              "type": [
                "boolean",
                "null"
              ]
            },
            "allow_subdomains": {
              "type": [
                "boolean",
                "null"
              ]
            },
            "attribute_mapping": {
              "type": [
                "object",
                "null"
              ],
              "properties": {
                "email_address": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "first_name": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "last_name": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "user_id": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              },
              "additionalProperties": false
            },
            "force_authn": {
              "type": [
                "boolean",
                "null"
              ]
            },
            "idp_certificate": {
              "type": [
                "string",
                "null"
              ],
              "description": "PEM"
            },
            "idp_entity_id": {
              "type": [
                "string",
                "null"
              ]
            },
            "idp_metadata": {
              "type": [
                "string",
                "null"
              ],
              "description": "XML"
            },
            "idp_metadata_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "idp_sso_url": {
              "type": [
                "string",
                "null"
              ]
            },
            "login_hint": {
              "type": [
                "object",
                "null"
              ],
              "properties": {
                "mode": {
                  "type": "string",
                  "enum": [
                    "email_address",
                    "custom_attribute",
                    "off"
                  ]
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
              "type": [
                "string",
                "null"
              ]
            }
          },
          "additionalProperties": false
        },
        "sync_user_attributes": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Update users at each sign-in"
        }
      },
      "required": [
        "enterprise_connection_id"
      ],
      "additionalProperties": false
    }
  }
];
