/** The address of the API that readers are told; the one that the site is built from may be private. Set when the site is built. */
export const publicApi: string = import.meta.env['PUBLIC_API_URL'] ?? 'http://localhost:4000';
