import { leadToData } from '../data/lead-to-data.ts';

export const prerender = false;

/** A page’s address with `.csv` at its end leads to the rows of the table that it is mostly about. */
export const GET = leadToData('csv');
