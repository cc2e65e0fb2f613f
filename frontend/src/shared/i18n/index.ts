import { use, useSyncExternalStore } from 'react';
import zhShared from './zh-CN.json';
import type { Texts } from './texts';

/**
 * The texts of the product: Chinese first, English second, one file per feature and language, fetched when a page
 * first needs them; a large feature keeps those of a part in the part's folder (`household/form`). Keys are typed by the Chinese file. Written here in a page of code because the usual library
 * costs a phone 17 KB, a tenth of what it may load.
 */
export type { Texts } from './texts';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
export type Namespace = keyof Texts;

type Tree = { [key: string]: string | Tree };

type Path<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}` }[keyof T & string];

/** A counted text stands in the files as `rows_one` and `rows_other` and is asked for as `rows`. */
type Counted<K extends string> = K extends `${infer Base}_other` ? Base : K extends `${string}_one` ? never : K;

export type TextKey<N extends Namespace> = Counted<Path<Texts[N]>>;

type Values = { defaultValue?: string; count?: number } & Record<string, string | number | undefined | null>;

/** Texts of `N`, and with `ns` those of another namespace that is there: the common ones and `Others`. */
export type Translate<N extends Namespace, Others extends Namespace = never> = {
  (key: TextKey<N>, values?: Values & { ns?: undefined }): string;
  <M extends Others | 'shared' | 'app'>(key: TextKey<M>, values: Values & { ns: M }): string;
};

const remembered = 'shouwang.language';
const listeners = new Set<() => void>();
let language = rememberedLanguage();

const files = import.meta.glob<Tree>(['../../features/**/{zh-CN,en}.json', '../../app/{zh-CN,en}.json', './en.json'], {
  import: 'default',
});

const loaded = new Map<string, Tree>([['zh-CN/shared', zhShared]]);
const loading = new Map<string, Promise<Tree>>();

/**
 * `const { t } = useTranslation('audit'); t('entry.title')`. Common texts: `t('action.save', { ns: 'shared' })`; those of
 * another feature or part after naming it too: `useTranslation('household/change', 'household/form')`.
 */
export function useTranslation<N extends Namespace = 'shared', Others extends Namespace = never>(
  namespace: N = 'shared' as N,
  ...others: Others[]
) {
  const current = useSyncExternalStore(subscribe, currentLanguage);
  for (const each of ['shared', 'app', namespace, ...others] as const) use(load(current, each));
  const t: Translate<N, Others> = (key: string, values: Values & { ns?: Namespace } = {}) =>
    translate(current, values.ns ?? namespace, key, values);
  return { t, language: current };
}

export function currentLanguage(): Language {
  return language;
}

/** The texts of the new language that the screen needs come first, so that nothing flickers. */
export async function switchLanguage(next: Language) {
  const shown = [...loaded.keys()].map((name) => name.slice(name.indexOf('/') + 1) as Namespace);
  await Promise.all([...new Set(shown)].map((namespace) => load(next, namespace)));
  localStorage.setItem(remembered, next);
  language = next;
  document.documentElement.lang = next;
  listeners.forEach((listener) => listener());
}

export async function startTexts() {
  document.documentElement.lang = language;
  await Promise.all([load(language, 'shared'), load(language, 'app')]);
}

/** Fetches a namespace ahead of the page that shows it. */
export function load(of: Language, namespace: Namespace): Promise<Tree> {
  const name = `${of}/${namespace}`;
  const known = loading.get(name);
  if (known) return known;
  const promise = readable(fetchTexts(of, namespace));
  loading.set(name, promise);
  return promise;
}

/** Marks what is there as React does, so that `use` reads it at once and does not suspend for a tick. */
function readable(promise: Promise<Tree>): Promise<Tree> {
  void promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }));
  return promise;
}

async function fetchTexts(of: Language, namespace: Namespace): Promise<Tree> {
  const ready = loaded.get(`${of}/${namespace}`);
  if (ready) return ready;
  const file =
    files[`../../features/${namespace}/${of}.json`] ??
    files[namespace === 'shared' ? `./${of}.json` : `../../${namespace}/${of}.json`];
  if (!file) throw new Error(`no texts ${of}/${namespace}`);
  const texts = await file();
  loaded.set(`${of}/${namespace}`, texts);
  return texts;
}

function translate(of: Language, namespace: Namespace, key: string, values: Values): string {
  const texts = loaded.get(`${of}/${namespace}`);
  const counted = values.count === undefined ? undefined : find(texts, `${key}_${of === 'en' && values.count === 1 ? 'one' : 'other'}`);
  const text = counted ?? find(texts, key) ?? values.defaultValue ?? missing(`${namespace} ${key}`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A key on the screen says little to an official: the browser journeys fail on what the console is told. */
function missing(key: string): string {
  console.error(`no text for ${key}`);
  return key.replace(/^\S+ /, '');
}

function find(texts: Tree | undefined, key: string): string | undefined {
  let at: string | Tree | undefined = texts;
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined;
  return typeof at === 'string' ? at : undefined;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function rememberedLanguage(): Language {
  const stored = localStorage.getItem(remembered);
  if (stored === 'en' || stored === 'zh-CN') return stored;
  // Chinese first: only a browser that reads English and no Chinese starts in English.
  const readsChinese = navigator.languages.some((tag) => tag.startsWith('zh'));
  return !readsChinese && navigator.language.startsWith('en') ? 'en' : 'zh-CN';
}
