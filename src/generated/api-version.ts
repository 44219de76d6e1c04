// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
export const apiVersion = '2026-05-12';
