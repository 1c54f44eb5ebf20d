/** Why a file cannot be read, without its name: what stands after it in the message. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  constructor(code: string, why: string) {
    super(why);
    this.code = code;
  }
}
