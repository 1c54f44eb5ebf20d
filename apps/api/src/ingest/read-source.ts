import { createHash } from 'node:crypto';
import { maskPersonalData, type SourceFile } from '@sau-ro/files';
import type { Reading as ReadDocument } from '@sau-ro/reading';
import { FileAccess } from '@sau-ro/schema';
import { averageConfidence, recognisedText, withConfidence, withoutDoubtfulNumber } from './recognised.ts';

// to be counted up when more of a reading is kept: each text is then read again once
const BODY_FORM = '4';

/** Tells what a text says. */
export type Reader = (text: string) => ReadDocument;

/** A file whose text may be shown to all, and what was read of it. */
export interface ReadSource {
  readonly source: SourceFile;
  readonly access: FileAccess;
  readonly text: string;
  readonly reading: ReadDocument;
  /** Of recognised text: how sure the recognition is on average; else `null`. */
  readonly confidence: number | null;
  readonly digest: string;
}

/** Masks personal data in a file’s text and reads it; what was recognised with doubt says so. */
export function readSource(source: SourceFile, read: Reader, isKept: boolean): ReadSource {
  const { text, masked } = maskPersonalData(source.text.normalize('NFC'));
  const kept = masked.length > 0 ? FileAccess.WITHHELD : FileAccess.OPEN;
  return { ...readMasked({ ...source, text }, read), source, access: isKept ? kept : FileAccess.NOT_KEPT };
}

/** Reads a text in which personal data are masked already. */
export function readMasked(
  { text, layout }: Pick<SourceFile, 'text' | 'layout'>,
  read: Reader,
): Pick<ReadSource, 'text' | 'reading' | 'digest' | 'confidence'> {
  const recognised = recognisedText({ text, layout });
  const plain = read(text);
  const reading = recognised ? withConfidence(withoutDoubtfulNumber(plain, recognised), recognised) : plain;
  const digest = createHash('sha256').update(BODY_FORM).update(JSON.stringify(reading)).digest('hex');
  return { text, reading, digest, confidence: recognised && averageConfidence(recognised) };
}
