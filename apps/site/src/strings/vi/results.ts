/** Words about the figures that a report gives. */
export const resultWords = {
  title: 'Số liệu nêu trong báo cáo',
  intro: 'Mỗi dòng là một con số mà chính báo cáo này đã in, kèm câu gốc. Số mâu thuẫn nhau đứng cạnh nhau.',
  subject: 'Nội dung',
  figure: 'Con số',
  period: 'Kỳ',
  plan: 'Kế hoạch',
  previous: 'Kỳ trước',
  ofPlan: (share: string): string => `bằng ${share} kế hoạch`,
  kind: { ACTUAL: '', ESTIMATE: 'ước', CUMULATIVE: 'lũy kế' },
  change: { LEVEL: '', INCREASE: 'tăng', DECREASE: 'giảm' },
  doubt: {
    RATIO: 'tỷ lệ so với kế hoạch in ra không khớp',
    SUM: 'tổng không bằng các số thành phần',
    DECIMAL: 'dấu phẩy thập phân mất khi quét, đã đặt lại',
  },
  quarter: (quarter: number, year: number): string => `quý ${quarter}/${year}`,
  month: (month: number, year: number): string => `tháng ${month}/${year}`,
  months: (months: number, year: number): string => `${months} tháng đầu năm ${year}`,
  year: (year: number): string => `năm ${year}`,
  asOf: (day: string): string => `đến ${day}`,
} as const;
