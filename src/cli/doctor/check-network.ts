import { existsSync } from 'node:fs';
import { DEFAULT_API_URL } from '../../runtime/http/api-url.ts';
import { proxyAddress } from '../../runtime/http/proxy-address.ts';
import type { Finding } from './finding.ts';

/** Variables with further certificates, and switches that turn checks off. */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS';

/** Tells which proxy and which certificates of the environment are in force on the way to Clerk. */
export function checkNetwork(apiUrl: string | undefined, env: NodeJS.ProcessEnv): Finding[] {
  const { origin } = new URL(apiUrl ?? DEFAULT_API_URL);
  return [checkProxy(origin, env), ...checkCertificates(env)];
}

function checkProxy(origin: string, env: NodeJS.ProcessEnv): Finding {
  try {
    const address = proxyAddress(origin, env);
    const bypass = env.no_proxy || env.NO_PROXY;
    // Without its user name and password.
    const found =
      address === ''
        ? `Requests go straight to ${origin}; no proxy is set.`
        : `Requests to ${origin} go through the proxy ${new URL(address).host}${bypass ? `, but for NO_PROXY (${bypass})` : ''}.`;
    return { check: 'network', state: 'good', found };
  } catch {
    const fix = 'Set HTTPS_PROXY to an address such as http://proxy.example:3128.';
    return {
      check: 'network',
      state: 'bad',
      found: 'The proxy that the environment names has no usable address.',
      fix,
    };
  }
}

function checkCertificates(env: NodeJS.ProcessEnv): Finding[] {
  const file = env[CERTIFICATES];
  const isOff = env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
  const findings: Finding[] = [];
  if (file && existsSync(file)) {
    findings.push({
      check: 'network',
      state: 'good',
      found: `Certificates of ${CERTIFICATES} are trusted too: ${file}.`,
    });
  } else if (file) {
    const fix = `Set ${CERTIFICATES} to a file that exists, where the client starts the server.`;
    findings.push({
      check: 'network',
      state: 'note',
      found: `${CERTIFICATES} names ${file}, which is not there.`,
      fix,
    });
  }
  if (isOff) {
    const fix = `Unset it, and name your certificate in ${CERTIFICATES}.`;
    const found = 'NODE_TLS_REJECT_UNAUTHORIZED=0: anybody on the way can read the key.';
    findings.push({ check: 'network', state: 'bad', found, fix });
  }
  return findings;
}
