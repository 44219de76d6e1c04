// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "phoneNumbers.attemptPhoneNumberVerification",
    "wireName": "phoneNumbers_attemptPhoneNumberVerification",
    "title": "Check a texted code",
    "description": "Check a one-time code: read status in the result, a wrong code is no error. A right one marks the number verified; no session starts.",
    "tier": "write",
    "endpoint": "POST /phone_numbers/{phone_number_id}/attempt_verification",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "phone_number_id": {
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
        "phone_number_id",
        "code",
        "verification_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "phoneNumbers.createPhoneNumber",
    "wireName": "phoneNumbers_createPhoneNumber",
    "title": "Add a phone number",
    "description": "Add a phone number to a user and return it; unverified unless verified is true. To replace all: users_replaceUserPhoneNumber.",
    "tier": "write",
    "endpoint": "POST /phone_numbers",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "phone_number": {
          "type": "string",
          "description": "E.164"
        },
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "primary": {
          "type": "boolean",
          "description": "Make it primary"
        },
        "reserved_for_second_factor": {
          "type": "boolean",
          "description": "Use for MFA; must be verified"
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
        "phone_number",
        "user_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "secrets": [
      "backup_codes"
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
    "name": "phoneNumbers.deletePhoneNumber",
    "wireName": "phoneNumbers_deletePhoneNumber",
    "title": "Delete a phone number",
    "description": "Delete a phone number from its user, who can't sign in or get codes with it any more; returns {id, deleted}.",
    "tier": "destructive",
    "endpoint": "DELETE /phone_numbers/{phone_number_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "phone_number_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        }
      },
      "required": [
        "phone_number_id"
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
    "name": "phoneNumbers.getPhoneNumber",
    "wireName": "phoneNumbers_getPhoneNumber",
    "title": "Get a phone number",
    "description": "One phone number by id, with its verification and use for MFA. By number: users_getUserList.",
    "tier": "read",
    "endpoint": "GET /phone_numbers/{phone_number_id}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "phone_number_id": {
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
        "phone_number_id"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "backup_codes"
    ],
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": "apart"
    }
  },
  {
    "name": "phoneNumbers.preparePhoneNumberVerification",
    "wireName": "phoneNumbers_preparePhoneNumberVerification",
    "title": "Send a verification code",
    "description": "Send a one-time code to this number; returns the verification whose id phoneNumbers_attemptPhoneNumberVerification takes.",
    "tier": "write",
    "endpoint": "POST /phone_numbers/{phone_number_id}/prepare_verification",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "phone_number_id": {
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
        "phone_number_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "phoneNumbers.updatePhoneNumber",
    "wireName": "phoneNumbers_updatePhoneNumber",
    "title": "Update a phone number",
    "description": "Mark a phone number as verified or primary, or use it for MFA, and return it; reserved_for_second_factor false ends that. The number itself can't change.",
    "tier": "destructive",
    "endpoint": "PATCH /phone_numbers/{phone_number_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "phone_number_id": {
          "type": "string",
          "description": "idn_… from users_getUser"
        },
        "primary": {
          "type": "boolean",
          "description": "Make it primary"
        },
        "reserved_for_second_factor": {
          "type": "boolean",
          "description": "Use for MFA; must be verified"
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
        "phone_number_id"
      ],
      "additionalProperties": false
    },
    "asks": "sometimes",
    "secrets": [
      "backup_codes"
    ],
    "pins": {
      "user_id": {
        "fill": []
      }
    }
  }
];
