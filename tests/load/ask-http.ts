import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts JSON over a kept connection, head and body in one packet; fails on any status but 200. */
export function postJson(address: string, body: unknown, headers: Record<string, string> = {}): Promise<string> {
  const content = Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': content.length, ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text.slice(0, 500)))));
      },
    );
    asked.on('error', reject);
    asked.end(content);
  });
}
