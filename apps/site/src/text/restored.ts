/** Address of the restored text in a document’s page. */
export const RESTORED = '#ban-phuc-hoi';
