import type { Citation, CitationRole, Section, Signer } from '@sau-ro/schema';
import type { NamedWork } from './iri.ts';

/** Another document, named in a stretch `[start, end)` of the text. */
export interface Reference extends Pick<Citation, 'symbol'> {
  readonly role: CitationRole;
  readonly start: number;
  readonly end: number;
  readonly to: NamedWork;
}

/** All of a held document that its XML is made from. */
export interface HeldDocument extends NamedWork {
  /** Its page on the site. */
  readonly page: string;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly signer: Signer | null;
  readonly heldFrom: Date;
  readonly readAt: Date;
  /** As printed, personal data masked. */
  readonly text: string;
  readonly sections: readonly Pick<Section, 'label' | 'depth' | 'start' | 'end'>[];
  readonly references: readonly Reference[];
}
