/** The capabilities of a client that can ask a person. */
export const FORM_CAPABILITIES = { elicitation: { form: {} } };

/** The only reply that is a yes: the form, sent with its field on. */
export const YES = { action: 'accept' as const, content: { do_it: true } };
