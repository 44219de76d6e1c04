// Users with every field filled, as an app has them that uses much of Clerk: two to three kilobytes each.

const FIRST = ['Anna', 'Björn', 'Chloé', 'Dmitri', 'Emeka', 'Fatima', 'Grace', 'Hiroshi', 'Inés', 'Jürgen'];
const LAST = ['Müller', 'Smith', 'García', 'Okafor', 'Tanaka', 'Novák', "O'Brien", 'Lindqvist', 'Haddad', 'Rossi'];
const PLANS = ['free', 'pro', 'enterprise'];
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const START = 1_700_000_000_000;

/** Returns the text of a response that lists so many users, the same each time. */
export function fullUsers(count: number): string {
  return JSON.stringify(Array.from({ length: count }, (_, at) => fullUser(at)));
}

function fullUser(at: number) {
  const next = randomOf(at);
  const id = (prefix: string) => `${prefix}_2${Array.from({ length: 26 }, () => CHARACTERS[next(62)]).join('')}`;
  const pick = (names: readonly string[]) => names[next(names.length)] as string;
  const [user, email, phone, account] = [id('user'), id('idn'), id('idn'), id('eac')];
  const [first_name, last_name, plan] = [pick(FIRST), pick(LAST), pick(PLANS)];
  const created_at = START + at * 3_600_000;
  const address = `${first_name}.${last_name}.${at}@customer-${at % 40}.example.com`.toLowerCase();
  const drawing = { type: 'proxy', iid: id('ins'), rid: user, initials: `${first_name[0]}${last_name[0]}` };
  const image_url = `https://img.example.com/${Buffer.from(JSON.stringify(drawing)).toString('base64url')}`;
  const picture = `https://pictures.example.com/a/${id('pic')}`;
  const times = { created_at, updated_at: created_at + 60_000 };
  const verified = (strategy: string) => ({
    ...{ object: `verification_${strategy}`, status: 'verified', strategy },
    ...{ attempts: 1, expire_at: created_at + 600_000, verified_at_client: null },
  });
  return {
    ...{ id: user, object: 'user', username: `${first_name}${at}`.toLowerCase(), first_name, last_name },
    ...{ locale: 'en-US', image_url, has_image: true },
    ...{ primary_email_address_id: email, primary_phone_number_id: phone, primary_web3_wallet_id: null },
    ...{ password_enabled: true, two_factor_enabled: false, totp_enabled: false, backup_code_enabled: false },
    email_addresses: [
      {
        ...{ id: email, object: 'email_address', email_address: address, reserved: false },
        verification: verified('email_code'),
        linked_to: [{ type: 'oauth_google', id: account }],
        ...{ matches_sso_connection: false, ...times },
      },
    ],
    phone_numbers: [
      {
        ...{ id: phone, object: 'phone_number', phone_number: `+4930${String(at).padStart(7, '0')}` },
        ...{ reserved_for_second_factor: false, default_second_factor: false, reserved: false },
        ...{ verification: verified('phone_code'), linked_to: [], backup_codes: null, ...times },
      },
    ],
    ...{ web3_wallets: [], passkeys: [] },
    external_accounts: [
      {
        ...{ object: 'external_account', id: account, provider: 'oauth_google', identification_id: id('idn') },
        ...{
          provider_user_id: String(1e17 + at),
          approved_scopes: 'email https://www.example.com/auth/userinfo.email',
        },
        ...{ email_address: address, first_name, last_name, username: null, image_url: picture, avatar_url: picture },
        ...{ phone_number: null, public_metadata: {}, label: null, ...times },
        verification: verified('oauth_google'),
      },
    ],
    ...{ saml_accounts: [], enterprise_accounts: [] },
    public_metadata: { plan, seats: next(50), features: ['reports', 'exports', 'sso'], onboarding: { done: true } },
    private_metadata: { crm: { id: id('crm'), owner: 'sales@example.com' }, stripe_customer_id: id('cus') },
    unsafe_metadata: { theme: 'dark', answers: { role: 'Head of Support', goal: 'fewer tickets, faster' } },
    ...{ external_id: `customer-${at}`, banned: false, locked: false, deprovisioned: false },
    ...{ last_sign_in_at: created_at + 86_400_000, last_active_at: created_at + 86_400_000 },
    ...{ lockout_expires_in_seconds: null, verification_attempts_remaining: 100, ...times },
    ...{ delete_self_enabled: true, create_organization_enabled: true, create_organizations_limit: null },
    ...{ legal_accepted_at: created_at, mfa_enabled_at: null, mfa_disabled_at: null, bypass_client_trust: false },
    ...{ password_last_updated_at: created_at, profile_image_url: image_url },
  };
}

/** Returns a source of whole numbers from 0 on that looks random: the next one below a bound. */
function randomOf(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
