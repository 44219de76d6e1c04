import type { Row } from './row.ts';

const USER = '/users/{user_id}';
/** Calls of the endpoints for users and what belongs to them. */
export const users: Row[] = [
  [`GET ${USER}/organization_invitations`, 'GET /users/user_ines/organization_invitations', 200],
  [`GET ${USER}/organization_invitations`, 'GET /users/user_nobody/organization_invitations', 404],
];
