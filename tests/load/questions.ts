/** The list whose rate is measured. */
export const LIST =
  '{ documents(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { node { slug symbol type title issuer held url issuedOn { text } } } } }';
/** The search whose time is measured. */
export const SEARCH =
  'query($q: String!) { search(query: $q) { totalCount facets { name values { value count } } edges { node { document { slug title } passage { quote } highlight { text matched } why } } } }';
/** What people type. */
export const QUERIES = [
  'bảo hiểm y tế',
  'nq72 vĩnh am',
  'truyền thông giáo dục',
  'chỉ thị 25 cần thơ',
  'hồ sơ điện tử',
];
