import type { ToolDefinition } from '../../src/tool.ts';
import { type Allowlist, readAllowlist } from '../config/allowlist.ts';
import { type Glossary, readGlossary } from '../config/glossary.ts';
import { readPins } from '../config/pins.ts';
import { readSecrets, type Secrets, secretFields } from '../config/secrets.ts';
import { readTargets } from '../config/targets.ts';
import { applyOverlay, type Overlay } from '../openapi/overlay.ts';
import type { Document } from '../openapi/types.ts';
import { definition } from '../plan/definition.ts';
import { pinRules } from '../plan/pins.ts';
import { type Plan, planTools } from '../plan/plan.ts';
import { planQuestions } from '../plan/questions.ts';
import { Faults } from '../shared/problems.ts';

/** The files that a person edits, as text. */
export interface Files {
  allowlist: string;
  glossary: string;
  secrets: string;
  pins: string;
  targets: string;
  overlay: Overlay;
}

/** A version of the API as our files see it, whatever of them fits it. */
export interface Survey {
  document: Document;
  allowlist: Allowlist;
  glossary: Glossary;
  secrets: Secrets;
  tools: Map<string, { plan: Plan; definition: ToolDefinition }>;
  /** Corrections that no longer match anything. */
  dead: string[];
  /** How many places each of the others matches. */
  matches: Map<string, number>;
  /** What the API has and our files don't decide. */
  gaps: string[];
  /** What our files name and the API hasn't. */
  leftovers: string[];
}

/**
 * Plans what can be planned of any version of the API; what doesn't fit is told, not thrown.
 * @param moved where an operation of the allowlist stands in this version, by its endpoint there
 * @throws FileError for a file that is wrong in itself
 */
export function survey(facts: Document, files: Files, moved: ReadonlyMap<string, string> = new Map()): Survey {
  const faults = new Faults('all');
  const dead: string[] = [];
  const matches = new Map<string, number>();
  const document = applyOverlay(
    facts,
    files.overlay,
    (fault) => dead.push(`spec/overlay.yaml: ${fault}`),
    (place, count) => matches.set(`spec/overlay.yaml: ${place}`, count),
  );
  const allowlist = readAllowlist(files.allowlist, document, faults, moved);
  const glossary = readGlossary(files.glossary);
  const plans = planTools(document, allowlist, glossary, faults);
  const secrets = readSecrets(files.secrets);
  const masked = secretFields(document, plans, secrets, faults);
  const pins = pinRules(document, plans, readPins(files.pins), faults);
  planQuestions(document, plans, allowlist, readTargets(files.targets), faults);
  const tools = new Map(
    plans.map((plan) => [
      plan.name,
      { plan, definition: definition(plan, masked.get(plan.name), pins.get(plan.name)?.rules) },
    ]),
  );
  const { gaps, leftovers } = faults;
  return {
    document,
    allowlist,
    glossary,
    secrets,
    tools,
    dead,
    matches,
    gaps: unique(gaps),
    leftovers: unique(leftovers),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
