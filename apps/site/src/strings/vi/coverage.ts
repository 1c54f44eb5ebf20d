/** Words about where a document is carried out. */
export const coverageWords = {
  title: 'Nơi nào đã triển khai',
  level: { PROVINCE: 'tỉnh, thành phố', DISTRICT: 'huyện', COMMUNE: 'xã, phường, đặc khu' },
  total: (total: string, level: string, day: string) => `Trong ${total} ${level} của danh mục ngày ${day}:`,
  status: {
    HELD: 'có toàn văn trong kho',
    CITED: 'được văn bản khác nhắc đến',
    KNOWN: 'theo nguồn bên ngoài',
    NOT_SEEN: 'không có trong kho này',
  },
  clock: (least: string, median: string, most: string) =>
    `Từ ngày ban hành đến văn bản đầu tiên của mỗi nơi: nhanh nhất ${least} ngày, ở giữa ${median} ngày, lâu nhất ${most} ngày.`,
  undated: (n: string) => `${n} nơi không đủ ngày để tính.`,
  notSeen: 'Không có trong kho này không có nghĩa là nơi ấy không làm.',
  days: (n: string) => `${n} ngày`,
  more: (n: string) => `và ${n} nơi khác: xem trong dữ liệu`,
  map: 'Bản đồ các tỉnh đã thấy văn bản triển khai',
  count: (n: string) => `${n} văn bản`,
  here: 'Triển khai văn bản nào của cấp trên',
  by: 'triển khai bằng',
  inherited: 'Văn bản của những nơi nay thuộc nơi này',
  merged: (symbol: string, issuer: string, day: string) =>
    `Thành lập theo Nghị quyết số ${symbol} ngày ${day} của ${issuer}.`,
} as const;
