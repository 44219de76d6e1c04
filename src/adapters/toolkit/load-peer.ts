/**
 * Loads a package that the user of an entry point has to install.
 * @param entry the entry point, such as `ai-sdk`
 * @param load imports the package; its name is spelled out there so that bundlers find it
 * @throws Error saying what to install, when the package isn't there
 */
export async function loadPeer<Module>(
  entry: string,
  packageName: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    // The package may be installed and one of its own dependencies missing.
    if (!error.message.includes(`'${packageName}'`)) throw error;
    throw new Error(
      `clerk-agent-toolkit/${entry} needs ${packageName}, which is not installed: npm install ${packageName}`,
      { cause: error },
    );
  }
}
