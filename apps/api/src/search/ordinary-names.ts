/**
 * Names of places that are ordinary words as well, folded. Within a text they are taken as words: “an toàn thực phẩm” does not
 * ask for xã An Toàn. Chosen by hand from the names that are frequent in official texts.
 */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `ai quoc|an binh|an dinh|an ninh|an sinh|an toan|anh dung|bach khoa|ban cong|bac ai|bao an|bao dap|bao toan|bien gioi|binh an|
  binh dan|binh dang|binh minh|binh tri|binh yen|cai nuoc|canh tan|cap tien|cat tuong|chan hung|chan ly|che tao|chi cong|chi dao|
  chien thang|chinh nghia|cho lon|cho moi|cong bang|cong chinh|cong hoa|cong ly|dai cuong|dai dong|dai hung|dai nghia|dai thang|
  dan chu|dan hoa|dan quyen|dan tien|danh thang|dao duc|dao ly|dat mui|dinh cu|dinh hoa|dinh huong|doan ket|doc lap|dong a|
  dong bac|dong bang|dong duong|dong hai|dong hop|dong khoi|dong nam|dong phuong|dong tam|dong thanh|dong thuan|dong tien|dong y|
  duy nhat|duy tan|duyen hai|gia hoi|hai cang|hanh phuc|hieu nghia|hoa binh|hoa hiep|hoa hop|hoa thanh|hoa thuan|hop dong|hop ly|
  hop nhat|hop thanh|hop tien|huong dao|huong hoa|huu nghi|khang chien|khoi nghia|khuyen nong|kien quoc|kien thiet|kinh te|
  lien hiep|lien hoa|lien hop|lien minh|lien quan|lien thanh|ly hoc|minh bach|nam tien|nghia dan|nguyen ly|nhan chinh|nhan dao|
  nhan nghia|nhan quyen|nhat quang|nong truong|phao dai|phong phu|phu hop|phuc loi|phuong dong|phuong nam|quan trieu|quang truong|
  quoc khanh|quoc tuan|quyet chien|quyet tam|quyet thang|sao vang|sinh ton|song phuong|tam dan|tat thang|tay nam|tay phuong|
  thai binh|thang loi|thanh cong|thanh tam|the duc|thiet ke|thinh vuong|thong nhat|thu ba|thuan loi|tien bo|tien hoa|tien phong|
  tien tien|tinh nhue|toan thang|tri luc|trung binh|trung chinh|trung dong|trung hieu|trung hoa|trung lap|trung nghia|trung tam|
  trung thanh|trung thu|trung truc|truong sinh|truong tho|tu cuong|tu do|tu lap|tu nhien|van chuong|van hien|van hoa|van minh|
  van nghe|van xuoi|vinh vien|xuan thu|yen binh|yen tinh`
    .split('|')
    .map((name) => name.trim()),
);

/**
 * Names that are ordinary words once their marks are left out, folded: “dieu tri” is điều trị far more often than Điều Trị.
 * Chosen in the same way; they count only where the query has no marks there.
 */
export const ordinaryWithoutMarks: ReadonlySet<string> = new Set(
  `an tuong|bang gia|bao hiem|bien dong|bo y|chanh an|chi vien|co dong|co so|dai dien|dai hoa|dan van|den thang|dieu tri|dien bien|
  dinh cao|dinh duong|do luong|don nhan|dong dat|dong ho|dong lam|dong tinh|dong thoi|duong thuy|gia dinh|giao nhan|giao huong|
  hai long|hanh thong|hoa hau|hoi an|la da|la gi|la hai|luong phong|nghi duong|phong thu|phong van|phu trach|phuong tien|quy dat|
  tan thanh|thai do|thang tam|thong tan|thuong binh|thuong dinh|thuy loi|thuy van|tien luong|to tung|tri quan|truong thanh|tu nhan|
  tu quan|tu xa|tuong duong|van ban|van phong|vi thanh|vu an`
    .split('|')
    .map((name) => name.trim()),
);
