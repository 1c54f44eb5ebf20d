import type { Header, PartialDate } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type Head, readHead } from './head.ts';
import { readIssuer } from './issuer.ts';
import { readIssuedWith, readOpening } from './opening.ts';
import { type OwnNumber, readOwnNumber } from './own-number.ts';
import { readPeriod } from './period.ts';
import { readPlaceDate } from './place-date.ts';
import { readSigner } from './signer.ts';
import { readTitle, type Title } from './title.ts';

/** What the head and the foot say, and where the parts of the head stand. */
export interface ReadHeader {
  readonly header: Header;
  readonly head: Head;
  readonly own: OwnNumber;
  readonly title: Title;
}

function readType({ parsed, symbol, form }: OwnNumber, { type }: Head): string | null {
  if (parsed?.type) return parsed.type;
  // an official letter is numbered by its office alone: 606/BCT-ATMT
  return type ?? ((symbol ?? form) !== null && parsed?.year === null ? 'CV' : null);
}

const isoDay = (date: PartialDate | null): string | null => {
  if (!date?.year) return null;
  return `${date.year}-${String(date.month ?? 7).padStart(2, '0')}-${String(date.day ?? 1).padStart(2, '0')}`;
};

/** Reads head and foot; `bodyStart` is where the first heading stands, `foot` where the list of recipients does. */
export function readHeader(source: SourceText, bodyStart: number, foot: number | null): ReadHeader {
  const head = readHead(source);
  const own = readOwnNumber(source, head);
  const { place, issuedOn } = readPlaceDate(source, head, own.end);
  const title = readTitle(source, head);
  const { signer, signature } = readSigner(source, foot);
  const issued = readIssuer({
    source,
    head,
    title,
    parsed: own.parsed,
    opening: readOpening(source, title.end, bodyStart > title.end ? bodyStart : source.text.length),
    issuedWith: title.remark === null ? null : readIssuedWith(title.remark),
    place,
    signature,
    on: isoDay(issuedOn),
  });
  const header: Header = {
    symbol: own.symbol,
    symbolForm: own.form,
    type: readType(own, head),
    title: title.title,
    ...issued,
    issuedOn,
    period: readPeriod(source, title),
    signer,
  };
  return { header, head, own, title };
}
