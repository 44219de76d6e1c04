/** One entry of Clerk's error body. */
export interface ErrorEntry {
  message: string;
  long_message: string;
  code: string;
  meta?: Record<string, unknown>;
}

/** An error response: handlers throw it with a status and the entries of the body. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: ErrorEntry[];

  constructor(status: number, ...errors: ErrorEntry[]) {
    super(errors.map((error) => error.long_message).join(' '));
    this.status = status;
    this.errors = errors;
  }
}

/** Makes an entry about one parameter, for `new ApiError(422, …)`. */
export function paramEntry(code: string, param: string, message: string, long: string): ErrorEntry {
  return { message, long_message: long, code, meta: { param_name: param } };
}

/** Makes an error with one entry; its short message is made of the words of the code. */
export function apiError(status: number, code: string, long: string, meta?: ErrorEntry['meta']): ApiError {
  const message = code.replace(/^form_/, '').replaceAll('_', ' ');
  return new ApiError(status, { message, long_message: long, code, ...(meta && { meta }) });
}

/** Makes an error about one parameter. */
export function paramError(param: string, code: string, long: string, status = 422): ApiError {
  return apiError(status, code, long, { param_name: param });
}

/** Makes a 422 for a parameter with a value that it may not have. */
export function invalidParam(param: string, long: string): ApiError {
  return new ApiError(422, paramEntry('form_param_value_invalid', param, 'is invalid', long));
}

/** Makes an error for a value that must be unique and is taken: 422, or 409 where the API calls it a conflict. */
export function takenParam(param: string, status = 422): ApiError {
  const long = `That ${param.replaceAll('_', ' ')} is taken. Try another.`;
  return new ApiError(status, paramEntry('form_identifier_exists', param, 'already exists', long));
}

/** Makes a 404. */
export function notFound(noun: string, id: string): ApiError {
  return missing(`No ${noun} was found with id ${id}`);
}

/** Makes a 404 for what is named in other ways than by its id. */
export function missing(long: string): ApiError {
  return new ApiError(404, { message: 'not found', long_message: long, code: 'resource_not_found' });
}

/** Makes a 400 for somebody, by id or email address, who belongs to the organization already. */
export function alreadyMember(who: string): ApiError {
  return apiError(400, 'already_a_member_in_organization', `${who} is already a member of the organization.`);
}
