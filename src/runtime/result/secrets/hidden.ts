import { ToolError } from '../../shared/errors.ts';
import type { PrivateMetadataOptions } from './private-metadata.ts';
import { PRIVATE_METADATA } from './private-metadata.ts';
import { insideOf, type SecretOptions, secretTest } from './secret-names.ts';

/** Everything that decides which fields of a tool's results are not shown, whatever they hold. */
export interface HidingOptions extends SecretOptions, PrivateMetadataOptions {
  /** Fields that pins hide, at any depth; see `fieldsHiddenByPins`. */
  hide: ReadonlySet<string>;
}

/** Reason why a path is hidden. */
export type Hiding = 'secret' | 'private' | 'pinned';

/**
 * Returns why a path leads to, or through, something that results don't show; undefined for one that they do. Decides by
 * the names alone, and just as results do: so nobody learns by asking what is there.
 */
export function hidingOf(path: readonly string[], options: HidingOptions): Hiding | undefined {
  let isSecret = secretTest(options);
  for (const name of path) {
    if (options.hide.has(name)) return 'pinned';
    if (name === PRIVATE_METADATA && !options.allowPrivateMetadata) return 'private';
    if (isSecret(name)) return 'secret';
    isSecret = insideOf(name, isSecret);
  }
  return undefined;
}

/** Returns true for a path that leads to, or through, something that results don't show. */
export function isHidden(path: readonly string[], options: HidingOptions): boolean {
  return hidingOf(path, options) !== undefined;
}

const REASONS: Readonly<Record<Hiding, string>> = {
  secret: 'it is a secret, which results show only with {--allow-secrets}',
  private: 'private metadata is shown only with {--allow-private-metadata}',
  pinned: 'it could show what is beyond the user or organization that calls are limited to',
};

/**
 * Describes the refusal of a path that is hidden.
 * @param parameter the argument that names the path
 */
export function hiddenError(path: string, hiding: Hiding, parameter: string): ToolError {
  const message = `\`${path}\` is not shown here: ${REASONS[hiding]}.`;
  const hint = `Leave it out of \`${parameter}\`. A person decides what is shown.`;
  return new ToolError(
    { kind: 'refused', message, parameter, hint },
    hiding === 'pinned' ? { refusedBy: 'pinned' } : {},
  );
}
