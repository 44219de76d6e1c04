import { readAllowlist } from '../../../codegen/config/allowlist/allowlist.ts';
import { readGlossary } from '../../../codegen/config/glossary.ts';
import type { PlannedTool } from '../../../codegen/plan/plan.ts';
import { planTools } from '../../../codegen/plan/plan-tools.ts';
import { allowlist, document } from './fixture.ts';

/** A local tool that is served by default in place of the tested one, which may be of any tier. */
const local =
  'local:\n  other.getId: { title: Get an id, tier: read, description: The id that is pinned., result: user_id }\n';

/** Plans the one tool that these lines of an allowlist define. */
export function planOneTool(tool: string, glossary: string): PlannedTool {
  const list = allowlist(tool, 'other.getId', local);
  const [only] = planTools(document, readAllowlist(list, document), readGlossary(glossary));
  return only as PlannedTool;
}
