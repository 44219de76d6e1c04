/** The oldest Node that this runs on, as package.json says. */
const OLDEST = [20, 3] as const;

/** Describes what is wrong with a version of Node that is too old, such as `16.20.2`; undefined for one that isn't. */
export function describeOldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `clerk-agent-toolkit needs Node ${OLDEST.join('.')} or newer, and this is ${version} (${process.execPath}). Where several are installed, give your client the full path of the newer npx.`;
}
