import { countRules } from './counts.ts';
import { nameRules } from './names.ts';
import type { ClientRule } from './rule.ts';
import { schemaRules } from './schemas.ts';

/** Every rule that clients, and the APIs behind them, are known to enforce. */
export const clientRules: ClientRule[] = [...nameRules, ...countRules, ...schemaRules];
