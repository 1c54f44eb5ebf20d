import type { CallbackClient } from './callback-client.ts';

/** The address of a callback with more parameters: those that it has stay as they are (WebSub, 5.2 and 5.3). */
export const callbackWith = (callback: string, parameters: Readonly<Record<string, string>>): string =>
  `${callback}${callback.includes('?') ? '&' : '?'}${new URLSearchParams(parameters).toString()}`;

/** A subscription that there will not be, or is no more. */
interface Denied {
  readonly callback: string;
  /** The topic as an address. */
  readonly topic: string;
  readonly reason: string;
}

/** Tells a subscriber that it has no subscription (WebSub, 5.2); whether it hears of it changes nothing. */
export async function tellDenied(callbacks: CallbackClient, { callback, topic, reason }: Denied): Promise<void> {
  await callbacks.get(callbackWith(callback, { 'hub.mode': 'denied', 'hub.topic': topic, 'hub.reason': reason }));
}
