/** Words for how often the reader errs. */
export const accuracyWords = {
  title: 'Sai bao nhiêu',
  intro: (count: string, date: string): string =>
    `Chương trình được chấm theo bản đọc tay của ${count} văn bản (đo ngày ${date}):`,
  known:
    'Những văn bản ấy đã dùng khi viết chương trình, nên hai cột đầu chỉ cho thấy điều gì đã biết mà nay đọc sai. Văn bản mới có nhiều lỗi hơn: cột cuối là lần đầu đọc những văn bản chưa từng thấy, trước khi sửa gì.',
  caption: 'Đọc đúng và sai, theo từng loại',
  kind: 'Điều được đọc',
  right: 'Đúng',
  wrong: 'Thừa, sót',
  firstLook: 'Sai ở lần đầu đọc văn bản lạ',
  notMeasured: 'chưa đo',
  measured: (texts: string, date: string): string => `${texts} (đo ngày ${date})`,
  share:
    'Tỷ lệ sai của phần đầu văn bản là số giá trị đọc sai trên tổng số; của các loại khác là phần còn thiếu đến 100 % của F1, trung bình điều hòa giữa tỷ lệ đúng trong những gì đọc được và tỷ lệ đọc được trong những gì có.',
  kinds: {
    header: 'Phần đầu văn bản (số, ngày, nơi ban hành, trích yếu…)',
    sections: 'Các mục',
    citations: 'Văn bản được dẫn',
    targets: 'Chỉ tiêu có con số',
    obligations: 'Chế độ báo cáo',
    assignments: 'Cơ quan được giao việc',
    recipients: 'Nơi nhận',
  },
} as const;
