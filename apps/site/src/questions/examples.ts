/** A question that anybody can ask by opening an address. */
export interface ExampleQuestion {
  readonly about: string;
  readonly aboutEn: string;
  readonly query: string;
}

/** The address at which a question is answered. */
export function addressOfQuestion(api: string, query: string): string {
  return `${api}?query=${encodeURIComponent(query.replace(/\s+/gu, ' ').trim())}`;
}

/** Example questions, each of them about what the corpus is for. */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  {
    about: 'Nơi nào triển khai Nghị quyết 72-NQ/TW đặt chỉ tiêu bảo hiểm y tế dưới 100 %?',
    aboutEn: 'Who carries out Resolution 72-NQ/TW and sets a health insurance target below 100 %?',
    query: `{
  targets(filter: { symbol: "72-NQ/TW", indicator: ["health-insurance-coverage"], valueBelow: 100 }, first: 20) {
    edges { node { comparator value unit due { year } locality { fullName } passage { quote } url } }
  }
}`,
  },
  {
    about: 'Trong đoạn này có những số văn bản nào, kho có gì về chúng?',
    aboutEn: 'Which documents does this text name, and what is known of them?',
    query: `{
  lookUpSymbol(text: "Thực hiện Nghị quyết số 72-NQ/TW và Kế hoạch số 30/KH-UBND") {
    printed status why documents { title issuer url held }
  }
}`,
  },
  {
    about: 'Ai phải báo cáo vào tháng 6, gửi cho ai?',
    aboutEn: 'Who has to report in June, and to whom?',
    query: `{
  obligations(filter: { month: 6 }, first: 20) {
    edges { node { what from to due { day month } document { issuer url } passage { quote } } }
  }
}`,
  },
  {
    about: 'Tìm “nq72 vĩnh am”: thấy gì, hiểu thế nào?',
    aboutEn: 'Search “nq72 vĩnh am”: what is found, and how was it understood?',
    query: `{
  search(query: "nq72 vĩnh am", first: 5) {
    totalCount
    understanding { kind printed label }
    edges { node { why document { title url } passage { quote } } }
  }
}`,
  },
];
