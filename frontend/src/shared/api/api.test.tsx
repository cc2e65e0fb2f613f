import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { server } from '@/shared/testing/server';
import { ApiProblem, createGroup, getRegion, setTokenSource, sortFaults, useWrite } from '.';

const groups = 'http://localhost/api/v1/regions/130434102221/groups';
const refusal = {
  type: 'urn:shouwang:problem:invalid',
  title: '填写有误',
  titleEn: 'Invalid',
  status: 422,
  errors: [
    { pointer: '/name', code: 'too-long', message: '组名太长', messageEn: 'too long' },
    { pointer: '/members/0/birthDate', code: 'future', message: '出生日期在将来' },
  ],
};

function renderWrite() {
  const wrapper = ({ children }: { children: React.ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  const useCreateGroup = () =>
    useWrite((body: { name: string }, headers) => createGroup({ path: { villageCode: '130434102221' }, body, headers }));
  return renderHook(useCreateGroup, { wrapper }).result;
}

describe('the client', () => {
  it('sends token and language, and turns a problem into an ApiProblem', async () => {
    setTokenSource(() => Promise.resolve('secret'));
    let seen: Headers | undefined;
    server.use(
      http.get('http://localhost/api/v1/regions/99', ({ request }) => {
        seen = request.headers;
        return HttpResponse.json(
          { type: 'urn:shouwang:problem:not-found', title: '没有找到', status: 404 },
          { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }),
    );
    const problem = await getRegion({ path: { code: '99' } }).catch((error: unknown) => error);
    expect(seen?.get('Authorization')).toBe('Bearer secret');
    expect(seen?.get('Accept-Language')).toBe('zh-CN');
    expect(problem).toBeInstanceOf(ApiProblem);
    expect((problem as ApiProblem).slug).toBe('not-found');
    setTokenSource(() => Promise.resolve(null));
  });

  it('says that nobody answered when the network is away', async () => {
    server.use(http.get('http://localhost/api/v1/regions/99', () => HttpResponse.error()));
    const problem = await getRegion({ path: { code: '99' } }).catch((error: unknown) => error);
    expect((problem as ApiProblem).isUnreachable).toBe(true);
  });

  it('repeats a write whose answer was lost under the same key, and takes a new key for new input', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post(groups, ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return keys.length === 1 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 });
      }),
    );
    const write = renderWrite();
    await act(() => write.current.mutateAsync({ name: '一组' }).catch(() => undefined));
    await act(() => write.current.mutateAsync({ name: '一组' }));
    await act(() => write.current.mutateAsync({ name: '一组' }));
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(keys[0]).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
  });
});

describe('the faults of a refused form', () => {
  it('go to the fields that are on the screen, and the rest above the form', () => {
    const sorted = sortFaults(new ApiProblem(refusal), (path) => path === 'name', 'zh-CN');
    expect(sorted).toEqual({ fields: [{ path: 'name', message: '组名太长' }], rest: ['出生日期在将来'] });
  });

  it('speak the language of the reader', () => {
    const sorted = sortFaults(new ApiProblem(refusal), () => true, 'en');
    expect(sorted.fields.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'name: too long',
      'members.0.birthDate: 出生日期在将来',
    ]);
  });
});
