import { fold, issuers } from '@sau-ro/gazetteer';

/** A body as people name it beside a number. */
export interface NamedBody {
  readonly suffix: string;
  /** Its name, where its suffix is that of others too: TW is the Politburo’s, the Secretariat’s and the Committee’s. */
  readonly name: string | null;
}

const body = (suffix: string, name: string | null = null): NamedBody => ({ suffix, name });

/** Bodies that are meant wherever they are named right behind a number: “chỉ thị 25 ban bí thư”. */
export const bodiesNamed: ReadonlyMap<string, NamedBody> = new Map([
  ['bo chinh tri', body('TW', 'Bộ Chính trị')],
  ['ban bi thu', body('TW', 'Ban Bí thư')],
  ['ban chap hanh trung uong', body('TW', 'Ban Chấp hành Trung ương')],
  ['trung uong', body('TW')],
  ['chinh phu', body('CP')],
  ['thu tuong', body('TTg')],
  ['thu tuong chinh phu', body('TTg')],
  ['quoc hoi', body('QH')],
  ['uy ban nhan dan', body('UBND')],
  ['ubnd', body('UBND')],
  ['hoi dong nhan dan', body('HĐND')],
  ['hdnd', body('HĐND')],
  ['tinh uy', body('TU')],
  ['thanh uy', body('TU')],
  ['huyen uy', body('HU')],
  ['quan uy', body('QU')],
  ['dang uy', body('ĐU')],
]);

// names that say two bodies, or what they are, are nobody’s words for one
const NOT_ONE = /[,/(;]/;

/** Bodies that are meant behind “của”: “thông tư 05 của bộ y tế”; without it “kế hoạch 214 sở y tế” asks what that plan says of them. */
export const bodiesOwning: ReadonlyMap<string, NamedBody> = new Map([
  ...issuers
    .filter(({ vi }) => !NOT_ONE.test(vi))
    .map(({ vi, suffix }): [string, NamedBody] => [fold(vi).replaceAll(/\s+/g, ' '), body(suffix)]),
  ...bodiesNamed,
]);
