/** Words about published figures and what they make of targets. */
export const figures = {
  title: 'Số đã công bố',
  intro:
    'Mỗi dòng là một con số mà một nguồn công khai đã đăng. Hạng của nguồn: A chính thức, B báo chí trung ương, C báo địa phương hoặc chuyên ngành, D trang tổng hợp. Các nguồn nêu số khác nhau thì ghi đủ cả.',
  none: 'Chưa có số liệu trong kho này.',
  place: 'Nơi',
  indicator: 'Chỉ số',
  period: 'Kỳ',
  figure: 'Con số',
  source: 'Nguồn',
  asOf: (date: string) => `tính đến ${date}`,
  year: (year: string) => `năm ${year}`,
  inferred: 'kỳ do suy ra',
  weak: (tier: string) => `nguồn hạng ${tier}`,
  competing: 'có số khác',
  qualifier: { ESTIMATE: 'ước tính', ABOUT: 'khoảng' },
  of: 'đối tượng',
  since: 'Kết luận',
  country: 'Việt Nam',
  chart: (place: string, first: string, last: string) => `${place}, ${first} đến ${last}`,
  charts: 'Qua các năm',
  chartsIntro:
    'Mỗi hình là một nơi, chỉ vẽ số cụ thể từ nguồn hạng A và B: không vẽ số ước tính hay số dạng “trên 90 %”. Nơi cùng tên trước và sau 1/7/2025 là hai nơi. Bảng ở dưới có đủ các số.',
  verdict: {
    MET: 'đạt',
    NOT_MET: 'không đạt',
    ON_COURSE: 'đang đúng hướng',
    OFF_COURSE: 'đang chệch hướng',
    NO_FIGURE: 'kho chưa có số liệu để đối chiếu',
    NOT_MEASURABLE: 'không ứng với chỉ số nào đã biết',
    NOT_COMPARABLE: 'không so sánh được',
    UNDECIDED: 'chưa đủ để kết luận',
  },
  rule: 'Kết luận về một chỉ tiêu',
  ruleIntro:
    'Các bước dưới đây được xét lần lượt; bước đầu tiên đúng cho kết luận. Chỉ xét số liệu của đúng nơi ấy, cùng đối tượng, cùng đơn vị, từ nguồn hạng A (chính thức) hoặc B (báo chí trung ương), đã công bố đến ngày xem.',
} as const;
