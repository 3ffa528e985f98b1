/** One complaint about one field of the body, as the services report it. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** The body of `application/problem+json` (RFC 9457) as every Houqin service writes it. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  code?: string;
  traceId?: string;
  errors?: FieldProblem[];
  /** The version the thing has now, where somebody was faster (412): the answer's `ETag`. */
  version?: number;
  /** How many changes were made between the version that was decided on and that one. */
  missed?: number;
}

/** What went wrong, in the words a person can act on. */
export type Trouble =
  | 'offline'
  | 'signedOut'
  | 'forbidden'
  | 'notFound'
  | 'stale'
  | 'conflict'
  | 'invalid'
  | 'busy'
  | 'broken';

/** A request that did not succeed. Network failures have status 0. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly fields: FieldProblem[];
  readonly version: number | undefined;
  readonly missed: number | undefined;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`, options);
    this.name = 'ApiError';
    this.status = problem.status;
    this.code = problem.code ?? '';
    this.detail = problem.detail;
    this.traceId = problem.traceId;
    this.fields = (problem.errors ?? []).map(({ field, message }) => ({ field, message: begun(message) }));
    this.version = problem.version;
    this.missed = problem.missed;
  }

  get trouble(): Trouble {
    switch (this.status) {
      case 0:
        return 'offline';
      case 400:
      case 413:
        return 'invalid';
      case 401:
        return 'signedOut';
      case 403:
        return 'forbidden';
      case 404:
        return 'notFound';
      case 409:
        return 'conflict';
      case 412:
        return 'stale';
      case 429:
      case 503:
      case 502:
      case 504:
        return 'busy';
      default:
        return 'broken';
    }
  }

  /** Nobody knows whether the server did it: the same action may be sent again under the same key. */
  get undecided(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** Complaints by field, ready for a form's `setErrors`. */
  get fieldErrors(): Record<string, string> {
    return Object.fromEntries(this.fields.map(({ field, message }) => [lastSegment(field), message]));
  }
}

/** Validators begin in small letters ("must not be blank"); beneath a field it stands alone. */
function begun(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** Services name fields by path (`body.title`); a form knows its own name only. */
function lastSegment(path: string): string {
  return path.split('.').at(-1) ?? path;
}
