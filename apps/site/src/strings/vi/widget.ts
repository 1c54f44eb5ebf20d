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
    'Đặt một ô số liệu của Sáu Rõ vào trang của bạn: dán địa chỉ, xem thử, rồi chép đoạn mã. Ô nhúng không dùng cookie, không theo dõi người đọc, và đọc được cả khi tắt JavaScript.',
  url: 'Địa chỉ trang trên Sáu Rõ',
  of: 'Chép từ thanh địa chỉ: trang của một văn bản, địa phương, chỉ số, một chỉ tiêu, hoặc lịch báo cáo.',
  copy: 'Bấm vào một khung dưới đây để chọn cả đoạn mã, rồi chép.',
  theme: 'Nền',
  themes: { auto: 'theo máy người xem', light: 'sáng', dark: 'tối' },
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  button: 'Tạo mã',
  preview: 'Xem thử',
  iframe: 'Mã nhúng (iframe), chiều cao cố định',
  script: 'Mã nhúng có JavaScript, tự giãn theo nội dung',
  wordpress: 'WordPress và các trang hỗ trợ oEmbed: chỉ cần dán địa chỉ này',
  unknown:
    'Địa chỉ này không phải trang có ô nhúng: hãy dùng trang văn bản, địa phương, chỉ số, lịch báo cáo hay một chỉ tiêu.',
} as const;
