import type { ToolDefinition } from '../tool.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { fieldsHiddenByPins, withoutHiddenFields } from './policy/apply-pins.ts';
import { asObject } from './result/result.ts';
import { sanitize } from './result/sanitize.ts';
import { credentialNames } from './result/secrets/credential-names.ts';
import type { HidingOptions } from './result/secrets/hidden.ts';
import { mask } from './result/secrets/mask.ts';
import { hidePrivateMetadata } from './result/secrets/private-metadata.ts';
import type { JsonObject } from './shared/json.ts';

/** Returns what of a tool's response may be seen, whole: sanitized, masked, and without what pins and people hide. */
export function visibleResponse(body: unknown, definition: ToolDefinition, context: PipelineContext): JsonObject {
  const { ownKey, policy } = context;
  const reached = withoutHiddenFields(asObject(body), definition, policy.pins);
  const masked = mask(sanitize(reached), { ownKey, ...hidingOptions(definition, context) });
  return asObject(hidePrivateMetadata(masked, context));
}

/** Returns what decides which fields of a tool's responses are hidden. */
export function hidingOptions(definition: ToolDefinition, context: PipelineContext): HidingOptions {
  return {
    fields: definition.secrets,
    isCredential: credentialNames(definition.name),
    allowSecrets: context.policy.allowSecrets,
    allowPrivateMetadata: context.allowPrivateMetadata,
    hide: fieldsHiddenByPins(definition, context.policy.pins),
  };
}
