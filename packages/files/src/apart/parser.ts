import { type ChildProcess, fork } from 'node:child_process';
import { on } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OnPage } from '../pdf/read-pdf.ts';
import type { Answer, Request } from './messages.ts';
import { Refusal } from './refusal.ts';

/** The longest that one page may take. */
const PAGE_MS = 90_000;

/** A process in which files are parsed: what is hostile or broken ends that process and nothing else. */
export class ParserProcess {
  readonly #recognisedPages: string | null;
  readonly #pageMs: number;
  #child: ChildProcess | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(recognisedPages: string | null, pageMs = PAGE_MS) {
    this.#recognisedPages = recognisedPages;
    this.#pageMs = pageMs;
  }

  /** Asks for one thing after another; throws `Refusal`. */
  ask(request: Request, onPage: OnPage = () => {}): Promise<Answer> {
    const turn = this.#turn.then(() => this.#ask(request, onPage));
    this.#turn = turn.catch(() => null);
    return turn;
  }

  /** Ends the process. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #ask(request: Request, onPage: OnPage): Promise<Answer> {
    const child = (this.#child ??= this.#start());
    child.ref();
    child.channel?.ref();
    try {
      const answer = await this.#answerOf(child, request, onPage);
      if (answer.kind === 'refused') throw new Refusal(answer.code, answer.why);
      return answer;
    } finally {
      // an idle parser keeps nobody waiting
      child.unref();
      child.channel?.unref();
    }
  }

  async #answerOf(child: ChildProcess, request: Request, onPage: OnPage): Promise<Answer> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), this.#pageMs);
    try {
      const answers = on(child, 'message', { signal: late.signal, close: ['exit', 'error'] });
      child.send(request, () => {});
      for await (const [answer] of answers as AsyncIterable<[Answer]>) {
        if (answer.kind !== 'page') return answer;
        timer.refresh();
        onPage(answer.done, answer.of);
      }
    } catch (error) {
      if (!late.signal.aborted) throw error;
      this.close();
      throw new Refusal('TOO_SLOW', `one page took over ${this.#pageMs / 1000} s. Divide it, or scan it anew.`);
    } finally {
      clearTimeout(timer);
    }
    this.close();
    throw new Refusal(
      'TOO_LARGE_TO_READ',
      'reading it takes more memory than a document needs. Divide it, or save it anew.',
    );
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(new URL(`./parser-process${extname(import.meta.url)}`, import.meta.url)), {
      serialization: 'advanced',
      // libraries say things of their own there
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: ['--max-old-space-size=1500'],
      env: { ...process.env, RECOGNISED_PAGES: this.#recognisedPages ?? '', NODE_OPTIONS: '' },
    });
    // its end is seen by whoever waits for an answer
    return child.on('error', () => {});
  }
}
