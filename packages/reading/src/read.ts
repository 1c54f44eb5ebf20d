import { readAssignments } from './assignments/assignments.ts';
import { readCitations } from './citations/citations.ts';
import { findGrounds } from './citations/grounds.ts';
import { readNamedDocuments } from './citations/named-documents.ts';
import { readClarity } from './clarity/read-clarity.ts';
import { readDeadlines } from './deadlines.ts';
import { type DocumentParts, takeApart } from './document-parts.ts';
import { readFunding } from './funding.ts';
import { readHeader } from './header/header.ts';
import { readObligations } from './obligations/obligations.ts';
import type { Reading, Section, Target } from './reading.ts';
import { readRecipients } from './recipients.ts';
import { readResults } from './results/results.ts';
import { shortenOffsets } from './repair/alignment.ts';
import { readWorkTables } from './tables.ts';
import { readQualitativeTargets } from './targets/qualitative.ts';
import { readTargets as readTargetsOf } from './targets/targets.ts';

const toSection = ({ label, title, depth, span }: Section): Section => ({ label, title, depth, span });

function readParts(parts: DocumentParts): Reading {
  const { source, blocks, headings, bodyStart, footBlock } = parts;
  const { header, head, own, title } = readHeader(source, bodyStart, blocks[footBlock]?.start ?? null);
  const { targets, tables } = readTargetsOf(parts, {
    type: header.type,
    issuedIn: header.issuedOn?.year ?? null,
    from: header.period?.from ?? null,
  });
  const rows = readWorkTables(source);
  const assignments = readAssignments(parts, header.type, rows);
  const deadlines = readDeadlines(parts, header.type, rows);
  return {
    ...header,
    citations: readCitations(source, {
      headEnd: head.titleStart === null ? own.end : head.end,
      title,
      bodyStart,
      ownSymbol: own.symbol,
      issuedOn: header.issuedOn,
      type: header.type,
      blocks,
      grounds: findGrounds(headings, blocks, source.text.length),
    }),
    namedWithoutNumber: readNamedDocuments(source, title.start),
    targets,
    qualitativeTargets: readQualitativeTargets(parts, targets, tables),
    obligations: readObligations(parts, header.type),
    assignments,
    results: readResults(parts, header),
    deadlines,
    funding: readFunding(parts, header.type),
    sections: headings.map(toSection),
    recipients: readRecipients(parts),
    quality: source.quality,
    clarity: readClarity(parts, { assignments, targets, deadlines }),
    restoredText: source.restoredFrom && source.text,
    restoredAlignment: source.restoredFrom && shortenOffsets(source.restoredFrom),
  };
}

/** Reads one document: all that it says of itself, names, promises, tells others to do and asks to be reported. */
export function read(text: string): Reading {
  return readParts(takeApart(text));
}

/** The measurable goals of any text, such as one that was pasted. */
export function readTargets(text: string): readonly Target[] {
  return readTargetsOf(takeApart(text), { type: null, issuedIn: null, from: null }).targets;
}
