/** A task that only says that tasks are to be done: “Thực hiện các nhiệm vụ được giao.” */
export const NO_WORK =
  /^[^a-z]*(?:(?:chu\s+dong\s+|phoi\s+hop\s+|to\s+chuc\s+|trien\s+khai\s+|nghiem\s+tuc\s+){0,3}(?:thuc\s+hien|trien\s+khai)(?:\s+tot|\s+nghiem\s+tuc|\s+day\s+du|\s+hieu\s+qua)?(?:\s+cac|\s+nhung)?\s+(?:nhiem\s+vu|noi\s+dung|cong\s+viec)(?:\s+khac|\s+duoc\s+giao|\s+duoc\s+phan\s+cong|\s+co\s+lien\s+quan|\s+lien\s+quan){0,3}|)(?:\s*theo\s+chuc\s+nang,?\s+nhiem\s+vu(?:\s+duoc\s+giao)?)?[\s.;/]*$/;

/** Whose the work is: who leads, who takes part, who answers for it. */
export const RESPONSIBILITY = /(?<![a-z])(?:chu\s+tri|dau\s+moi|phoi\s+hop|chiu\s+trach\s+nhiem)(?![a-z])/g;

/** Who may decide: authority, delegation, submission to who decides. As printed: “Quyết định” with a capital is a document. */
export const AUTHORITY =
  /(?<!\p{L})(?:thẩm quyền|[Uu]ỷ quyền|[Ủủ]y quyền|được quyền|phân cấp|(?:trình|tham mưu)\s[^.;]{2,140}?\s(?:phê duyệt|quyết định|ban hành|xem xét|thông qua|chấp thuận|cho ý kiến)|(?<!(?:được|đã|sau khi)\s)phê duyệt|(?:xem xét|tự|có quyền),?\s+quyết định|quyết định\s+(?=khen|việc|hình thức|chủ trương|đầu tư|thành lập))(?!\p{L})/gu;

/** What authority is never said without, in folded words. */
export const MAY_SAY_AUTHORITY = /quyen|phan cap|trinh|tham muu|phe duyet|quyet dinh/;

/** When, without a date: an interval at which it returns. */
export const INTERVAL =
  /(?<![a-z])(?:(?:hang|moi)\s+(?:ngay|tuan|thang|quy|nam)(?!\s+cua(?![a-z]))|dinh\s+ky\s+(?:\d|sau\s+thang|quy|thang|nam)|\d{1,2}\s+(?:ngay|thang)\s+(?:mot\s+lan|01\s+lan))(?![a-z])/g;

/** What comes of it: a document that is to be made, a product or result that is named as such. */
export const RESULT =
  /(?<![a-z])(?:(?:xay\s+dung|ban\s+hanh|lap|soan\s+thao|hoan\s+thien|trinh|in|phat\s+hanh)\s+(?:va\s+(?:ban\s+hanh|trinh)\s+)?(?:cac\s+|bo\s+|du\s+thao\s+)?(?:ke\s+hoach|de\s+an|quyet\s+dinh|nghi\s+quyet|chi\s+thi|quy\s+che|quy\s+trinh|quy\s+chuan|huong\s+dan|bao\s+cao|danh\s+muc|danh\s+sach|phuong\s+an|chuong\s+trinh|to\s+trinh|co\s+so\s+du\s+lieu|tai\s+lieu|to\s+roi|so\s+tay|bang\s+gia|ho\s+so)|san\s+pham\s*:|ket\s+qua\s+(?:dau\s+ra|dat\s+duoc|du\s+kien)\s*:)(?![a-z])/g;
