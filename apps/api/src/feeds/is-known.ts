import type { IncomingHttpHeaders } from 'node:http';

/** What a version of an answer is known by. */
export interface VersionMark {
  readonly etag: string;
  readonly modified: Date;
}

/** Whether the asker holds this version: the tag decides where one is sent, the date only where none is (RFC 9110, 13.1.3). */
export function isKnown(headers: IncomingHttpHeaders, { etag, modified }: VersionMark): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = headers;
  if (tags !== undefined) return tags.includes(etag);
  // a date of HTTP has no parts of a second; what is no date is never reached
  return since !== undefined && Math.floor(modified.getTime() / 1000) * 1000 <= Date.parse(since);
}
