import { generateKeyPairSync, sign } from 'node:crypto';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Makes what a program needs to know who is signed in, without a network: the token of a session and the key to it. */
export function signIn(userId: string): Record<string, string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    sub: userId,
    sid: 'sess_1',
    iss: 'https://clerk.app.example',
    iat: now,
    nbf: now - 60,
    exp: now + 600,
  };
  const signed = [{ alg: 'RS256', typ: 'JWT', kid: 'ins_1' }, claims].map(encode).join('.');
  return {
    SESSION_TOKEN: `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`,
    CLERK_JWT_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    CLERK_PUBLISHABLE_KEY: `pk_test_${Buffer.from('clerk.app.example$').toString('base64')}`,
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
