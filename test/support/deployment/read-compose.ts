import { parse } from 'yaml';

/** A file of the machine, as a service sees it. */
export interface Bind {
  type: string;
  source: string;
  target: string;
}

/** The parts of a service that are looked at. */
export interface Service {
  image?: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  volumes?: (string | Bind)[];
  ports?: string[];
  networks?: string[];
  stop_grace_period?: string;
  deploy?: { replicas: number };
}

/** A compose file, with its variables filled in. */
export interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
  secrets: Record<string, { file: string }>;
}

/** Reads a compose file, with the values of its variables as Compose fills them in; a variable without a value throws. */
export function readCompose(text: string, values: Record<string, string>): Compose {
  const filled = text.replace(/\$\{(\w+)(?::\?[^}]*)?\}/g, (_, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the variable ${name} has no value`);
    return value;
  });
  return parse(filled, { merge: true });
}
