// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "instance.changeDomain",
    "wireName": "instance_changeDomain",
    "title": "Change production domain",
    "description": "Move the production instance to another domain. Signs out every user and breaks the app until DNS, certificates, redirect URLs and keys are updated. Returns nothing.",
    "tier": "destructive",
    "endpoint": "POST /instance/change_domain",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "home_url": {
          "type": "string",
          "description": "E.g. https://www.example.com"
        },
        "is_secondary": {
          "type": "boolean",
          "description": "Subdomain counts; several apps on one root domain"
        }
      },
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "instance.get",
    "wireName": "instance_get",
    "title": "Get the instance",
    "description": "This Clerk instance: id, environment_type (e.g. production) and allowed origins.",
    "tier": "read",
    "endpoint": "GET /instance",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
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
    "name": "instance.getCommunication",
    "wireName": "instance_getCommunication",
    "title": "Get SMS settings",
    "description": "The countries to which this instance sends no SMS, as blocked_country_codes.",
    "tier": "read",
    "endpoint": "GET /instance/communication",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
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
    "name": "instance.getOAuthApplicationSettings",
    "wireName": "instance_getOAuthApplicationSettings",
    "title": "Get OAuth settings",
    "description": "The instance's settings for all OAuth applications: dynamic registration, default scopes, token format.",
    "tier": "read",
    "endpoint": "GET /instance/oauth_application_settings",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
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
    "name": "instance.getOrganizationSettings",
    "wireName": "instance_getOrganizationSettings",
    "title": "Get organization settings",
    "description": "The instance's settings for all organizations: whether enabled, limits, default roles, domains.",
    "tier": "read",
    "endpoint": "GET /instance/organization_settings",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
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
    "name": "instance.getProtect",
    "wireName": "instance_getProtect",
    "title": "Get Protect settings",
    "description": "Clerk Protect on this instance: whether rules and Specter run, or checks are bypassed.",
    "tier": "read",
    "endpoint": "GET /instance/protect",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
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
    "name": "instance.update",
    "wireName": "instance_update",
    "title": "Change instance settings",
    "description": "Change instance settings; what is left out stays. Returns nothing. Who may sign up: instance_updateRestrictions.",
    "tier": "destructive",
    "endpoint": "PATCH /instance",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "allowed_origins": {
          "type": "array",
          "description": "Full list, e.g. capacitor://localhost",
          "items": {
            "type": "string"
          }
        },
        "clerk_js_version": {
          "type": "string",
          "description": "npm version"
        },
        "development_origin": {
          "type": "string",
          "description": "Origin URL in development"
        },
        "hibp": {
          "type": "boolean",
          "description": "Check passwords for known breaches"
        },
        "preferred_sign_in_strategy_when_password_required": {
          "type": "string",
          "enum": [
            "password",
            "otp"
          ],
          "description": "Empty clears it"
        },
        "support_email": {
          "type": "string",
          "description": "Support email"
        },
        "test_mode": {
          "type": "boolean",
          "description": "Accept test emails and phones"
        },
        "url_based_session_syncing": {
          "type": "boolean",
          "description": "Development without third-party cookies"
        },
        "clear": {
          "type": "array",
          "description": "Inputs to empty",
          "items": {
            "type": "string",
            "enum": [
              "preferred_sign_in_strategy_when_password_required"
            ]
          }
        }
      },
      "additionalProperties": false
    },
    "asks": "sometimes",
    "clear": {
      "preferred_sign_in_strategy_when_password_required": ""
    }
  },
  {
    "name": "instance.updateCommunication",
    "wireName": "instance_updateCommunication",
    "title": "Change SMS country blocklist",
    "description": "Replace the list of countries that get no SMS and return it; unknown codes are dropped. The present list: instance_getCommunication.",
    "tier": "destructive",
    "endpoint": "PATCH /instance/communication",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "blocked_country_codes": {
          "type": "array",
          "description": "Full list, e.g. US; upper case; each once",
          "maxItems": 250,
          "items": {
            "type": "string",
            "pattern": "^[A-Z]{2}$"
          }
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
    "asks": "sometimes"
  },
  {
    "name": "instance.updateOAuthApplicationSettings",
    "wireName": "instance_updateOAuthApplicationSettings",
    "title": "Change OAuth settings",
    "description": "Change the instance's settings for all OAuth applications and return them; what is left out stays.",
    "tier": "write",
    "endpoint": "PATCH /instance/oauth_application_settings",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "client_id_metadata_documents_advertised": {
          "type": "boolean",
          "description": "Advertise CIMD support"
        },
        "client_id_metadata_documents_block_implicitly_allowed_clients": {
          "type": "boolean",
          "description": "Reject auto-admitted CIMD clients; issued tokens live on"
        },
        "client_id_metadata_documents_only_allow_pre_registered_clients": {
          "type": "boolean",
          "description": "Reject unknown CIMD clients"
        },
        "default_scopes": {
          "type": "array",
          "description": "Cleared: Clerk's own",
          "items": {
            "type": "string"
          }
        },
        "dynamic_oauth_client_registration": {
          "type": "boolean",
          "description": "RFC 7591"
        },
        "oauth_jwt_access_tokens": {
          "type": "boolean",
          "description": "JWTs instead of opaque tokens"
        },
        "clear": {
          "type": "array",
          "description": "Inputs to empty",
          "items": {
            "type": "string",
            "enum": [
              "default_scopes"
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
      "additionalProperties": false
    },
    "asks": "always",
    "clear": {
      "default_scopes": null
    }
  },
  {
    "name": "instance.updateOrganizationSettings",
    "wireName": "instance_updateOrganizationSettings",
    "title": "Change organization settings",
    "description": "Change the instance's settings for organizations and return them; what is left out stays. One organization: organizations_updateOrganization.",
    "tier": "destructive",
    "endpoint": "PATCH /instance/organization_settings",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "admin_delete_enabled": {
          "type": "boolean",
          "description": "Admins may delete their organization"
        },
        "creator_role_id": {
          "type": "string",
          "description": "Id of creators' role"
        },
        "domains_default_role_id": {
          "type": "string",
          "description": "Id of role for joining by domain"
        },
        "domains_enabled": {
          "type": "boolean",
          "description": "Verified domains on or off"
        },
        "domains_enrollment_modes": {
          "type": "array",
          "description": "automatic_invitation, automatic_suggestion",
          "items": {
            "type": "string"
          }
        },
        "enabled": {
          "type": "boolean",
          "description": "Organizations on or off"
        },
        "max_allowed_memberships": {
          "type": "integer",
          "description": "Members of each organization created from now on"
        },
        "slug_disabled": {
          "type": "boolean",
          "description": "No organization slugs"
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
    "asks": "sometimes"
  },
  {
    "name": "instance.updateProtect",
    "wireName": "instance_updateProtect",
    "title": "Change Protect settings",
    "description": "Switch Clerk Protect's rules or Specter on or off for the instance; returns the settings.",
    "tier": "destructive",
    "endpoint": "PATCH /instance/protect",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "rules_enabled": {
          "type": "boolean",
          "description": "Protect rules on or off"
        },
        "specter_enabled": {
          "type": "boolean",
          "description": "Specter on or off"
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
    "asks": "always"
  },
  {
    "name": "instance.updateRestrictions",
    "wireName": "instance_updateRestrictions",
    "title": "Change sign-up restrictions",
    "description": "Switch the instance's allowlist, blocklist and email blocks on or off; returns the settings, which no tool reads. Turning the allowlist on shuts out everyone not on it.",
    "tier": "destructive",
    "endpoint": "PATCH /instance/restrictions",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "allowlist": {
          "type": "boolean",
          "description": "Only listed identifiers get in"
        },
        "allowlist_blocklist_disabled_on_sign_in": {
          "type": "boolean",
          "description": "Apply both lists at sign-up only"
        },
        "block_disposable_email_domains": {
          "type": "boolean",
          "description": "Block throwaway emails"
        },
        "block_email_subaddresses": {
          "type": "boolean",
          "description": "Block emails like a+b@example.com"
        },
        "blocklist": {
          "type": "boolean",
          "description": "Keep listed identifiers out"
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
    "asks": "always"
  }
];
