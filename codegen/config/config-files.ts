import type { Overlay } from '../openapi/apply-overlay.ts';
import { readOverlay } from './read-overlay.ts';
import { readText } from './read-text.ts';

/** The files that a person edits and that decide about tools, as text. */
export interface ConfigTexts {
  allowlist: string;
  glossary: string;
  clear: string;
  secrets: string;
  synonyms: string;
  requests: string;
  pins: string;
  targets: string;
  views: string;
  /** The promises of the last release: needed only where undecided things are left out. */
  surface?: string;
}

/** Every file that a person edits. */
export interface ConfigFiles extends ConfigTexts {
  overlay: Overlay;
}

/**
 * Reads the project's files that a person edits.
 * @param root the project's folder
 * @throws CodegenError when one can't be read
 */
export async function readConfigFiles(root: string): Promise<ConfigFiles> {
  return {
    allowlist: await readText(root, 'allowlist.yaml'),
    glossary: await readText(root, 'spec/glossary.yaml'),
    clear: await readText(root, 'spec/clear.yaml'),
    secrets: await readText(root, 'spec/secrets.yaml'),
    synonyms: await readText(root, 'spec/synonyms.yaml'),
    requests: await readText(root, 'spec/requests.yaml'),
    pins: await readText(root, 'spec/pins.yaml'),
    targets: await readText(root, 'spec/targets.yaml'),
    views: await readText(root, 'spec/views.yaml'),
    overlay: await readOverlay(root),
  };
}
