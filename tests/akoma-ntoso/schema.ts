import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const PATH = process.env['AKOMA_NTOSO_XSD'] ?? join(import.meta.dirname, 'profile.xsd');
const AKN = { akn: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };

xmlRegisterFsInputProviders();
using schema = XmlDocument.fromBuffer(readFileSync(PATH), { url: PATH });
const validator = XsdValidator.fromDoc(schema);

/** A document that was found valid. */
export interface ValidDocument {
  /** The words of the elements that a path finds, each without white space. */
  readonly words: (path: string) => string[];
  /** The attributes that a path finds. */
  readonly attributes: (path: string) => string[];
}

/** Parses and validates; throws what is wrong, with its line. */
export function withValid<T>(xml: string, use: (document: ValidDocument) => T): T {
  using document = XmlDocument.fromString(xml);
  validator.validate(document);
  return use({
    words: (path) =>
      document.find(path, AKN).map((node) => (node instanceof XmlElement ? node.content.replaceAll(/\s/gu, '') : '')),
    attributes: (path) => document.find(path, AKN).map((node) => node.content),
  });
}
