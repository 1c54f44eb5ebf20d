/** How long a page that is made on demand may be kept: as long as the API's own answers. */
export const BRIEFLY = 'public, max-age=60, stale-while-revalidate=600';
