import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { RegionStep, RegionSummary } from '@/shared/api';
import { me, renderAs } from '@/shared/testing/render';
import { server } from '@/shared/testing/server';
import { RegionPicker } from '.';

const weixian: RegionStep = { code: '130434', name: '魏县', level: 'county' };
const region = (code: string, name: string, level: RegionStep['level']): RegionSummary => ({
  code,
  name,
  level,
  path: [weixian],
  tags: [],
});

/** The API with two townships, one village, and a search that knows initials. */
function answerRegions() {
  server.use(
    http.get('http://localhost/api/v1/regions', ({ request }) => {
      const { searchParams } = new URL(request.url);
      const found =
        searchParams.get('q') === 'xptc' || searchParams.get('parent') === '130434102'
          ? [region('130434102221', '西坡头村', 'village')]
          : searchParams.get('parent') === '130434'
            ? [region('130434102', '北皋镇', 'township'), region('130434103', '双井镇', 'township')]
            : [];
      return HttpResponse.json({ items: found, nextCursor: null });
    }),
  );
}

function Form() {
  const [village, setVillage] = useState<RegionStep | null>(null);
  return <RegionPicker label="所在村" required level="village" within={weixian} value={village} onChange={setVillage} />;
}

describe('the region picker', () => {
  it('steps down from the jurisdiction to a village', async () => {
    answerRegions();
    const user = userEvent.setup();
    await renderAs(me(), <Form />);
    await user.click(screen.getByRole('button', { name: /所在村/ }));
    const sheet = await screen.findByRole('dialog', { name: '选择行政区划' });
    await user.click(await within(sheet).findByRole('button', { name: /北皋镇/ }));
    await user.click(await within(sheet).findByRole('button', { name: /西坡头村/ }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '所在村 西坡头村' })).toBeVisible();
  });

  it('finds a village by its pinyin initials', async () => {
    answerRegions();
    const user = userEvent.setup();
    await renderAs(me(), <Form />);
    await user.click(screen.getByRole('button', { name: /所在村/ }));
    await user.type(await screen.findByRole('searchbox'), 'xptc');
    await user.click(await screen.findByRole('button', { name: /西坡头村/ }));
    expect(screen.getByRole('button', { name: '所在村 西坡头村' })).toBeVisible();
  });

  it('says so when nothing matches', async () => {
    answerRegions();
    const user = userEvent.setup();
    await renderAs(me(), <Form />);
    await user.click(screen.getByRole('button', { name: /所在村/ }));
    await user.type(await screen.findByRole('searchbox'), '没有');
    expect(await screen.findByText('没有匹配的区划')).toBeVisible();
  });
});
