import { fold } from '@sau-ro/gazetteer';

const KIND = '(?:co quan|don vi|to chuc|ca nhan|dia phuong|nganh|cap|luc luong|doan the|bo phan)';
const OFFICE = '(?:so|ban|bo|phong|uy ban nhan dan|ubnd|hoi)';
const list = (kind: string): string => String.raw`(?:cac |nhung )?${kind}(?: ?(?:,|va|;) ?(?:cac |nhung )?${kind})*`;
// no body has this for its name, and nobody can tell from it that he is meant
const ANY = new RegExp(String.raw`^${list(KIND)}(?: (?:co lien quan|lien quan|chuc nang|huu quan|khac|duoc giao))*$`);
const RELATED = new RegExp(
  String.raw`^${list(`(?:${KIND}|${OFFICE})`)} (?:co lien quan|lien quan|chuc nang|huu quan)$`,
);

/**
 * True where a name says who: one body (“Sở Y tế”), or all bodies of a kind (“UBND các xã, phường”, “các sở, ban, ngành”).
 * “Các cơ quan, đơn vị” and “các sở, ngành liên quan” leave open who is meant.
 */
export function isNamed(agency: string): boolean {
  const folded = fold(agency).replaceAll(/\s+/g, ' ').trim();
  return folded !== '' && !ANY.test(folded) && !RELATED.test(folded);
}
