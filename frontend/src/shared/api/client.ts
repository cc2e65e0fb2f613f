import { ApiProblem } from './problem';

/**
 * The one place where a request gets what every request needs. The generated functions call
 * `apiFetch` (through transport.ts), and so do file downloads; nothing else in the front end calls `fetch`.
 */
let tokenSource: () => Promise<string | null> = () => Promise.resolve(null);
let languageSource: () => string = () => 'zh-CN';
let dutySource: () => string | null = () => null;

export function setTokenSource(source: () => Promise<string | null>) {
  tokenSource = source;
}

export function setLanguageSource(source: () => string) {
  languageSource = source;
}

/** In which of several duties the user acts; see shared/auth/duty.ts. */
export function setDutySource(source: () => string | null) {
  dutySource = source;
}

export async function apiFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  for (const [name, value] of Object.entries(await requestHeaders())) request.headers.set(name, value);
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
    request.headers.set('Idempotency-Key', newIdempotencyKey());
  const response = await fetch(request).catch((cause: unknown) => {
    if (request.signal.aborted) throw cause;
    throw ApiProblem.unreachable(cause);
  });
  if (!response.ok) throw await ApiProblem.from(response);
  return response;
}

/** Who asks, and in which language. */
export async function requestHeaders(): Promise<Record<string, string>> {
  const token = await tokenSource();
  const duty = token ? dutySource() : null;
  return {
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(duty && { 'X-Shouwang-Duty': duty }),
    'Accept-Language': languageSource(),
  };
}

/** 32 random hex digits. Not `crypto.randomUUID`, which plain http on a county's own network does not have. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The header of a write that must not overwrite somebody else's: pass the `version` that the user saw. */
export function ifMatch(version: string | number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
