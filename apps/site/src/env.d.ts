/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Asks the API in the same process; given by the server that hosts the site, absent in `astro dev`. */
    ask?: (query: string, variables: Record<string, unknown>) => Promise<import('./ask.ts').Answer>;
  }
}
