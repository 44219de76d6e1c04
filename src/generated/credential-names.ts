// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
export const words: readonly string[] = ["access_key","access_token","api_key","assertion","auth_code","auth_token","authorization","authorization_code","backup_code","bearer","client_secret","cookie","credential","decryption_key","device_code","encryption_key","hotp","id_token","jwt","login_code","magic_link","master_key","nonce","one_time_code","otp","passcode","passphrase","passwd","password","pin","private_key","recovery_code","recovery_phrase","refresh_token","saml_response","secret","secret_key","security_code","seed_phrase","session_key","session_token","shared_key","sign_in_code","signing_key","ticket","token","totp","user_code","verification_code","webhook_key"];

export const harmless: Readonly<Record<string, readonly string[]>> = {
  m2m_tokens: ["*"],
  token_fetch_url: ["*"],
  token_introspection_url: ["*"],
  token_url: ["*"],
};
