export type { CategoryName } from '../generated/client.ts';
