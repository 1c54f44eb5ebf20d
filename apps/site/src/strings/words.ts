import { currentLanguage, type Language } from '../language.ts';
import * as en from './en/words.ts';
import * as vi from './vi/words.ts';

// the words of the language of the page that is being made
function spoken<Words extends object>(words: Readonly<Record<Language, Words>>): Words {
  return new Proxy(words.vi, { get: (_, name) => Reflect.get(words[currentLanguage()], name) as unknown });
}

/** Every word of the interface; what is printed in documents never stands here. */
export const t = spoken<vi.Words['t']>({ vi: vi.t, en: en.t });
export const accuracyWords = spoken<vi.Words['accuracyWords']>({ vi: vi.accuracyWords, en: en.accuracyWords });
export const coverageWords = spoken<vi.Words['coverageWords']>({ vi: vi.coverageWords, en: en.coverageWords });
export const dataLinks = spoken<vi.Words['dataLinks']>({ vi: vi.dataLinks, en: en.dataLinks });
export const factWords = spoken<vi.Words['factWords']>({ vi: vi.factWords, en: en.factWords });
export const figures = spoken<vi.Words['figures']>({ vi: vi.figures, en: en.figures });
export const fileWords = spoken<vi.Words['fileWords']>({ vi: vi.fileWords, en: en.fileWords });
export const lineageWords = spoken<vi.Words['lineageWords']>({ vi: vi.lineageWords, en: en.lineageWords });
export const releaseWords = spoken<vi.Words['releaseWords']>({ vi: vi.releaseWords, en: en.releaseWords });
export const resultWords = spoken<vi.Words['resultWords']>({ vi: vi.resultWords, en: en.resultWords });
export const sharedWords = spoken<vi.Words['sharedWords']>({ vi: vi.sharedWords, en: en.sharedWords });
export const unitWords = spoken<vi.Words['unitWords']>({ vi: vi.unitWords, en: en.unitWords });
export const widgetWords = spoken<vi.Words['widgetWords']>({ vi: vi.widgetWords, en: en.widgetWords });
