/** What units are called in the language of the page, where that is not as documents print them. */
export const unitWords: Readonly<Record<string, string>> = {};
