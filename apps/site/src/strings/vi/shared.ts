/** Words about what a text has in common with others. */
export const sharedWords = {
  title: 'Lời văn giống và lời văn riêng',
  intro:
    'So từng âm tiết với văn bản cấp trên và văn bản cùng triển khai có toàn văn ở đây; chỉ tính những đoạn liền từ 12 âm tiết trở lên. Giống lời văn không có nghĩa là bên này chép của bên kia.',
  relation: { ABOVE: 'cấp trên', BESIDE: 'cùng triển khai' },
  same: (share: string): string => `${share} lời văn giống nguyên văn`,
  own: (count: number): string => `${count} đoạn là lời riêng của văn bản này`,
  first: 'Riêng nhất:',
  none: 'không có đoạn nào giống',
} as const;
