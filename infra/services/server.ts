/** How an embedded server is started. */
export interface ServerOptions {
  /** A folder that the server's identity can reach. */
  readonly home: string;
  /** A folder that only we can read: passwords are kept there. */
  readonly secrets: string;
  /** Whether the data has to survive the machine. */
  readonly isDurable: boolean;
  readonly say: (line: string) => void;
  /** Called when the server died and cannot be brought back. */
  readonly giveUp: (why: string) => void;
}

/** An embedded server that is up. */
export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}
