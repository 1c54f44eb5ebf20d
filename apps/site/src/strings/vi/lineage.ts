/** Words about how a target stands to those of the documents above. */
export const lineageWords = {
  against: 'So với',
  rule: 'So với chỉ tiêu của cấp trên',
  ruleIntro:
    'Một chỉ tiêu được so với chỉ tiêu cùng chỉ số trong văn bản gần nhất của chuỗi triển khai có chỉ tiêu ấy; nếu văn bản đó đặt cho nhiều năm, lấy năm gần nhất. Các bước dưới đây được xét lần lượt; bước đầu tiên đúng cho kết luận.',
  dropped: 'Chỉ tiêu của cấp trên không thấy trong văn bản này',
  droppedIntro: 'Không đọc thấy không có nghĩa là không làm.',
  verdict: {
    SAME: 'cùng mức',
    STRICTER: 'yêu cầu cao hơn',
    LOOSER: 'yêu cầu thấp hơn',
    EARLIER: 'hạn sớm hơn',
    LATER: 'hạn muộn hơn',
    UNDATED: 'chưa so được vì không nêu năm',
    DROPPED: 'không thấy trong văn bản này',
    ADDED: 'kho không có chỉ tiêu này của cấp trên',
    NOT_COMPARABLE: 'không so sánh được',
  },
} as const;
