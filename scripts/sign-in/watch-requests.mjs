// Preloaded into the program: appends a line to the file that WATCHED names for each request that came to the endpoint or
// to the sandbox. Codes, tokens and secrets are left out.
import { appendFileSync } from 'node:fs';
import { Server } from 'node:http';

const HIDDEN = /^(?:code|code_verifier|access_token|refresh_token|token|client_secret|form_token)$/;
const readable = (parameters) =>
  Object.fromEntries([...parameters].map(([name, value]) => [name, HIDDEN.test(name) ? '(hidden)' : value]));

const { emit } = Server.prototype;
Server.prototype.emit = function (event, ...args) {
  if (event === 'request') watch(...args);
  return emit.call(this, event, ...args);
};

function watch(request, response) {
  const chunks = [];
  const { push } = request;
  request.push = function (chunk, ...rest) {
    if (chunk) chunks.push(chunk);
    return push.call(this, chunk, ...rest);
  };
  response.on('close', () => {
    const { pathname, searchParams } = new URL(request.url, 'http://host');
    const { authorization, 'user-agent': agent, 'mcp-protocol-version': revision } = request.headers;
    const line = {
      method: request.method,
      path: pathname,
      query: readable(searchParams),
      body: readBody(Buffer.concat(chunks).toString()),
      token: authorization && (/^Bearer ey/i.test(authorization) ? 'JWT' : 'other'),
      agent,
      revision,
      status: response.statusCode,
    };
    appendFileSync(process.env.WATCHED, `${JSON.stringify(line)}\n`);
  });
}

function readBody(text) {
  if (text === '') return undefined;
  try {
    const { jsonrpc, method, params, client_secret, ...rest } = JSON.parse(text);
    return jsonrpc ? { method, tool: params?.name, revision: params?.protocolVersion } : rest;
  } catch {
    return readable(new URLSearchParams(text));
  }
}

// Documents that some clients have instead of a registration. Where the internet can't be reached, these stand in for them:
// what is theirs in it are the redirect URIs, as they are published.
const DOCUMENTS = [
  'https://claude.ai/oauth/claude-code-client-metadata',
  'https://chatgpt.com/oauth/codex/client.json',
];
const realFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  try {
    return await realFetch(input, init);
  } catch (error) {
    const client_id = String(input);
    if (!DOCUMENTS.includes(client_id)) throw error;
    appendFileSync(process.env.WATCHED, `${JSON.stringify({ standIn: client_id })}\n`);
    const redirect_uris = ['http://localhost/callback', 'http://127.0.0.1/callback'];
    return Response.json({ client_id, client_name: client_id, redirect_uris, token_endpoint_auth_method: 'none' });
  }
};
