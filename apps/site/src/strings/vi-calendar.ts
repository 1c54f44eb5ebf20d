/** The words of the reporting calendar in Vietnamese. */
export const calendarWords = {
  title: 'Lịch báo cáo',
  description:
    'Báo cáo nào đến hạn ngày nào, ai phải gửi cho ai; báo cáo nào đã thấy trong kho, báo cáo nào chưa thấy.',
  intro: (day: string) =>
    `Ngày đến hạn tính theo chế độ báo cáo đã in trong văn bản, xem từ hôm nay, ${day}. “Chưa thấy” nghĩa là kho này chưa có báo cáo ấy, không có nghĩa là chưa báo cáo.`,
  upcoming: 'Sắp đến hạn',
  past: 'Đã qua hạn',
  none: 'Không có kỳ báo cáo nào.',
  undated: (n: string) => `${n} chế độ báo cáo khác không nêu ngày, nên không có trong lịch.`,
  next: 'Báo cáo sắp đến hạn',
  all: 'Xem cả lịch báo cáo',
  status: { UPCOMING: 'sắp đến hạn', RECEIVED: 'đã thấy trong kho', NOT_SEEN: 'chưa thấy trong kho' },
} as const;
