import { AsyncLocalStorage } from 'node:async_hooks';

/** A language of the interface; documents keep their own. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

// every word and date of a page would otherwise be handed its language through all that makes the page
const spoken = new AsyncLocalStorage<Language>();

/** The language of the page that is being made. */
export const currentLanguage = (): Language => spoken.getStore() ?? 'vi';

/** Makes a page in a language. */
export const speak = <Made>(language: Language, make: () => Made): Made => spoken.run(language, make);

/** The language of an address: English stands under `/en/`. */
export const languageOf = (path: string): Language => (/^\/en(?:\/|$)/u.test(path) ? 'en' : 'vi');

/** An address of the Vietnamese site in a language. */
export const addressIn = (language: Language, path: string): string => (language === 'vi' ? path : `/en${path}`);

/** Of what is there in both languages, that of the page. */
export const ofPage = <Said>(vi: Said, en: Said): Said => (currentLanguage() === 'vi' ? vi : en);

/** The `lang` of a piece in Vietnamese, where the page around it is in another language. */
export const inVietnamese = (): 'vi' | undefined => (currentLanguage() === 'vi' ? undefined : 'vi');

// what another language's page leads to stays as it is, and so do files
const OWN_LINK = /(?<!hreflang="[a-z-]{2,9}") (href|action)="\/(?!(?:en|_astro|anh)\/|[\w-]+\.\w+")/gu;

/** A page whose links lead to the English pages. */
export const withEnglishLinks = (html: string): string => html.replaceAll(OWN_LINK, ' $1="/en/');
