import { type CallEnding, type CallRecord, outcomeOf } from '../audit/entry.ts';
import type { TelemetryAttributes } from './telemetry-api.ts';

/** Names of attributes. Those without our prefix are OpenTelemetry's own, for tools that agents use and for MCP. */
export const ATTRIBUTE = {
  operation: 'gen_ai.operation.name',
  tool: 'gen_ai.tool.name',
  method: 'mcp.method.name',
  error: 'error.type',
  tier: 'clerk_agent_toolkit.tier',
  decision: 'clerk_agent_toolkit.decision',
  refusedBy: 'clerk_agent_toolkit.refused_by',
  rule: 'clerk_agent_toolkit.access_rule',
  status: 'clerk_agent_toolkit.clerk_status',
  reads: 'clerk_agent_toolkit.reads',
} as const;

/** The facts of a call before it begins: nothing that a model or a client made up. */
export interface CallStart {
  /** Dotted name of the tool; undefined for a name that no tool has. */
  tool: string | undefined;
  tier: string | undefined;
  /** Name of the access rule of the person in whose name it is made. */
  rule: string | undefined;
  /** True for a call that came as a request of MCP. */
  overMcp: boolean;
}

/** The end of a call, as its span and its measures say it. */
export interface CallOutcome {
  /** Attributes of the span, beside those of its start. */
  span: TelemetryAttributes;
  /** Attributes of the count of calls. */
  count: TelemetryAttributes;
  /** Attributes of the time that it took. */
  duration: TelemetryAttributes;
  /** Attributes of the count of refusals, if it was refused. */
  refusal: TelemetryAttributes | undefined;
  /** Attributes of the count of questions, if a person is asked. */
  question: TelemetryAttributes | undefined;
  isError: boolean;
}

/** Returns the attributes with which a span starts. */
export function startAttributes({ tool = UNKNOWN, tier, rule, overMcp }: CallStart): TelemetryAttributes {
  return present({
    [ATTRIBUTE.operation]: OPERATION,
    [ATTRIBUTE.tool]: tool,
    [ATTRIBUTE.method]: overMcp ? 'tools/call' : undefined,
    [ATTRIBUTE.tier]: tier,
    [ATTRIBUTE.rule]: rule,
  });
}

/** Returns what is said of a call, from the record that the audit log is written from. */
export function outcomeAttributes(start: CallStart, record: CallRecord, ending: CallEnding): CallOutcome {
  const { decision, why, error, status, reads } = outcomeOf(record, ending);
  // Somebody may call everything there is without end: that is counted in one place.
  const tool: TelemetryAttributes = why === 'call_limit' ? {} : { [ATTRIBUTE.tool]: start.tool ?? UNKNOWN };
  const failed = { [ATTRIBUTE.error]: error };
  const decided = { [ATTRIBUTE.decision]: decision };
  const known = { [ATTRIBUTE.tier]: start.tier, [ATTRIBUTE.rule]: start.rule };
  const refused = { [ATTRIBUTE.refusedBy]: why };
  return {
    span: present({
      ...decided,
      ...refused,
      ...failed,
      [ATTRIBUTE.status]: status,
      [ATTRIBUTE.reads]: reads,
    }),
    count: present({ ...tool, ...known, ...decided, ...failed }),
    duration: present({ [ATTRIBUTE.operation]: OPERATION, ...tool, ...failed }),
    refusal: decision === 'refused' ? present({ ...tool, ...refused }) : undefined,
    question: decision === 'asked' ? tool : undefined,
    isError: error !== undefined,
  };
}

/** Returns the name of a call's span. */
export function spanName({ tool = UNKNOWN }: Pick<CallStart, 'tool'>): string {
  return `${OPERATION} ${tool}`;
}

const OPERATION = 'execute_tool';

/** Stands for names that no tool has: there is no end to what a model can make up. */
const UNKNOWN = 'unknown';

function present(attributes: Record<string, string | number | undefined>): TelemetryAttributes {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
