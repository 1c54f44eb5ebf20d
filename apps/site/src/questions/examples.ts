/** A question that anybody can ask by opening an address. */
export interface ExampleQuestion {
  readonly about: string;
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
    query: `{
  targets(filter: { symbol: "72-NQ/TW", indicator: ["health-insurance-coverage"], valueBelow: 100 }, first: 20) {
    edges { node { comparator value unit due { year } locality { fullName } passage { quote } url } }
  }
}`,
  },
  {
    about: 'Trong đoạn này có những số văn bản nào, kho có gì về chúng?',
    query: `{
  lookUpSymbol(text: "Thực hiện Nghị quyết số 72-NQ/TW và Kế hoạch số 30/KH-UBND") {
    printed status why documents { title issuer url held }
  }
}`,
  },
  {
    about: 'Ai phải báo cáo vào tháng 6, gửi cho ai?',
    query: `{
  obligations(filter: { month: 6 }, first: 20) {
    edges { node { what from to due { day month } document { issuer url } passage { quote } } }
  }
}`,
  },
  {
    about: 'Tìm “nq72 vĩnh am”: thấy gì, hiểu thế nào?',
    query: `{
  search(query: "nq72 vĩnh am", first: 5) {
    totalCount
    understanding { kind printed label }
    edges { node { why document { title url } passage { quote } } }
  }
}`,
  },
];
