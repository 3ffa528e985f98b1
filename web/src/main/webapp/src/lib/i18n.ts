import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Resources } from '@/locales/en';
import type { DeskResources } from '@/locales/en/desks';
import { read, write } from './storage';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const key = 'houqin.language';

const load: Record<Language, () => Promise<{ default: Resources }>> = {
  'zh-CN': () => import('@/locales/zh-CN') as Promise<{ default: Resources }>,
  en: () => import('@/locales/en'),
};

const loadDesks: Record<Language, () => Promise<{ default: DeskResources }>> = {
  'zh-CN': () => import('@/locales/zh-CN/desks') as Promise<{ default: DeskResources }>,
  en: () => import('@/locales/en/desks'),
};

let withDesks = false;

function add(language: Language, texts: object) {
  for (const [namespace, resource] of Object.entries(texts)) {
    i18next.addResourceBundle(language, namespace, resource, true, true);
  }
}

/** Fetches the texts of the desks too; their routes wait for it before they show. */
export async function loadDeskTexts(): Promise<void> {
  const language = i18next.language as Language;
  withDesks = true;
  if (!i18next.hasResourceBundle(language, 'desk')) add(language, (await loadDesks[language]()).default);
}

/** The language the person chose on this device, else the first of the browser's that we speak. */
export function preferredLanguage(): Language {
  const chosen = read<string>(key);
  for (const wanted of [chosen, ...(navigator.languages ?? [navigator.language])]) {
    if (wanted?.toLowerCase().startsWith('zh')) return 'zh-CN';
    if (wanted?.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}

/** Starts with one language; the other is fetched when somebody asks for it. */
export async function startI18n(language: Language = preferredLanguage()): Promise<void> {
  const { default: texts } = await load[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: texts },
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  const { default: texts } = await load[language]();
  add(language, texts);
  if (withDesks) add(language, (await loadDesks[language]()).default);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  write(key, language);
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources & DeskResources;
  }
}
