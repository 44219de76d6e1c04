import type {
  Annotations,
  Effect,
  OwnTargets,
  OwnWork,
  PinName,
  Question,
  ResponseShape,
  Tier,
  TimeUnit,
  ToolDefinition,
  ToolImplementation,
} from '../../src/tool.ts';
import type { Operation } from '../inputs/operation.ts';
import type { PlannedInput } from './inputs/tool-inputs.ts';

/** A tool as the allowlist and the glossary make it of an operation, before anything is decided about its risks. */
export interface PlannedTool {
  name: string;
  wireName: string;
  category: string;
  method: string;
  title: string;
  /** Words that people use for what it does, for the search alone. */
  also?: string;
  tier: Tier;
  /** Why this tier, where the name does not say it. */
  because?: string;
  description: string;
  annotations: Omit<Annotations, 'destructiveHint'>;
  /** Null for a tool that asks nothing of the API. */
  operation: Operation | null;
  inputs: PlannedInput[];
  /** The argument that says about whom a call is a guess at a password or a code. */
  guesses?: string;
  /** The pinned argument that a tool without an operation returns. */
  result?: string;
  /** The work of a tool of our own. */
  runs?: OwnWork;
  /** Names that it had before. */
  aliases: string[];
}

/** The pins of a tool: what its definition says, and what its implementation reads first. */
export interface PlannedPins {
  rules: NonNullable<ToolDefinition['pins']>;
  owned: NonNullable<ToolImplementation['owned']>;
}

/** The inputs of a tool that can be cleared, each with what is sent to clear it, and the description of `clear`. */
export interface PlannedClear {
  values: NonNullable<ToolDefinition['clear']>;
  description: string;
}

/** The decisions of people about a tool's risks; each is absent where there is none. */
export interface Decisions {
  /** Fields of its results whose values are masked, sorted. */
  secretFields?: string[];
  pins?: PlannedPins;
  /** The pins with which, alone, the default selection leaves it out. */
  notDefault?: PinName[];
  clear?: PlannedClear;
  /** Everything that its calls can do that a person must be asked about. */
  effects?: Effect[];
  /** Whom its calls let in, where some do. */
  own?: OwnTargets;
  /** The question a person answers before such a call. */
  question?: Question;
  /** The shape of its response, where it has one of its own. */
  response?: ResponseShape;
  /** By argument, the unit of a Unix time. */
  times?: Record<string, TimeUnit>;
}

/** Everything that codegen has decided about a tool; whatever is emitted comes from it. */
export interface Plan extends PlannedTool, Decisions {
  /** The part that clients see, and what the pipeline needs. */
  definition: ToolDefinition;
}

/** Returns true for a read whose response is a list: its rows can be read page by page. */
export function isList({ operation, response }: Pick<Plan, 'operation' | 'response'>): boolean {
  return operation?.method === 'get' && response?.rows !== undefined;
}
