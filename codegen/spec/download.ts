import { EnvHttpProxyAgent, fetch, type Response } from 'undici';
import { CodegenError } from '../shared/errors.ts';

/** Limits on the time of a request and the size of a response; the largest spec is not a megabyte. */
const TIMEOUT = 60_000;
const MOST = 50_000_000;

/** GitHub's API, the one host that gets to see GITHUB_TOKEN. */
export const API = 'https://api.github.com';

/**
 * Downloads the body of a response, whole and of a size that can be.
 * @param address http or https
 * @throws CodegenError when the download fails: in one line, with the address and what to do, and never with the token
 */
export async function download(address: string): Promise<Uint8Array> {
  const response = await request(address);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MOST) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new CodegenError(address, `broke off (${reason(error as Error)}). Try again, or ${OTHERWISE}`);
  }
  if (size > MOST) throw new CodegenError(address, `is over ${MOST / 1e6} MB, which no spec is. Or ${OTHERWISE}`);
  return Buffer.concat(chunks);
}

/**
 * Downloads JSON.
 * @throws CodegenError as `download`, and when it is something else
 */
export async function downloadJson(address: string): Promise<unknown> {
  const text = new TextDecoder().decode(await download(address));
  try {
    return JSON.parse(text);
  } catch {
    throw new CodegenError(address, 'returned something that is not JSON. Is there a proxy in between?');
  }
}

const OTHERWISE = 'give a file with --from FILE';

async function request(address: string): Promise<Response> {
  const isApi = address.startsWith(`${API}/`);
  const token = isApi ? process.env.GITHUB_TOKEN : undefined;
  // fetch's own error about a malformed header would show the token.
  if (token && !/^[\x21-\x7e]+$/.test(token))
    throw new CodegenError(
      '',
      'GITHUB_TOKEN is malformed: it has a space, a line break or another character that no token has',
    );
  const dispatcher = proxy();
  const response = await fetch(address, {
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { 'user-agent': 'clerk-agent-toolkit', ...(token && { authorization: `Bearer ${token}` }) },
    ...(dispatcher && { dispatcher }),
  }).catch((error: Error) => {
    throw new CodegenError(address, `can't be reached (${reason(error)}). Offline, ${OTHERWISE}`);
  });
  if (response.ok) return response;
  await response.body?.cancel().catch(() => undefined);
  throw new CodegenError(address, `responded with ${response.status}. ${advice(response.status, isApi)}`);
}

function proxy(): EnvHttpProxyAgent | undefined {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
  const set = names.filter((name) => process.env[name]);
  if (set.length === 0) return undefined;
  // Its address may hold a password.
  const wrong = set.find((name) => !/^https?:$/.test(protocol(process.env[name] as string)));
  if (wrong) throw new CodegenError('', `${wrong} is not the address of a proxy, such as http://127.0.0.1:8080`);
  return new EnvHttpProxyAgent();
}

function protocol(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : '';
}

function advice(status: number, isApi: boolean): string {
  if (status === 429 || (status === 403 && isApi)) return 'The rate limit is reached: set GITHUB_TOKEN, or try later';
  if (status === 401 && isApi) return 'GitHub refuses GITHUB_TOKEN: renew or unset it';
  if (status === 404 || status === 422) return `Is there such a commit? Or ${OTHERWISE}`;
  return status < 500 ? `The request was refused: ${OTHERWISE}` : `Try later, or ${OTHERWISE}`;
}

function reason(error: Error): string {
  if (error.name === 'TimeoutError') return `no response in ${TIMEOUT / 1000} s`;
  const cause = error.cause as { code?: unknown; message?: string } | undefined;
  return String(cause?.code ?? cause?.message ?? error.message);
}
