/** Why something was not done, as the services tell it (RFC 9457), already in the reader's language. */
export interface FieldFault {
  readonly field: string
  readonly code: string
  readonly detail: string
}

export interface ProblemBody {
  readonly type?: string
  readonly title?: string
  readonly detail?: string
  readonly status?: number
  readonly trace?: string
  readonly errors?: readonly FieldFault[]
}

/** Codes of problems that the browser finds itself. */
export type OwnCode = 'no-network' | 'not-understood'

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldFault[] = [],
    readonly trace = '',
  ) {
    super(title)
    this.name = 'Problem'
  }

  /** Trying the same again may go well. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }

  static from(status: number, body: unknown): Problem {
    if (typeof body !== 'object' || body === null || !('type' in body)) {
      return new Problem(status, 'not-understood', '', '')
    }
    const told = body as ProblemBody
    const code = (told.type ?? '').replace(/^urn:problem:/, '')
    return new Problem(status, code, told.title ?? '', told.detail ?? '', told.errors ?? [], told.trace ?? '')
  }

  static noNetwork(): Problem {
    return new Problem(0, 'no-network', '', '')
  }

  static of(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem(0, 'not-understood', '', String(error))
  }
}
