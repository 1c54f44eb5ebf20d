/** Words about a fact that does not stand any more. */
export const factWords = {
  title: 'Điều đã đọc trước đây',
  description: 'Điều này đã được đọc lại; trang này giữ nguyên những gì đã từng hiển thị.',
  was: (from: string, until: string) => `Từ ngày ${from} đến ngày ${until}, kho này đã hiển thị điều đọc từ câu:`,
  wasTold: (from: string, until: string) =>
    `Từ ngày ${from} đến ngày ${until}, kho này đã hiển thị một điều theo nguồn bên ngoài.`,
  in: 'Trong văn bản',
  untitled: 'văn bản không có tên',
  replaced: 'Xem điều đang thay thế',
  gone: 'Sau khi đọc lại, không còn điều nào được đọc từ câu này.',
} as const;
