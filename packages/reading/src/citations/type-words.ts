const TYPE_NAMES = [
  'nghi quyet(?: lien tich)?',
  'quyet dinh',
  'ke hoach',
  'chi thi',
  'chuong trinh(?: hanh dong)?',
  'de an',
  'thong bao(?: ket luan)?',
  'ket luan',
  'thong tu(?: lien tich)?',
  'nghi dinh',
  'bo luat',
  'luat',
  'phap lenh',
  'cong van',
  'van ban(?: hop nhat)?',
  'cong dien',
  'huong dan',
  'bao cao(?: tham tra)?',
  'quy dinh',
  'to trinh',
  'quy che',
  'phuong an',
  'du an',
  'thong tri',
  'thong cao',
  'sac lenh',
  'lenh',
];

/** The folded names of documents’ types as they stand before a number, as the source of a pattern. */
export const TYPE_WORDS = TYPE_NAMES.join('|').replaceAll(' ', String.raw`\s+`);

/** The types of documents whose number does not say it, by the folded word before that: “Báo cáo số 412/SNNMT-KS”, “Nghị định số 43-CP”. */
export const TYPE_BY_WORD: ReadonlyMap<string, string> = new Map([
  ['cong van', 'CV'],
  ['bao cao', 'BC'],
  ['to trinh', 'TTr'],
  ['ke hoach', 'KH'],
  ['thong bao', 'TB'],
  ['quyet dinh', 'QĐ'],
  ['chi thi', 'CT'],
  ['nghi dinh', 'NĐ'],
  ['nghi quyet', 'NQ'],
  ['huong dan', 'HD'],
]);
