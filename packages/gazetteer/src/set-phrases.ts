import rows from './tables/set-phrases.json' with { type: 'json' };

/**
 * Some 800 phrases that documents of the administration are written in, in lower case, with the commas and hyphens that stand
 * in them: the letterhead, names of bodies and offices, formulae, and what plans of every field speak of.
 * A phrase is here because documents of many bodies have it, never to set one document right.
 * Sources: compiled by hand from general knowledge of the administration; the letterhead by 30/2020/NĐ-CP, Appendix I.
 */
export const setPhrases: readonly string[] = rows;
