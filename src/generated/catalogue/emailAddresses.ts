// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "emailAddresses.attemptEmailAddressVerification",
    "wireName": "emailAddresses_attemptVerification",
    "title": "Check an emailed code",
    "description": "Check a one-time code: read status in the result, a wrong code is no error. A right one marks the address verified; no session starts.",
    "tier": "write",
    "endpoint": "POST /email_addresses/{email_address_id}/attempt_verification",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        },
        "code": {
          "type": "string",
          "description": "The code they got"
        },
        "verification_id": {
          "type": "string",
          "description": "From the prepare tool"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "email_address_id",
        "code",
        "verification_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "emailAddresses.createEmailAddress",
    "wireName": "emailAddresses_createEmailAddress",
    "title": "Add an email address",
    "description": "Add an email address to a user and return it; unverified unless verified is true. To replace all: users_replaceUserEmailAddress.",
    "tier": "write",
    "endpoint": "POST /email_addresses",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address": {
          "type": "string",
          "description": "New address"
        },
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "notify_primary_email_address_changed": {
          "type": "boolean",
          "description": "Tell the user, default false"
        },
        "primary": {
          "type": "boolean",
          "description": "Make it primary"
        },
        "verified": {
          "type": "boolean",
          "description": "Mark as verified"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "email_address",
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "external_verification_redirect_url"
    ],
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "emailAddresses.deleteEmailAddress",
    "wireName": "emailAddresses_deleteEmailAddress",
    "title": "Delete an email address",
    "description": "Delete an email address from its user, who can't sign in with it any more; returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "DELETE /email_addresses/{email_address_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        }
      },
      "required": [
        "email_address_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": []
      }
    }
  },
  {
    "name": "emailAddresses.getEmailAddress",
    "wireName": "emailAddresses_getEmailAddress",
    "title": "Get an email address",
    "description": "One email address by id, with its verification and linked accounts. By address: users_getUserList.",
    "tier": "read",
    "endpoint": "GET /email_addresses/{email_address_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "email_address_id"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "external_verification_redirect_url"
    ],
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": "apart"
    }
  },
  {
    "name": "emailAddresses.prepareEmailAddressVerification",
    "wireName": "emailAddresses_prepareVerification",
    "title": "Email a verification code",
    "description": "Email a one-time code to this address; returns the verification whose id emailAddresses_attemptVerification takes.",
    "tier": "write",
    "endpoint": "POST /email_addresses/{email_address_id}/prepare_verification",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "email_address_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "emailAddresses.updateEmailAddress",
    "wireName": "emailAddresses_updateEmailAddress",
    "title": "Update an email address",
    "description": "Mark an email address as verified or make it its user's primary, and return it; the address itself can't change.",
    "tier": "write",
    "endpoint": "PATCH /email_addresses/{email_address_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "email_address_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        },
        "notify_primary_email_address_changed": {
          "type": "boolean",
          "description": "Tell the user, default false"
        },
        "primary": {
          "type": "boolean",
          "description": "Make it primary"
        },
        "verified": {
          "type": "boolean",
          "description": "Mark as verified"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "email_address_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "external_verification_redirect_url"
    ],
    "pins": {
      "user_id": {
        "fill": []
      }
    }
  }
];
