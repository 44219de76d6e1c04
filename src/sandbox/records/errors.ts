/** One entry of Clerk's error body. */
export interface ClerkError {
  message: string;
  long_message: string;
  code: string;
  meta?: Record<string, unknown>;
}

/** What a handler throws to answer with an error: a status and the entries of the body. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: ClerkError[];

  constructor(status: number, ...errors: ClerkError[]) {
    super(errors.map((error) => error.long_message).join(' '));
    this.status = status;
    this.errors = errors;
  }
}

/** An entry about one parameter, for `new ApiError(422, …)`. */
export function paramError(code: string, param: string, message: string, long: string): ClerkError {
  return { message, long_message: long, code, meta: { param_name: param } };
}

/** 422: the value of a parameter is not one of those it may have. */
export function invalidParam(param: string, long: string): ApiError {
  return new ApiError(422, paramError('form_param_value_invalid', param, 'is invalid', long));
}

/** A value that has to be unique belongs to somebody else: 422, or 409 where the API calls it a conflict. */
export function takenParam(param: string, status = 422): ApiError {
  const long = `That ${param.replaceAll('_', ' ')} is taken. Try another.`;
  return new ApiError(status, paramError('form_identifier_exists', param, 'already exists', long));
}

/** 422: this parameter can't go together with that one. */
export function disallowedParam(param: string, long: string): ApiError {
  return new ApiError(422, paramError('form_conditional_param_disallowed', param, 'is not allowed', long));
}

/** 404: there is no such thing. */
export function notFound(noun: string, id: string): ApiError {
  return plainError(404, 'resource_not_found', 'not found', `No ${noun} was found with id ${id}`);
}

/** An error that is about no one parameter. */
export function plainError(
  status: number,
  code: string,
  message: string,
  long = message,
  meta?: ClerkError['meta'],
): ApiError {
  return new ApiError(status, { message, long_message: long, code, ...(meta && { meta }) });
}
