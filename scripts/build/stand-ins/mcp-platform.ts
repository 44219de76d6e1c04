// Stands in, in the bundle, for what the MCP SDK picks by platform. The original brings Ajv, half of the bundle's
// size, which the SDK uses only for schemas of elicitation and of McpServer: this project has neither.
export { default as process } from 'node:process';

/** Fails at its first use, in case the SDK comes to need the validator after all. */
export class DefaultJsonSchemaValidator {
  getValidator(): never {
    throw new Error('The JSON Schema validator is not bundled: see scripts/build/stand-ins/mcp-platform.ts.');
  }
}
