import { sanitize } from '../../../src/runtime/result/sanitize.ts';
import { mask } from '../../../src/runtime/result/secrets/mask.ts';
import type { VisibleOptions } from '../../../src/runtime/result/visible-value.ts';
import { isObject, mapEntries, mapItems } from '../../../src/runtime/shared/json.ts';

// What may be seen of a response, made a step at a time and by the plainest means: what the one walk of the runtime does
// must be the same.

/** Returns what may be seen of a value. */
export function visibleInSteps(value: unknown, options: VisibleOptions): unknown {
  const reached = withoutFields(cutDeep(value, 1), options.hide);
  return hidePrivateMetadata(mask(sanitize(reached), options), options);
}

function cutDeep(value: unknown, level: number): unknown {
  if (!Array.isArray(value) && !isObject(value)) return value;
  if (level > 100) return '[left out: nested too deeply]';
  if (Array.isArray(value)) return value.map((item) => cutDeep(item, level + 1));
  return mapEntries(value, (name, inner) => [name, cutDeep(inner, level + 1)]);
}

function withoutFields(value: unknown, hide: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutFields(item, hide));
  if (!isObject(value)) return value;
  return mapEntries(value, (name, inner) => (hide.has(name) ? undefined : [name, withoutFields(inner, hide)]));
}

/** Removes `private_metadata` from a response, at every depth, unless a person allowed it. */
export function hidePrivateMetadata(value: unknown, options: { allowPrivateMetadata: boolean }): unknown {
  if (options.allowPrivateMetadata) return value;
  if (Array.isArray(value)) return mapItems(value, (item) => hidePrivateMetadata(item, options));
  if (!isObject(value)) return value;
  return mapEntries(value, (key, inner) =>
    key === 'private_metadata' ? undefined : [key, hidePrivateMetadata(inner, options)],
  );
}
