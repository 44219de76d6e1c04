/** The part of the MCP SDK that a server is made of: bundled for the command line, the user's own where one is embedded. */
export type McpSdk = Pick<
  typeof import('@modelcontextprotocol/server'),
  | 'CLIENT_CAPABILITIES_META_KEY'
  | 'inputRequired'
  | 'inputResponse'
  | 'ProtocolError'
  | 'ProtocolErrorCode'
  | 'SdkError'
  | 'SdkErrorCode'
  | 'Server'
>;
