/** Words of widgets and of the page that makes them. */
export const widgetWords = {
  by: 'theo Sáu Rõ',
  asOf: (date: string) => `dữ liệu ngày ${date}`,
  stale: (days: string) => `Dữ liệu đã cũ hơn ${days} ngày.`,
  missing: 'Không có trong kho này',
  missingText: 'Địa chỉ của ô nhúng có thể đã gõ nhầm, hoặc điều này chưa có trong kho.',
  more: (n: string) => `và ${n} dòng nữa`,
  open: 'Xem trên Sáu Rõ',
  none: 'Chưa thấy trong kho này.',
  title: 'Nhúng vào trang của bạn',
  description: 'Ô nhỏ về một chỉ tiêu, một nơi, một văn bản hay lịch báo cáo, đặt được vào mọi trang web.',
  intro:
    'Chọn điều muốn đặt vào trang của bạn, xem thử, rồi chép đoạn mã. Ô nhúng không dùng cookie, không theo dõi ai, đọc được cả khi trình duyệt không chạy mã.',
  url: 'Địa chỉ trang trên Sáu Rõ',
  theme: 'Nền',
  themes: { auto: 'theo máy người xem', light: 'sáng', dark: 'tối' },
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  button: 'Xem thử',
  preview: 'Xem thử',
  iframe: 'Mã nhúng, không cần kịch bản',
  script: 'Mã nhúng tự giãn theo nội dung',
  wordpress: 'WordPress và nơi hiểu oEmbed: chỉ cần dán địa chỉ trang',
  unknown:
    'Địa chỉ này không phải trang có ô nhúng: hãy dùng trang văn bản, địa phương, chỉ số, lịch báo cáo hay một chỉ tiêu.',
} as const;
