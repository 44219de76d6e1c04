import { foldersOf, type Machine } from '../clients/machine.ts';

/** Returns the file in which --save-key keeps the key of an entry. */
export function savedKeyPath(name: string, machine: Machine): string {
  const { apps, config } = foldersOf(machine);
  return (machine.platform === 'win32' ? apps : config)('clerk-agent-toolkit', `${name}.key`);
}
