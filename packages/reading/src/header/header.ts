import type { Header, PartialDate } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type Head, readHead } from './head.ts';
import { readIssuer } from './issuer.ts';
import { type Opening, readIssuedWith, readOpening } from './opening.ts';
import { type OwnNumber, readOwnNumber } from './own-number.ts';
import { breakLongHead } from './one-line.ts';
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

// “612/PB-TN” without “PHIẾU BÁO” is a letter of the office of that short name
const typeInNumber = ({ parsed }: OwnNumber, { type }: Head): string | null =>
  parsed?.type === 'PB' ? (type ?? 'CV') : (parsed?.type ?? null);

function readType(own: OwnNumber, head: Head, opening: Opening | null): string | null {
  const { parsed, symbol, form } = own;
  const { type } = head;
  const numbered = typeInNumber(own, head);
  if (numbered) return numbered;
  // an official letter is numbered by its office alone: 606/BCT-ATMT
  if ((symbol ?? form) !== null) return type ?? (parsed?.year === null ? 'CV' : null);
  return type ?? opening?.type ?? null;
}

const isoDay = (date: PartialDate | null): string | null => {
  if (!date?.year) return null;
  return `${date.year}-${String(date.month ?? 7).padStart(2, '0')}-${String(date.day ?? 1).padStart(2, '0')}`;
};

/** Reads head and foot; `bodyStart` is where the first heading stands, `foot` where the list of recipients does. */
export function readHeader(given: SourceText, bodyStart: number, foot: number | null): ReadHeader {
  const source = breakLongHead(given);
  const head = readHead(source);
  const own = readOwnNumber(source, head);
  const { place, issuedOn } = readPlaceDate(source, head, own.end);
  const title = readTitle(source, head);
  const { signer, signature } = readSigner(source, foot);
  const opening = readOpening(source, title.end, bodyStart > title.end ? bodyStart : source.text.length);
  const issued = readIssuer({
    source,
    head,
    title,
    parsed: own.parsed,
    opening,
    issuedWith: title.remark === null ? null : readIssuedWith(title.remark),
    place,
    signature,
    on: isoDay(issuedOn),
  });
  const header: Header = {
    symbol: own.symbol,
    symbolForm: own.form,
    type: readType(own, head, opening),
    title: title.title,
    ...issued,
    issuedOn,
    period: readPeriod(source, title),
    signer,
  };
  return { header, head, own, title };
}
