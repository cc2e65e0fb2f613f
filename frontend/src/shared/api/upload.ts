import { newIdempotencyKey, requestHeaders } from './client';
import { ApiProblem } from './problem';

/**
 * Sends a form with a file and tells how much of it has gone: `fetch` does not tell, and a register of a county takes
 * minutes on a village line.
 *
 * @param key send the same one again after an uncertain end, and the server does it once
 */
export async function upload<Answer>(
  path: string,
  form: FormData,
  { onProgress, signal, key = newIdempotencyKey() }: { onProgress: (share: number) => void; signal?: AbortSignal; key?: string },
): Promise<Answer> {
  const headers = await requestHeaders();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', new URL(path, location.origin));
    for (const [name, value] of Object.entries({ ...headers, 'Idempotency-Key': key })) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && onProgress(loaded / total);
    request.onerror = () => reject(ApiProblem.unreachable(new Error('upload failed')));
    request.onabort = () => reject(new DOMException('upload stopped', 'AbortError'));
    request.onload = () => {
      const response = new Response(request.status === 204 ? null : request.responseText, {
        status: request.status,
        headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' },
      });
      if (response.ok) void response.json().then((answer: Answer) => resolve(answer), reject);
      else void ApiProblem.from(response).then(reject);
    };
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
