import { budget } from './budget.ts';
import { loadImplementation, resolve } from './catalogue.ts';
import { clean } from './clean.ts';
import { gate, type Policy } from './gate.ts';
import { mask } from './mask.ts';
import { meant } from './meaning.ts';
import { pin, withoutPinned } from './pin.ts';
import { repeatable, request } from './request.ts';
import { failure, success, type ToolResult, wrap } from './result.ts';
import type { Pins, ToolDefinition } from './tool.ts';
import { unwrap } from './unwrap.ts';
import { upload } from './upload.ts';
import { validate } from './validate.ts';
import { type ViewOptions, view } from './view.ts';
import { wellFormed } from './well-formed.ts';

/** Everything about a call that the caller has no say in. */
export interface PipelineContext extends ViewOptions {
  /** By dotted name; has every tool of the policy's selection. */
  definitions: ReadonlyMap<string, ToolDefinition>;
  policy: Policy;
  pins: Pins;
  /** Folders from which files may be sent. */
  files: readonly string[];
  /** Finds our own key, which must not be seen in any result or error. */
  own: RegExp | undefined;
  /** The HTTP client, made when first asked for. */
  api(): Promise<unknown>;
  /** Milliseconds. */
  timeout: number;
  /** Characters of JSON. */
  maxResult: number;
}

/**
 * One call, the same way for every tool and every adapter: what differs between tools is in their definitions.
 * Never throws: a failure is a result with `isError`.
 * @param spelling the tool's name, dotted or as on the wire
 */
export function runPipeline(
  context: PipelineContext,
  spelling: string,
  args: unknown,
  signal?: AbortSignal,
): Promise<ToolResult> {
  return stages(context, spelling, args, signal).catch((error) =>
    failure(error, (details) => mask(clean(details), { own: context.own, allowSecrets: context.policy.allowSecrets })),
  );
}

async function stages(
  context: PipelineContext,
  spelling: string,
  args: unknown,
  signal?: AbortSignal,
): Promise<ToolResult> {
  const { policy, pins, own, timeout, maxResult } = context;
  const indexed = resolve(spelling);
  const { name } = indexed;
  // Before the arguments are looked at: what is not served tells nothing about itself.
  gate(indexed, policy);
  const definition = context.definitions.get(name) as ToolDefinition;
  const implementation = await loadImplementation(name);
  const given = wellFormed(unwrap(args, definition.inputSchema));
  // Before validation: a pinned argument is required of the request, and not asked of the model.
  const filled = pin(given, pins, definition.inputSchema);
  const valid = validate(filled, implementation, withoutPinned(definition, pins));
  meant(valid, implementation, definition);
  const form = await upload(valid, definition, context.files);
  const api = definition.endpoint === null ? undefined : await context.api();
  const answer = await request(implementation, valid, {
    api,
    pins,
    reads: repeatable(definition),
    timeout,
    ...(form && { form }),
    ...(signal && { signal }),
  });
  const hidden = { own, fields: definition.secrets, allowSecrets: policy.allowSecrets };
  const seen = view(mask(clean(wrap(answer)), hidden), context);
  return success(
    budget(wrap(seen), maxResult, { args: valid, paged: 'offset' in (definition.inputSchema.properties ?? {}) }),
  );
}
