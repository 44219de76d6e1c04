import { readAllowlist } from '../../codegen/allowlist.ts';
import { readGlossary } from '../../codegen/glossary.ts';
import { type Plan, planTools } from '../../codegen/plan.ts';
import { allowlist, document } from './fixture.ts';

/** The one tool that these lines make. */
export function plan(tool: string, words: string): Plan {
  const [, name = ''] = /tool: (\S+)/.exec(tool) ?? [];
  const [only] = planTools(document, readAllowlist(allowlist(tool, name), document), readGlossary(words));
  return only as Plan;
}
