/**
 * A package that whoever uses an entry point has installed.
 * @param entry the entry point, `ai-sdk`; `load` imports the package, spelled out so that bundlers find it
 * @throws Error saying what to install, when it isn't there
 */
export async function loadPeer<Module>(entry: string, name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    // The package may be there, and what it needs itself may not.
    if (!error.message.includes(`'${name}'`)) throw error;
    throw new Error(`clerk-agent-toolkit/${entry} needs ${name}, which is not installed: npm install ${name}`, {
      cause: error,
    });
  }
}
