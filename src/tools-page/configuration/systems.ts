import type { Folders } from '../../cli/clients/machine.ts';

/** The systems that clients run on, by Node's name. */
export const SYSTEMS = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' } as const;

/** One of these systems. */
export type System = keyof typeof SYSTEMS;

/** The folders of anybody's machine, as people write them. */
export function foldersOn(system: System): Folders {
  const below =
    (folder: string) =>
    (...names: string[]) =>
      [folder, ...names].join(system === 'win32' ? '\\' : '/');
  const home = system === 'win32' ? '%USERPROFILE%' : '~';
  const config = below(home)('.config');
  const apps = { darwin: below(home)('Library', 'Application Support'), win32: '%APPDATA%', linux: config }[system];
  return {
    home: below(home),
    apps: below(apps),
    config: below(config),
    named: (_variable, ...otherwise) => below(below(home)(...otherwise)),
  };
}

/** Guesses the system that a browser runs on. */
export function guessSystem(userAgent: string): System {
  if (/Windows/.test(userAgent)) return 'win32';
  return /Macintosh|Mac OS/.test(userAgent) ? 'darwin' : 'linux';
}
