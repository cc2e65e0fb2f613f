/** RFC 9457 as our API speaks it: Chinese in title, detail and message; English in the …En twins. */
export type Problem = {
  type: string;
  title: string;
  titleEn?: string;
  status: number;
  detail?: string;
  detailEn?: string;
  errors?: FieldFault[];
  traceId?: string;
  facts?: Record<string, unknown>;
};

export type FieldFault = { pointer: string; code: string; message: string; messageEn?: string };

export class ApiProblem extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(`${problem.status} ${problem.type}`, options);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.problem.status;
  }

  /** `urn:shouwang:problem:not-found` → `not-found` */
  get slug(): string {
    return this.problem.type.split(':').at(-1) ?? '';
  }

  /** No answer at all: the network is away, or the server is. */
  get isUnreachable(): boolean {
    return this.status === 0;
  }

  /** Whether the same request may succeed later without the user changing anything. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }

  /** In how many seconds the server will listen again, where it said so. */
  get retryAfterSeconds(): number | null {
    const seconds = this.problem.facts?.retryAfterSeconds;
    return typeof seconds === 'number' ? seconds : null;
  }

  static unreachable(cause: unknown): ApiProblem {
    return new ApiProblem({ type: 'urn:shouwang:problem:unreachable', title: '', status: 0 }, { cause });
  }

  static async from(response: Response): Promise<ApiProblem> {
    const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json');
    const body: unknown = isProblem ? await response.json().catch(() => null) : null;
    return new ApiProblem({
      type: 'urn:shouwang:problem:unexpected',
      title: '',
      ...(body as Problem | null),
      status: response.status,
    });
  }
}

/** Title and detail in the reader's language; empty where the server wrote none (a proxy's 502, no network). */
export function problemText(problem: Problem, language: string): { title: string; detail: string } {
  const english = !language.startsWith('zh');
  return {
    title: (english && problem.titleEn) || problem.title,
    detail: (english && problem.detailEn) || problem.detail || '',
  };
}

export function faultText(fault: FieldFault, language: string): string {
  return (!language.startsWith('zh') && fault.messageEn) || fault.message;
}

/**
 * Sorts the faults of a refused form: those that belong to a field on the screen, and the rest, which the page shows
 * above the form. `/members/0/name` belongs to the field `members.0.name`.
 */
export function sortFaults(
  error: unknown,
  isField: (path: string) => boolean,
  language: string,
): { fields: { path: string; message: string }[]; rest: string[] } {
  const fields: { path: string; message: string }[] = [];
  const rest: string[] = [];
  for (const fault of (error instanceof ApiProblem && error.problem.errors) || []) {
    const path = fault.pointer.replace(/^#?\//, '').replaceAll('/', '.');
    if (isField(path)) fields.push({ path, message: faultText(fault, language) });
    else rest.push(faultText(fault, language));
  }
  return { fields, rest };
}
