/** Words for the links to plain data. */
export const dataLinks = {
  label: 'Lấy dữ liệu của trang này',
  tables: {
    documents: 'Văn bản',
    targets: 'Chỉ tiêu',
    outcomes: 'Số đã công bố',
    obligations: 'Chế độ báo cáo',
    citations: 'Viện dẫn',
    assignments: 'Phân công',
    tasks: 'Việc được giao',
    'expected-reports': 'Các kỳ báo cáo',
  },
  hits: 'Lấy kết quả tìm này:',
  calendar: 'Lịch (iCalendar)',
  feeds: {
    documents: 'Văn bản mới (Atom)',
    targets: 'Chỉ tiêu mới (Atom)',
    outcomes: 'Số mới công bố (Atom)',
    assignments: 'Việc mới giao (Atom)',
    'expected-reports': 'Lịch báo cáo (Atom)',
    search: 'Theo dõi kết quả tìm này (Atom)',
  },
} as const;
