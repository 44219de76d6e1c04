import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, type PlatformPath, posix, win32 } from 'node:path';

/** A machine, as far as it decides where programs keep their configuration. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** The folders of a person in which programs keep their configuration, each with a function that joins a path to it. */
export interface Folders {
  /** The person's own folder. */
  home: Join;
  /** The folder of programs with a window: Application Support, AppData, .config. */
  apps: Join;
  /** The folder of programs of the terminal, on every system. */
  config: Join;
  /** The folder that a variable of the program names, or else one in the person's own. */
  named(variable: string, ...otherwise: string[]): Join;
}

type Join = (...names: string[]) => string;

/** Returns the machine that this process runs on. */
export function thisMachine(env: Machine['env'] = process.env): Machine {
  return { platform: process.platform, env, home: homedir() };
}

/** Returns the folders in which programs keep their configuration on a machine. */
export function foldersOf({ platform, env, home }: Machine): Folders {
  const { join }: PlatformPath = platform === 'win32' ? win32 : posix;
  const below =
    (folder: string) =>
    (...names: string[]) =>
      join(folder, ...names);
  const config = env.XDG_CONFIG_HOME || join(home, '.config');
  const apps: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: env.APPDATA || join(home, 'AppData', 'Roaming'),
  };
  return {
    home: below(home),
    apps: below(apps[platform] ?? config),
    config: below(config),
    named: (variable, ...otherwise) => below(env[variable] || join(home, ...otherwise)),
  };
}

/** Finds the file that a command would start, by PATH; undefined where there is none. */
export function findCommand(command: string, { platform, env }: Machine): string | undefined {
  const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const { join } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))).find(existsSync);
}
