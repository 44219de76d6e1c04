import type { ClerkClient } from '../generated/client.ts';

/** The part of a tool's name before the dot: `users`, `organizations` and so on. */
export type CategoryName = keyof ClerkClient;
