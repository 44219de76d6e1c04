import type { CountedPlan } from '../plan/count-tokens.ts';

/** The number of sets of pins: the user, the organization, both. */
const PIN_SETS = 3;

/**
 * Writes tool-kinds.ts: what types must know of every tool to tell whether a selection serves it, and nothing else, since
 * it is published with every entry point for code.
 */
export function emitToolKinds(plans: readonly CountedPlan[], defaults: readonly string[]): string {
  const shortened = plans.flatMap(({ name, wireName }) =>
    wireName === name.replace('.', '_') ? [] : [`  '${name}': '${wireName}';`],
  );
  const members = plans.map((plan) => `  '${plan.name}': ${kindsOf(plan, defaults)};`);
  return `/**
 * The kinds of every tool: \`default\` if it is in the default set, \`read\` if it only reads, \`asks\` if every call of it
 * loses something or lets somebody in, \`pinned\` if it is served under any pins, \`secret\` if it is served only by its
 * exact name, \`needs\` if it needs another option, \`write\` if it is none of these.
 */
export interface ToolKinds {
${members.join('\n')}
}

/** The wire names of the tools whose own names are too long for that. */
export interface ShortWireNames {
${shortened.join('\n')}
}
`;
}

function kindsOf(plan: CountedPlan, defaults: readonly string[]): string {
  const { name, tier, definition, tokensByPins, notDefault = [], runs } = plan;
  const isPinned = Object.keys(tokensByPins).length === PIN_SETS && notDefault.length === 0;
  const kinds = Object.entries({
    default: defaults.includes(name),
    read: tier === 'read',
    asks: definition.asks === 'always',
    pinned: isPinned,
    secret: tier === 'sensitive',
    needs: definition.upload !== undefined || runs === 'export',
  }).flatMap(([kind, holds]) => (holds ? [`'${kind}'`] : []));
  return kinds.join(' | ') || "'write'";
}
