import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { setLanguageSource } from '@/shared/api';
import { currentLanguage, startTexts } from '@/shared/i18n';
import '@/shared/ui/base.css';
import { Application } from './Application';

setLanguageSource(currentLanguage);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

void startTexts().then(() =>
  createRoot(root).render(
    <StrictMode>
      <Suspense>
        <Application />
      </Suspense>
    </StrictMode>,
  ),
);
