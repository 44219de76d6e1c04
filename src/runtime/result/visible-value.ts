import { copyOf, isObject, type JsonObject, mapItems, setOwn } from '../shared/json.ts';
import { MASKED } from '../shared/masked.ts';
import { remember } from '../shared/remember.ts';
import { sanitizeText } from './sanitize.ts';
import type { HidingOptions } from './secrets/hidden.ts';
import { isRevealing, type MaskOptions, textMask } from './secrets/mask.ts';
import { PRIVATE_METADATA } from './secrets/private-metadata.ts';
import { insideOf, type SecretTest, secretTest } from './secrets/secret-names.ts';

/** The most objects and lists inside one another. Deeper ones would overflow the stack of whatever walks through them. */
const MOST_LEVELS = 100;

/**
 * Text that stands for what was deeper. End users write metadata as deep as they like, and one row must not make the
 * whole list fail.
 */
const LEFT_OUT = '[left out: nested too deeply]';

/** Everything that decides what of a response may be seen. */
export interface VisibleOptions extends HidingOptions, Pick<MaskOptions, 'ownKey'> {}

/** A name of a field, looked at once for all rows. */
interface Name {
  /** The name as it is sanitized: by this one it is known. */
  known: string;
  /** The name as it is shown. */
  shown: string;
  /** True for what pins or people hide. */
  isHidden: boolean;
}

/**
 * Creates a function that returns what of a response's value may be seen: in one walk over it, without what is nested
 * too deeply, what pins hide and private metadata, and the rest sanitized and then masked. What it returns for parts of
 * one response is what it returns for the whole.
 */
export function visibleIn(options: VisibleOptions): (value: unknown) => unknown {
  const { hide, allowPrivateMetadata } = options;
  const maskText = textMask(options);
  const textOf = (text: string) => maskText(sanitizeText(text));
  const nameOf = remember((name: string): Name => {
    const known = sanitizeText(name);
    const shown = maskText(known);
    return { known, shown, isHidden: hide.has(name) || (shown === PRIVATE_METADATA && !allowPrivateMetadata) };
  });

  function see(value: unknown, level: number, isSecret: SecretTest): unknown {
    if (typeof value === 'string') return textOf(value);
    if (typeof value !== 'object' || value === null) return value;
    if (level > MOST_LEVELS) return LEFT_OUT;
    return isObject(value)
      ? seeObject(value, level, isSecret)
      : mapItems(value as unknown[], (item) => see(item, level + 1, isSecret));
  }

  function seeObject(object: JsonObject, level: number, isSecret: SecretTest): JsonObject {
    let changed: JsonObject | undefined;
    const keys = Object.keys(object);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as string;
      const { known, shown, isHidden } = nameOf(key);
      const inner = object[key];
      const seen = isHidden ? undefined : seeField(known, inner, level + 1, isSecret);
      if (!changed && !isHidden && shown === key && seen === inner) continue;
      changed ??= copyOf(object, keys, at);
      if (!isHidden) setOwn(changed, shown, seen);
    }
    return changed ?? object;
  }

  function seeField(name: string, value: unknown, level: number, isSecret: SecretTest): unknown {
    if (!isSecret(name)) return see(value, level, insideOf(name, isSecret));
    // What has something in it only before it is sanitized, or stripped of what pins hide, reveals nothing.
    const left = typeof value === 'string' ? sanitizeText(value) : withoutHidden(value);
    return isRevealing(left) ? MASKED : see(value, level, insideOf(name, isSecret));
  }

  function withoutHidden(value: unknown): unknown {
    return isObject(value) && hide.size > 0 ? Object.keys(value).filter((key) => !hide.has(key)) : value;
  }

  return (value) => see(value, 1, secretTest(options));
}
