import { blameCaller } from '../../runtime/shared/blame-caller.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { isObject } from '../../runtime/shared/json.ts';

/** Codes for a package that isn't there: of an import, and of a program that was bundled to CommonJS. */
const NOT_FOUND = new Set<unknown>(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);

/**
 * Loads a package that the user of an entry point has to install. When a toolkit is created, not when the entry point is
 * imported: an import that waits can't be required from CommonJS.
 * @param entry the entry point, such as `ai-sdk`
 * @param load imports the package; its name is spelled out there so that bundlers find it
 * @param caller the function that the program called
 * @throws UsageError saying what to install, when the package isn't there
 */
export async function loadPeer<Module>(
  entry: string,
  packageName: string,
  load: () => Promise<Module>,
  caller: (...args: never[]) => unknown,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!isObject(error) || !NOT_FOUND.has(error.code)) throw error;
    // The package may be installed and one of its own dependencies missing.
    if (!isMissing(packageName, String(error.message))) throw error;
    const sentence = `clerk-agent-toolkit/${entry} needs ${packageName}, which is not installed: npm install ${packageName}`;
    throw blameCaller(new UsageError(sentence, { cause: error }), caller);
  }
}

/** Reads off an error whether it is about a package or a part of it: each runtime has its own words, and the name in quotes. */
function isMissing(packageName: string, message: string): boolean {
  return message.includes(`'${packageName}'`) || message.includes(`'${packageName}/`);
}
