// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = [
  {
    "name": "billing.adjustOrganizationBillingCreditBalance",
    "wireName": "billing_adjustOrganizationCreditBalance",
    "title": "Adjust an organization's credits",
    "description": "Raise or lower an organization's credit balance; returns the ledger entry, not the balance.",
    "tier": "write",
    "endpoint": "POST /organizations/{organization_id}/billing/credits",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "action": {
          "type": "string",
          "enum": [
            "increase",
            "decrease"
          ],
          "description": "Up or down"
        },
        "amount": {
          "type": "integer",
          "description": "Cents, above 0"
        },
        "idempotency_key": {
          "type": "string",
          "description": "New per adjustment, same on retry"
        },
        "currency": {
          "type": "string",
          "description": "Default USD"
        },
        "note": {
          "type": "string",
          "description": "For the ledger"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id",
        "action",
        "amount",
        "idempotency_key"
      ],
      "additionalProperties": false
    },
    "asks": "always",
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
    "name": "billing.adjustUserBillingCreditBalance",
    "wireName": "billing_adjustUserBillingCreditBalance",
    "title": "Adjust a user's credit",
    "description": "Add to or take from a user's billing credit and return the ledger entry; a repeated idempotency_key counts once.",
    "tier": "write",
    "endpoint": "POST /users/{user_id}/billing/credits",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "action": {
          "type": "string",
          "enum": [
            "increase",
            "decrease"
          ],
          "description": "Which way"
        },
        "amount": {
          "type": "integer",
          "description": "Cents, above 0"
        },
        "idempotency_key": {
          "type": "string",
          "description": "New per adjustment, same on retry"
        },
        "currency": {
          "type": "string",
          "description": "Default USD"
        },
        "note": {
          "type": "string",
          "description": "For the ledger"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id",
        "action",
        "amount",
        "idempotency_key"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      }
    }
  },
  {
    "name": "billing.applySubscriptionItemDiscount",
    "wireName": "billing_applySubscriptionItemDiscount",
    "title": "Apply a discount",
    "description": "Give a subscription item a discount, whoever it was meant for, and return the redemption; replaces another active one. The same one again is a conflict.",
    "tier": "destructive",
    "endpoint": "POST /billing/subscription_items/{subscription_item_id}/discounts",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "subscription_item_id": {
          "type": "string",
          "description": "From billing_getSubscriptionItemList"
        },
        "discount_id": {
          "type": "string",
          "description": "Existing discount; no tool lists them"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "subscription_item_id",
        "discount_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "billing.cancelSubscriptionItem",
    "wireName": "billing_cancelSubscriptionItem",
    "title": "Cancel a subscription item",
    "description": "Cancel a user's or organization's subscription item when its period ends, or at once with end_now; returns the item.",
    "tier": "destructive",
    "endpoint": "DELETE /billing/subscription_items/{subscription_item_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "subscription_item_id": {
          "type": "string",
          "description": "From billing_getSubscriptionItemList"
        },
        "end_now": {
          "type": "boolean",
          "description": "Default false: at period end"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "subscription_item_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "billing.createPrice",
    "wireName": "billing_createPrice",
    "title": "Create a custom price",
    "description": "Create a custom price of a plan, for single customers, and return it. To move one to it: billing_createPriceTransition. No tool deletes a price.",
    "tier": "write",
    "endpoint": "POST /billing/prices",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "plan_id": {
          "type": "string",
          "description": "From billing_getPlanList"
        },
        "amount": {
          "type": "integer",
          "description": "Cents a month: 0, or 100 and up; left out: yearly only"
        },
        "annual_monthly_amount": {
          "type": "integer",
          "description": "Same, when billed yearly"
        },
        "currency": {
          "type": "string",
          "description": "Default USD"
        },
        "description": {
          "type": "string",
          "description": "Note"
        },
        "supported_billing_periods": {
          "type": "string",
          "enum": [
            "month",
            "annual",
            "both"
          ],
          "description": "Default: by the amounts"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "plan_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  },
  {
    "name": "billing.createPriceTransition",
    "wireName": "billing_createPriceTransition",
    "title": "Change a subscription's price",
    "description": "Move a subscription item to another price, now or at period end as plan and payer decide; may charge at once. Returns both item and transition.",
    "tier": "destructive",
    "endpoint": "POST /billing/subscription_items/{subscription_item_id}/price_transition",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": false,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "subscription_item_id": {
          "type": "string",
          "description": "From billing_getSubscriptionItemList"
        },
        "from_price_id": {
          "type": "string",
          "description": "The item's price_id, from billing_getSubscriptionItemList"
        },
        "to_price_id": {
          "type": "string",
          "description": "From billing_getPriceList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "subscription_item_id",
        "from_price_id",
        "to_price_id"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "billing.extendSubscriptionItemFreeTrial",
    "wireName": "billing_extendSubscriptionItemFreeTrial",
    "title": "Extend a free trial",
    "description": "Move the end of a subscription item's free trial, which must be running, to a later date; returns the item.",
    "tier": "write",
    "endpoint": "POST /billing/subscription_items/{subscription_item_id}/extend_free_trial",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "subscription_item_id": {
          "type": "string",
          "description": "From billing_getSubscriptionItemList"
        },
        "extend_to": {
          "type": "string",
          "description": "RFC 3339, within 365 days",
          "format": "date-time"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "subscription_item_id",
        "extend_to"
      ],
      "additionalProperties": false
    },
    "asks": "always",
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "billing.getOrganizationBillingCreditBalance",
    "wireName": "billing_getOrganizationBillingCreditBalance",
    "title": "Get an organization's credits",
    "description": "An organization's credit balance, which lowers what it pays at checkout or renewal.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/billing/credits",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id"
      ],
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
    "name": "billing.getOrganizationBillingSubscription",
    "wireName": "billing_getOrganizationBillingSubscription",
    "title": "Get an organization's subscription",
    "description": "An organization's subscription: status, next payment, one item per plan.",
    "tier": "read",
    "endpoint": "GET /organizations/{organization_id}/billing/subscription",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "organization_id": {
          "type": "string",
          "description": "org_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "organization_id"
      ],
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
    "name": "billing.getPlanList",
    "wireName": "billing_getPlanList",
    "title": "List billing plans",
    "description": "Billing plans, free and paid, newest first. Custom prices of a plan: billing_getPriceList.",
    "tier": "read",
    "endpoint": "GET /billing/plans",
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
        "payer_type": {
          "type": "string",
          "enum": [
            "user",
            "org"
          ],
          "description": "Only these payers"
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
    "name": "billing.getPriceList",
    "wireName": "billing_getPriceList",
    "title": "List billing prices",
    "description": "Prices of billing plans, default and custom, cheapest first; amounts in cents.",
    "tier": "read",
    "endpoint": "GET /billing/prices",
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
        "plan_id": {
          "type": "string",
          "description": "From billing_getPlanList"
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
    "name": "billing.getStatement",
    "wireName": "billing_getStatement",
    "title": "Get a billing statement",
    "description": "One billing statement: payer, status, totals and its items in groups.",
    "tier": "read",
    "endpoint": "GET /billing/statements/{statementID}",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "statementID": {
          "type": "string",
          "description": "From billing_getStatementList"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "statementID"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "gateway_external_url"
    ],
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "billing.getStatementList",
    "wireName": "billing_getStatementList",
    "title": "List billing statements",
    "description": "Billing statements of all users and organizations, newest first, with payer and totals.",
    "tier": "read",
    "endpoint": "GET /billing/statements",
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
      "gateway_external_url"
    ]
  },
  {
    "name": "billing.getStatementPaymentAttemptList",
    "wireName": "billing_getStatementPaymentAttemptList",
    "title": "List a statement's payment attempts",
    "description": "Attempts to collect the money for one statement, newest first, failed ones included.",
    "tier": "read",
    "endpoint": "GET /billing/statements/{statementID}/payment_attempts",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "statementID": {
          "type": "string",
          "description": "From billing_getStatementList"
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
        "statementID"
      ],
      "additionalProperties": false
    },
    "secrets": [
      "gateway_external_url"
    ],
    "pins": {
      "user_id": {
        "fill": []
      },
      "organization_id": {
        "fill": []
      }
    }
  },
  {
    "name": "billing.getSubscriptionItemList",
    "wireName": "billing_getSubscriptionItemList",
    "title": "List subscription items",
    "description": "Subscription items of all users and organizations, newest first: who pays for which plan, and until when.",
    "tier": "read",
    "endpoint": "GET /billing/subscription_items",
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
        "status": {
          "type": "string",
          "enum": [
            "active",
            "ended",
            "past_due",
            "upcoming",
            "free_trial"
          ],
          "description": "Only this status; default all"
        },
        "payer_type": {
          "type": "string",
          "enum": [
            "user",
            "org"
          ],
          "description": "Only these payers"
        },
        "plan_id": {
          "type": "string",
          "description": "From billing_getPlanList"
        },
        "include_free": {
          "type": "boolean",
          "description": "Also free plans, default false"
        },
        "query": {
          "type": "string",
          "description": "Search text"
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
    "name": "billing.getUserBillingCreditBalance",
    "wireName": "billing_getUserBillingCreditBalance",
    "title": "Get a user's credit",
    "description": "A user's billing credit balance, in cents; null if they never had any.",
    "tier": "read",
    "endpoint": "GET /users/{user_id}/billing/credits",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      },
      "organization_id": "apart"
    }
  },
  {
    "name": "billing.getUserBillingSubscription",
    "wireName": "billing_getUserBillingSubscription",
    "title": "Get a user's subscription",
    "description": "A user's billing subscription: status, its items with their plans, next payment.",
    "tier": "read",
    "endpoint": "GET /users/{user_id}/billing/subscription",
    "annotations": {
      "readOnlyHint": true,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "user_…"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    },
    "pins": {
      "user_id": {
        "fill": [
          "user_id"
        ]
      },
      "organization_id": "apart"
    }
  },
  {
    "name": "billing.removeSubscriptionItemDiscount",
    "wireName": "billing_removeSubscriptionItemDiscount",
    "title": "Remove a discount",
    "description": "Take the active discount off a subscription item: its payer pays the full price again. Returns the redemption.",
    "tier": "destructive",
    "endpoint": "DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}",
    "annotations": {
      "readOnlyHint": false,
      "idempotentHint": true,
      "openWorldHint": true,
      "destructiveHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "subscription_item_id": {
          "type": "string",
          "description": "From billing_getSubscriptionItemList"
        },
        "discount_id": {
          "type": "string",
          "description": "From billing_applySubscriptionItemDiscount's result; no tool lists them"
        },
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "subscription_item_id",
        "discount_id"
      ],
      "additionalProperties": false
    },
    "asks": "always"
  }
];
