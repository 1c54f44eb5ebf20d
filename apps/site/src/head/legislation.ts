/** What schema.org can be told of a document. */
export interface LegislationFields {
  readonly url: string;
  readonly symbol: string | null;
  readonly typeName: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issuedOn: {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
  } | null;
  readonly locality: { readonly fullName: string } | null;
}

const two = (part: number): string => String(part).padStart(2, '0');

// ISO 8601 knows years and months alone too; a date whose year was left blank is none
function isoDate(date: LegislationFields['issuedOn']): string | undefined {
  if (!date?.year) return undefined;
  return [String(date.year), date.month && two(date.month), date.month && date.day && two(date.day)]
    .filter(Boolean)
    .join('-');
}

/** A document as schema.org/Legislation (JSON-LD); what is not stated is left out. */
export function describeLegislation(
  document: LegislationFields,
  carriesOut: readonly { readonly url: string; readonly symbol: string | null }[],
  site: URL | undefined,
): object {
  const address = (url: string): string => new URL(url, site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': address(document.url),
    inLanguage: 'vi',
    name: document.title ?? undefined,
    legislationIdentifier: document.symbol ?? undefined,
    legislationType: document.typeName ?? undefined,
    legislationDate: isoDate(document.issuedOn),
    legislationPassedBy: document.issuer ? { '@type': 'Organization', name: document.issuer } : undefined,
    legislationJurisdiction: document.locality?.fullName,
    legislationEnsuresImplementationOf:
      carriesOut.length === 0
        ? undefined
        : carriesOut.map(({ url, symbol }) => ({
            '@type': 'Legislation',
            '@id': address(url),
            legislationIdentifier: symbol ?? undefined,
          })),
  };
}

/** JSON that can stand in a page: no `<` of it can end the element. */
export const jsonForPage = (value: object): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
