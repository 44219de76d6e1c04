import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The files by which the program is deployed. */
export const DEPLOYMENT = {
  dockerfile: read('Dockerfile'),
  ignored: read('.dockerignore'),
  compose: read('compose.yaml'),
  haproxy: read('deploy/haproxy.cfg'),
};

/** Values of the variables that compose.yaml asks a person for. */
export const VARIABLES = {
  MCP_URL: 'https://mcp.example.com/mcp',
  CLERK_PUBLISHABLE_KEY: 'pk_test_Y2xlcmsuZXhhbXBsZS5jb20k',
  REDIS_PASSWORD: 'a1b2c3',
};
