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
    agencies: 'Cơ quan, đơn vị',
    localities: 'Địa phương',
    indicators: 'Chỉ số',
    corpus: 'Kho có gì',
  },
  parts: {
    deadlines: 'Mốc thời gian',
    lineage: 'So với cấp trên',
    results: 'Số liệu báo cáo',
    provincesSeen: 'Tỉnh đã triển khai',
    communesSeen: 'Xã đã triển khai',
    'qualitative-targets': 'Mục tiêu không nêu số',
    funding: 'Kinh phí',
    'named-without-number': 'Văn bản nêu không số',
    recipients: 'Nơi nhận',
    resolutions: 'Nghị quyết được triển khai',
    'inherited-documents': 'Văn bản của nơi cũ',
    contained: 'Nơi trực thuộc',
    withDocuments: 'Nơi có văn bản',
    provinces: 'Tỉnh, thành phố',
    search: 'Kết quả tìm này',
  },
  all: 'Tất cả',
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

/** What a table, or a part of one, is called in links. */
export type TableLabel = keyof typeof dataLinks.tables | keyof typeof dataLinks.parts;
/** A feed in the format Atom. */
export type FeedName = keyof typeof dataLinks.feeds;
