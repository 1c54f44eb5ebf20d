import { AKOMA_NTOSO } from './metadata.ts';

/** The address of a document as Akoma Ntoso, as OpenAPI writes it. */
export const XML_PATH = '/v1/documents/{slug}.akn.xml';

const refusal = { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } };

/** What OpenAPI says of that address. */
export const XML_OPERATION = {
  get: {
    operationId: 'document-akn-xml',
    summary:
      'A held document as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0): its text as printed, with its headings and what it names.',
    parameters: [
      {
        name: 'slug',
        in: 'path',
        required: true,
        description: 'Its address on the site: “265-kh-tu-can-tho-2024”.',
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: { description: 'The document.', content: { [AKOMA_NTOSO]: { schema: { type: 'string' } } } },
      304: { description: 'Nothing has changed since the answer with this ETag.' },
      404: { description: 'No document of this address has its text here.', content: refusal },
      429: { description: 'Too many requests from one address.', content: refusal },
      503: { description: 'The store does not answer just now.', content: refusal },
    },
  },
} as const;
