/** Words about releases of the whole corpus. */
export const releaseWords = {
  title: 'Bản phát hành',
  intro: 'Toàn bộ kho trong một ngày, kèm mã kiểm SHA-256; đã phát hành thì không sửa nữa.',
  none: 'Chưa có bản phát hành nào.',
  documents: (count: number) => `${count} văn bản dạng Akoma Ntoso trong akoma-ntoso/`,
  since: (day: string) => `So với bản ngày ${day}:`,
  same: 'không khác gì.',
  change: (table: string, added: number, removed: number, changed: number) =>
    `${table}: thêm ${added}, bỏ ${removed}, đổi ${changed}`,
} as const;
