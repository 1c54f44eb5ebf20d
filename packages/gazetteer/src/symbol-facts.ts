// Sources: 30/2020/NĐ-CP, Appendix I (II.3, II.7) and Appendix III; 399-QĐ/TW and 05-HD/VPTW for the Party; symbols seen in documents.

/** Types in the State's symbols, as printed: `260/KH-UBND`, `30/2020/NĐ-CP`. */
export const stateSymbolTypes: readonly string[] =
  `NQLT TTLT VBHN NQ NĐ QĐ CT CTr QC QyĐ TC TB HD KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL TT L CV GP
  GPMT GCN GXN`.split(/\s+/);

/** Types in the Party's symbols, as printed: `72-NQ/TW`; the Youth Union and the Farmers' Union follow the same order. */
export const partySymbolTypes: readonly string[] =
  'NQ QĐ CT KL QC TT HD TB TC BC KH CTr ĐA PA DA TTr CV BB BS GM GGT'.split(' ');

/** Types in symbols of before 1992: `42/LCT/HĐNN8`, `133/HĐBT`. */
export const oldSymbolTypes: readonly string[] = ['LCT', 'L', 'HĐBT', 'HĐNN'];

/** Other forms of a type that were seen in print, and the type that is meant. */
export const symbolTypeVariants: ReadonlyMap<string, string> = new Map([
  ['QCh', 'QC'],
  ['DAn', 'DA'],
  ['QĐi', 'QĐ'],
  ['CTR', 'CTr'],
  ['TTR', 'TTr'],
  ['QYĐ', 'QyĐ'],
  ['NĐCP', 'NĐ'],
]);

/** How the State and the Party say in whose name a document is signed, and what it means. */
export const signatureForms: readonly {
  readonly form: string;
  readonly branch: 'state' | 'party';
  readonly vi: string;
}[] = [
  { form: 'TM.', branch: 'state', vi: 'Thay mặt' },
  { form: 'Q.', branch: 'state', vi: 'Quyền' },
  { form: 'KT.', branch: 'state', vi: 'Ký thay' },
  { form: 'TL.', branch: 'state', vi: 'Thừa lệnh' },
  { form: 'TUQ.', branch: 'state', vi: 'Thừa ủy quyền' },
  { form: 'T/M', branch: 'party', vi: 'Thay mặt' },
  { form: 'K/T', branch: 'party', vi: 'Ký thay' },
  { form: 'T/L', branch: 'party', vi: 'Thừa lệnh' },
];

/** Printed forms beside the symbol that is meant; `null`: too damaged to be read. For a reader's tests. */
export const tolerantSymbols: readonly { readonly printed: string; readonly symbol: string | null }[] = [
  { printed: '03/CTr-TU', symbol: '03-CTr/TU' },
  { printed: '72- NQ/TW', symbol: '72-NQ/TW' },
  { printed: '72–NQ/TW', symbol: '72-NQ/TW' },
  { printed: '37/2012/TTLT- BLĐTBXH-BYT-BTC-BGDĐT', symbol: '37/2012/TTLT-BLĐTBXH-BYT-BTC-BGDĐT' },
  { printed: '28/2013/TTLT-BYT-BLDTBXH', symbol: '28/2013/TTLT-BYT-BLĐTBXH' },
  { printed: '30/2020/ND-CP', symbol: '30/2020/NĐ-CP' },
  { printed: '367 - QĐ/TWĐTN-VP', symbol: '367-QĐ/TWĐTN-VP' },
  { printed: '57/l-ctn', symbol: '57/L-CTN' },
  { printed: '04/NQ/ĐCT-MTTW', symbol: '04/NQ-ĐCT-MTTW' },
  { printed: '09/2022QH15', symbol: '09/2022/QH15' },
  { printed: '181/2024/NĐCP', symbol: '181/2024/NĐ-CP' },
  { printed: '111- TO', symbol: null },
];

/** What looks like a symbol and is none, and what it is. For a reader's tests. */
export const notSymbols: readonly { readonly text: string; readonly why: string }[] = [
  { text: '01/7/2025', why: 'a date' },
  { text: '30/4', why: 'a day and month' },
  { text: '2025/2026', why: 'a span of years' },
  { text: '24/7', why: 'hours' },
  { text: '98/100', why: 'a ratio' },
  { text: '2026-2030', why: 'a period' },
  { text: 'COVID-19', why: 'a disease' },
  { text: 'HIV/AIDS', why: 'no number' },
  { text: 'A/H5N1', why: 'no number' },
  { text: 'QCVN 01-1:2024/BYT', why: 'a technical standard' },
  { text: 'TCVN 7957:2008', why: 'a technical standard' },
  { text: 'KH-UBND', why: 'no number and no leading slash' },
  { text: '15-20/xã', why: 'a range' },
  { text: '0,5/1000', why: 'a rate' },
  { text: '150/80', why: 'a blood pressure' },
  { text: '3-5', why: 'a range' },
  { text: '01/UB', why: 'no known issuer' },
  { text: '12/A', why: 'no issuer' },
  { text: '1/3', why: 'a fraction' },
  { text: '85%/năm', why: 'a rate' },
  { text: '5/2026', why: 'a month and year' },
];
