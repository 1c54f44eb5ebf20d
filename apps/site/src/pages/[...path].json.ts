import { leadToData } from '../data/lead-to-data.ts';

export const prerender = false;

/** A page’s address with `.json` at its end leads to all its rows. */
export const GET = leadToData('json');
