// `(?! (?:con|doi))` shuts out whole words: “Sở Công Thương” is none of them
const wholeWords = (pattern: string): string =>
  pattern.replaceAll(/\(\?!(,\?)? \(\?:([a-z |]+)\)/g, '(?!$1 (?:$2)(?![a-z])');
const spaced = (patterns: readonly string[]): string => wholeWords(patterns.join('|')).replaceAll(' ', String.raw`\s+`);

// folded; brackets shut out other words that fold alike (“Số lượng”, “Phòng, chống”)
const FIRST_WORDS = [
  'so(?! (?:luong|ket|sanh|lieu|nguoi|bo|tuyen|voi|hoa|huu|tien|tay|dien|con|ho|vu|doi|the))',
  'phong(?!,? (?:trao|phu|chong|ngua|tranh|ve|toa|benh|dich))',
  'ban(?! (?:hanh|giao|bac|ve|do|luan|le|than|hang|dau|sac|tin))',
  'uy ban|ubnd|hdnd|hoi dong|thuong truc|thuong vu|chinh quyen(?! (?:so|dien|do))|bo phan|khoi',
  'tram|trung tam|cong an|lien doan|lien minh|lien hiep|hiep hoi|ngan hang|chi nhanh|bao hiem xa hoi|bhxh|kho bac|chi cuc|cuc|tong cuc',
  'thue (?:tinh|thanh pho|huyen|co so|khu vuc|cac|xa|nha nuoc)|hai quan|dien luc|buu dien|kiem lam|quan ly thi truong|kiem toan|cang vu',
  'hoi(?! (?:nghi|thao|nhap|y|thi|truong|phuc|ngo|hop|sinh))',
  'doan(?! (?:ket|duong|van))|mat tran|mttq|ub mttq|ubmttq|ubmttqvn',
  'truong(?! (?:hop|ky))|benh vien|van phong|vpubnd|thu truong|chu tich|pho chu tich|pho thu tuong|giam doc|pho giam doc|tong giam doc|bi thu|nguoi dung dau',
  'chanh (?:van phong|thanh tra|an)|bo truong|thu truong|tu lenh|vien truong|cuc truong|chu nhiem|dong chi|cac dong chi|thanh vien|chu dau tu|nha thau',
  'dai (?:phat|truyen|tieng|pt|khi)|bo(?! (?:tri|sung|cuc|may|tieu|phan|giong|doi (?!bien)|qua|di|ra|tieu))|quan khu',
  'to (?:dan|cong|dap ung|phan ung|thuong truc|truong|giup|hop|y te|chuc (?:chinh|dang|doan|cung|hoi|phap)|lien|kiem|truyen|tu van|soan)|vien(?! (?:chuc|phi|tro|dan|thuoc|nen|canh))|hoc vien|toa an|hat kiem|cau lac bo|quy bao|tap the',
  'thanh tra (?:tinh|so|huyen|thanh|nha|bo|chinh phu)|dang (?:uy|bo|doan)|tinh uy|thanh uy|huyen uy|quan uy|cap uy|chi bo',
  'co quan|don vi|doanh nghiep|cong ty|tong cong ty|tap doan|hop tac xa|cong chuc|can bo|nhan vien|dia phuong|thon|luc luong|nha truong',
  'co so (?:y te|giao duc|kham|dao tao|bao tro|dieu tri|san xuat|kinh doanh|nghien cuu)|chinh phu|quoc hoi',
  'cac (?:so|phong|khoa(?! hoc)|ban|bo|co quan|don vi|tram|truong(?! hop)|to(?! trinh)|hoi|doan|thon|xa|phuong|dia phuong|co so|cap|nganh|benh vien|trung tam|doanh nghiep|huyen|quan|khoi|chi (?:bo|cuc|nhanh|hoi)|dang|thanh vien|van phong|ubnd|uy ban|vu|cuc|tap doan|ngan hang|cong ty|tong|luc luong|vien|hoc vien|nha|bo phan|chu dau tu|hiep hoi|mat tran|tinh|thanh pho|hop tac xa|ca nhan|diem (?:tram|truong)|chuong trinh vien|thanh uy|tinh uy|huyen uy|quan uy)',
  'lanh dao (?:cac|so|phong|ubnd|uy ban|don vi|ban|trung tam|benh vien|bo|co quan)',
];

// these begin a name only where the next word is a name itself: “Báo Cần Thơ”, “Vụ Pháp chế”, “Khoa Dược”
const NAMED_FIRST = 'bao(?! cao)|vu|nganh|khoa|xa|phuong|thi tran|huyen|quan';

/** The words that names of agencies begin with, whatever follows them, as a pattern over folded text. */
export const KNOWN_FIRST = `(?:${spaced(FIRST_WORDS)})(?![a-z\\d])`;

/** The words that names of agencies begin with; those in the group `named` only where a capital follows. */
export const FIRST = `(?:${spaced(FIRST_WORDS)}|(?<named>${spaced([NAMED_FIRST])}))(?![a-z\\d])`;

// in names such words have capitals: “Sở Xây dựng”, “Ban Quản lý”; damaged texts print “cin ct” for “căn cứ”
const VERB_WORDS = [
  'chu tri|phoi hop|co trach nhiem|co nhiem vu|chiu|tham muu|c[a-z]n c[a-z]|tren co so|chi dao|lanh dao|xay dung|trien khai|thuc hien',
  'huong dan|theo doi|don doc|kiem tra|giam sat|tong hop|bao cao|chu dong|tiep tuc|tang cuong|day manh|bo tri|ra soat|tuyen truyen',
  'van dong|quan triet|cu the hoa|thuong xuyen|dinh ky|kip thoi|phan anh|ban hanh|bao dam|dam bao|duoc (?:giao|phan cong)|tuy theo',
  'theo (?:chuc nang|pham vi|nhiem vu|tham quyen|phan cong|phan cap|quy dinh)|trong pham vi|tren pham vi',
  'gui|cung cap|lien thong|chia se|de xuat|cap nhat|nghien cuu|quan ly|tiep nhan|tap trung|phat huy|nang cao|ho tro|tham gia|phat dong|xac dinh|khan truong',
  'de nghi|yeu cau|dinh huong|khi|trong qua trinh|nghiem tuc|lap|danh gia|se|phai|hoan thanh|giup|neu cao|cu(?! tri)|la (?:co quan|don vi|dau moi)|lam (?:dau moi|co quan)',
  'truc tiep|tich cuc|tien hanh|tham dinh|thanh lap|kien toan|phan bo|can doi|huy dong|duy tri|chuan bi|dieu phoi|lam viec|long ghep|guong mau|bam sat',
  'tang|dua tin|phat song|thong ke|tong ket|so ket|ap dung|thuc thi|giai trinh|tra loi|co (?:van ban|ke hoach|bien phap|giai phap|phuong an|y kien)|mo (?:chuyen|lop|dot|rong|cac)|thong nhat|nam (?:chac|tinh)|tu chuc|xac minh|tap huan|dam nhan|chap hanh|tuan thu|xem xet|quyet dinh|giai quyet|khuyen khich|quan tam|chu trong|kien quyet|dang tai|pho bien|thong bao|cong bo|phan cong|giao(?! (?:duc|thong|dich|luu))|trinh',
  String.raw`(?<!cac\s+)(?<!va\s+)(?<!,\s+)to chuc`,
];

/** The verbs that end a name which a clause begins with, as a pattern over folded text. */
export const VERBS = spaced(VERB_WORDS);

/** What a body that is named so is for, not what it does: “Ban chỉ đạo”, “Tổ kiểm tra”, “Ủy ban kiểm tra”. */
export const NAMED_FOR_WORK = /(?:^|\s)(?:ban|đoàn|tổ|(?:uỷ|ủy)\s+ban|hội\s+đồng|quỹ|nhóm)$/iu;
