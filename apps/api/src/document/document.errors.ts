import { GraphQLError } from 'graphql';

/** No document is known under this symbol; the caller can correct it. */
export class DocumentNotFoundError extends GraphQLError {
  override readonly name = 'DocumentNotFoundError';
  constructor(symbol: string) {
    const message = `No document has the symbol “${symbol}”. Give it as printed, such as “72-NQ/TW”.`;
    super(message, { extensions: { code: 'DOCUMENT_NOT_FOUND', symbol } });
  }
}

interface Candidate {
  readonly symbol: string | null;
  readonly slug: string;
  readonly issuer: string | null;
  readonly year: number | null;
}

/** Several documents have this symbol; the caller can choose one by its slug. */
export class SeveralDocumentsError extends GraphQLError {
  override readonly name = 'SeveralDocumentsError';
  constructor(symbol: string, candidates: readonly Candidate[]) {
    const message = `${candidates.length} documents have the symbol “${symbol}”. Ask for one of them by its slug.`;
    super(message, { extensions: { code: 'SEVERAL_DOCUMENTS', symbol, candidates } });
  }
}
