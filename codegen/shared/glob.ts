/** Tells whether a name matches a glob, in which `*` stands for any text: `users.*`. */
export function matchesGlob(glob: string, name: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}
