import { startHttpCli } from '../process/http-cli.ts';
import { openPage } from '../sandbox/browser.ts';
import { askAt, register, signIn } from '../sandbox/oauth-client.ts';

/** The program as people start it to try it, and where they sign in. */
export interface ServedSandbox {
  /** Address of the endpoint. */
  url: string;
  /** Address of the authorization server, which the endpoint's metadata names. */
  issuer: string;
  /** Registers a client, signs the first person in through it, and returns the token. */
  signInFirst(): Promise<string>;
}

/** Starts `serve --http --sandbox`, for one test. */
export async function serveSandbox(): Promise<ServedSandbox> {
  const { url } = await startHttpCli();
  const { origin, pathname } = new URL(url);
  const response = await fetch(`${origin}/.well-known/oauth-protected-resource${pathname}`);
  const metadata = (await response.json()) as { authorization_servers: string[] };
  const [issuer = ''] = metadata.authorization_servers;
  return {
    url,
    issuer,
    signInFirst: async () => {
      const server = { url: issuer };
      const { client_id } = (await register(server)).body;
      const challenge = { code_challenge: 'A'.repeat(43), code_challenge_method: 'S256' };
      const [who = ''] = (await openPage(askAt(server, { client_id, ...challenge }))).choices;
      return (await signIn(server, client_id, who, { resource: url })).body.access_token;
    },
  };
}
