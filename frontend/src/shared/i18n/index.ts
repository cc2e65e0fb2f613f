import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import shared from './zh-CN.json';

export type { Texts } from './texts';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const remembered = 'shouwang.language';

/** The texts of one namespace in one language, fetched when a page first needs them. */
const files = import.meta.glob<Record<string, unknown>>(
  ['../../features/*/{zh-CN,en}.json', '../../app/{zh-CN,en}.json', './en.json'],
  { import: 'default' },
);

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const file =
      files[`../../features/${namespace}/${language}.json`] ??
      files[namespace === 'shared' ? `./${language}.json` : `../../${namespace}/${language}.json`];
    if (!file) return done(new Error(`no texts ${namespace}/${language}`), null);
    file().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    );
  },
};

export async function startTexts(language: Language = rememberedLanguage()) {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'zh-CN',
      supportedLngs: languages,
      ns: ['shared', 'app'],
      defaultNS: 'shared',
      resources: { 'zh-CN': { shared } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      showSupportNotice: false,
    } as Parameters<typeof i18next.init>[0]);
  showLanguage(language);
  i18next.on('languageChanged', (changed) => showLanguage(changed as Language));
  return i18next;
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}

export async function switchLanguage(language: Language) {
  localStorage.setItem(remembered, language);
  await i18next.changeLanguage(language);
}

function rememberedLanguage(): Language {
  const stored = localStorage.getItem(remembered);
  if (stored === 'en' || stored === 'zh-CN') return stored;
  // Chinese first: only a browser that does not know Chinese at all starts in English.
  return navigator.languages.some((language) => language.startsWith('zh')) || !navigator.language.startsWith('en')
    ? 'zh-CN'
    : 'en';
}

function showLanguage(language: Language) {
  document.documentElement.lang = language;
}
