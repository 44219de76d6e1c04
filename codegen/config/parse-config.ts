import type { Document } from '../openapi/types.ts';
import { FileError, type Problem, type Problems } from '../shared/problems.ts';
import { readAllowlist } from './allowlist/allowlist.ts';
import type { Allowlist } from './allowlist/allowlist-types.ts';
import { type ClearFile, readClear } from './clear.ts';
import type { ConfigTexts } from './config-files.ts';
import { readTargets, type Targets } from './confirm/targets.ts';
import { type Glossary, readGlossary } from './glossary.ts';
import { type PinsFile, readPins } from './pins/pins.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import { type Requests, readRequests } from './synonyms/requests.ts';
import { readSynonyms, type Synonyms } from './synonyms/synonyms.ts';
import { readViews, type Views } from './views.ts';

/** The files that a person edits and that decide about tools, as read. */
export interface Config {
  allowlist: Allowlist;
  glossary: Glossary;
  clear: ClearFile;
  secrets: Secrets;
  synonyms: Synonyms;
  requests: Requests;
  pins: PinsFile;
  targets: Targets;
  views: Views;
}

/**
 * Parses every file that decides about tools, each with its own checks.
 * @param document the spec, corrected, which the allowlist is checked against
 * @param problems takes what of the allowlist doesn't fit the spec
 * @param moved the endpoint in this document of an operation that the allowlist has under another one
 * @throws FileError naming what is wrong in any of the files, all at once
 */
export function parseConfig(
  texts: ConfigTexts,
  document: Document,
  problems: Problems,
  moved?: ReadonlyMap<string, string>,
): Config {
  const invalid: Problem[] = [];
  const attempt = <Content>(read: () => Content): Content | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      invalid.push(...error.problems);
      return undefined;
    }
  };
  const config: { [Name in keyof Config]: Config[Name] | undefined } = {
    allowlist: attempt(() => readAllowlist(texts.allowlist, document, problems, moved)),
    glossary: attempt(() => readGlossary(texts.glossary)),
    clear: attempt(() => readClear(texts.clear)),
    secrets: attempt(() => readSecrets(texts.secrets)),
    synonyms: attempt(() => readSynonyms(texts.synonyms)),
    requests: attempt(() => readRequests(texts.requests)),
    pins: attempt(() => readPins(texts.pins)),
    targets: attempt(() => readTargets(texts.targets)),
    views: attempt(() => readViews(texts.views)),
  };
  if (invalid.length > 0) throw new FileError(invalid);
  return config as Config;
}
