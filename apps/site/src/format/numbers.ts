import { currentLanguage } from '../language.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

const formats = (options: Intl.NumberFormatOptions) => ({
  vi: new Intl.NumberFormat(LOCALES.vi, options),
  en: new Intl.NumberFormat(LOCALES.en, options),
});

const decimal = formats({ maximumFractionDigits: 4 });
const percent = formats({ style: 'percent', maximumFractionDigits: 1 });

/** A number as the page’s language prints it: `3.321`, `92,45` in Vietnamese. */
export function formatNumber(value: number): string {
  return decimal[currentLanguage()].format(value);
}

/** A share from 0 to 1 in per cent. */
export function formatShare(share: number): string {
  return percent[currentLanguage()].format(share);
}

/** A file's size. */
export function formatBytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${formatNumber(Math.round(bytes / 100) / 10)} kB`;
}
