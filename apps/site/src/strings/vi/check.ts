/** The words of the page that checks a text in Vietnamese. */
export const checkWords = {
  title: 'Kiểm tra văn bản',
  description: 'Dán một đoạn văn: số văn bản nào có thật trong kho, chỉ tiêu nào còn thiếu thời hạn hay đối tượng.',
  intro: 'Dán dự thảo, bài báo hay một đoạn kế hoạch. Sáu Rõ tìm trong đó các số văn bản và các chỉ tiêu có con số.',
  privacy: 'Đoạn văn chỉ được đọc để trả lời, không được lưu lại.',
  label: 'Đoạn văn cần kiểm tra',
  button: 'Kiểm tra',
  longest: (n: string) => `Tối đa ${n} ký tự.`,
  tooLong: (given: string, most: string) =>
    `Đoạn văn có ${given} ký tự; mỗi lần đọc tối đa ${most}. Xin gửi từng phần.`,
  away: 'Máy đọc đang không trả lời. Xin thử lại sau ít phút; đoạn văn vẫn còn trong ô.',
  numbers: 'Số văn bản',
  noNumbers: 'Không thấy số văn bản nào.',
  targets: 'Chỉ tiêu có con số',
  noTargets: 'Không thấy chỉ tiêu nào có con số.',
  others: 'các nơi khác đặt bao nhiêu',
  otherDate: (said: string, known: string) => `đoạn văn ghi ngày ${said}, kho ghi ${known}`,
  otherIssuer: (said: string, known: string) => `đoạn văn ghi của ${said}, kho ghi của ${known}`,
  status: {
    EXACT: 'có trong kho',
    SEVERAL: 'nhiều văn bản cùng số',
    CITED_NOT_HELD: 'được nhắc đến, kho chưa có toàn văn',
    UNKNOWN: 'không có trong kho này',
  },
} as const;
