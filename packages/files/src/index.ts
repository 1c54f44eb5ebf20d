export type { Box, Layout, Page, Piece } from './layout/layout.ts';
export { MASK, maskPersonalData } from './privacy/mask-personal-data.ts';
export { type FileReader, openFiles } from './read-file.ts';
export { oldLetters, type SourceFile } from './source-file.ts';
export { UnreadableFileError } from './unreadable-file-error.ts';
