import { installApart } from '../process/install-apart.ts';
import { MASTRA } from './mastra.ts';

/** A framework with an example in examples/frameworks/. */
export interface Framework {
  /** Installs it where it isn't, and returns its packages by the names that the example imports. */
  packages(): Record<string, string>;
  /** Words by which the model learns of a person's no. */
  declined: string;
  /** True where the model isn't told what a tool does: a defect of the framework's. */
  silent?: true;
}

const here = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

function apart(versions: Record<string, string>, flags?: string[]): Record<string, string> {
  const folder = installApart(versions, flags);
  return Object.fromEntries(Object.keys(versions).map((name) => [name, `${folder}/${name}`]));
}

/** Every framework, by the name of its example. */
export const frameworks: Record<string, Framework> = {
  'openai-agents': { packages: () => here('@openai/agents'), declined: 'not approved' },
  anthropic: { packages: () => here('@anthropic-ai/sdk'), declined: 'the reply was no' },
  mastra: { packages: () => apart(MASTRA), declined: 'not approved' },
  // Without the packages that it brings for Google's cloud, which are two thirds of 320 MB.
  genkit: {
    packages: () =>
      apart({ genkit: '1.42.0', '@genkit-ai/compat-oai': '1.42.0', '@cfworker/json-schema': '4.1.6' }, [
        '--omit=optional',
        '--legacy-peer-deps',
      ]),
    declined: 'The person said no.',
    // Its plugin for OpenAI's API sends names and schemas.
    silent: true,
  },
  // Its environment asks for a version of gpt-tokenizer that isn't ours.
  llamaindex: {
    packages: () =>
      apart({ '@llamaindex/core': '0.6.23', '@llamaindex/openai': '0.4.23', '@llamaindex/workflow': '1.1.25' }),
    declined: 'the reply was no',
  },
};
