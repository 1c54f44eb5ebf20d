/** The words of the reporting calendar in Vietnamese. */
export const calendarWords = {
  title: 'Lịch báo cáo',
  description: 'Báo cáo nào đến hạn ngày nào, ai phải gửi cho ai; kho này đã có hay chưa thấy báo cáo ấy.',
  intro: (day: string) =>
    `Ngày đến hạn tính theo chế độ báo cáo đã in trong văn bản, xem từ hôm nay, ${day}. “Không thấy trong kho này” nghĩa là kho này không có báo cáo ấy, không có nghĩa là chưa báo cáo.`,
  upcoming: 'Chưa đến hạn',
  past: 'Đã qua hạn',
  none: 'Không có kỳ báo cáo nào.',
  nearest: (shown: string, all: string) => `${shown} kỳ gần hôm nay nhất trong ${all} kỳ; các tệp dưới đây có đủ.`,
  undated: (n: string) => `${n} chế độ báo cáo khác không nêu ngày, nên không có trong lịch.`,
  next: 'Kỳ báo cáo tiếp theo',
  all: 'Xem cả lịch báo cáo',
  rule: 'Một báo cáo được coi là của kỳ ấy khi: cùng nơi với văn bản giao việc và đúng đơn vị phải báo cáo, nếu văn bản chỉ nêu một đơn vị; nêu số của văn bản ấy, hoặc cùng triển khai văn bản cấp trên mà văn bản ấy triển khai; ban hành quanh ngày hạn (hằng tháng: 15 ngày, hằng quý: 40 ngày, còn lại: 60 ngày); và tên báo cáo nêu đúng kỳ, nếu có nêu kỳ.',
  status: { UPCOMING: 'chưa đến hạn', RECEIVED: 'đã thấy báo cáo', NOT_SEEN: 'không thấy trong kho này' },
  link: { PLAN: 'báo cáo nêu số văn bản này', ORDER: 'báo cáo của nơi này, cùng triển khai văn bản cấp trên' },
} as const;
