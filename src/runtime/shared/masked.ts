/** Text that replaces a secret in a result. */
export const MASKED = '[masked]';
