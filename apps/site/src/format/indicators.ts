import { ofPage } from '../language.ts';

/** What is measured, in the page’s language. */
export const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string =>
  ofPage(name, nameEn);
