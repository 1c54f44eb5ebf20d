import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { keyOf, type OriginalStore } from './original-store.ts';

const LONGEST_MS = 60_000;

/** Keeps originals in a bucket that speaks S3; the keys are those of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. */
export function bucketStore(address: string): OriginalStore {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_REGION = 'us-east-1' } = process.env;
  const client = new AwsClient({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    region: AWS_REGION,
    service: 's3',
  });
  const ask = async (method: string, sha256: string, init: RequestInit = {}): Promise<Response> => {
    const url = `${address.replace(/\/+$/u, '')}/${keyOf(sha256)}`;
    const response = await client.fetch(url, { method, signal: AbortSignal.timeout(LONGEST_MS), ...init });
    if (response.ok || response.status === 404) return response;
    throw new Error(
      `The store of files answered ${response.status} to ${method} ${new URL(url).pathname}. Look at its keys and its rights.`,
    );
  };
  return {
    async put(sha256, content) {
      const { status } = await ask('HEAD', sha256);
      if (status === 404) await ask('PUT', sha256, { body: content as Uint8Array<ArrayBuffer> });
    },
    async open(sha256, range) {
      const headers = range ? { range: `bytes=${range.start}-${range.end}` } : {};
      const { status, body } = await ask('GET', sha256, { headers });
      return status === 404 || !body ? null : Readable.fromWeb(body as ReadableStream);
    },
  };
}
