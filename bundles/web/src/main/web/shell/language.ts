import dayjs from 'dayjs';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/vi';
import 'dayjs/locale/zh-cn';
import { createFormat, locales, type Format } from './format';
import { createTranslate, type Translate } from './messages';
import { createStore } from './store';
import type { Language } from './types';

interface LanguageState {
  language: Language;
  t: Translate;
  format: Format;
  /** False until the first words have come. */
  ready: boolean;
}

export const languages: { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'vi', label: 'Tiếng Việt' },
  { value: 'zh', label: '简体中文' },
];

const remembered = 'tourwright.language';
const dayjsLocales: Record<Language, string> = { en: 'en-gb', vi: 'vi', zh: 'zh-cn' };

export function preferredLanguage(): Language {
  const known = (value: string | null | undefined) => languages.find((language) => value?.toLowerCase().startsWith(language.value))?.value;
  const chosen = known(localStorage.getItem(remembered));
  return chosen ?? navigator.languages.map(known).find((language) => language !== undefined) ?? 'en';
}

export const languageStore = createStore<LanguageState>({
  language: 'en',
  t: createTranslate('en-GB', {}),
  format: createFormat('en'),
  ready: false,
});

const etags = new Map<Language, { etag: string; words: Record<string, string> }>();
let latest = 0;

/** Fetches the words of a language and shows everything in it; also called when the set of modules has changed. */
export async function loadLanguage(language: Language): Promise<void> {
  const call = ++latest;
  const known = etags.get(language);
  const response = await fetch(`/api/words/${language}`, { headers: known ? { 'If-None-Match': known.etag } : {} });
  let words: Record<string, string>;
  if (response.status === 304 && known) words = known.words;
  else {
    if (!response.ok) throw new Error(`words: ${response.status}`);
    words = (await response.json()) as Record<string, string>;
    const etag = response.headers.get('ETag');
    if (etag) etags.set(language, { etag, words });
  }
  // A slower answer to an earlier choice does not win over the latest one.
  if (call !== latest) return;
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
  dayjs.locale(dayjsLocales[language]);
  languageStore.set({ language, t: createTranslate(locales[language], words), format: createFormat(language), ready: true });
}

/** `const t = useT(); t('crm.lead.title', { name })` */
export function useT(): Translate {
  return languageStore.use().t;
}

/** Dates, numbers and money in the chosen language. */
export function useFormat(): Format {
  return languageStore.use().format;
}

export function useLanguage(): Language {
  return languageStore.use().language;
}
