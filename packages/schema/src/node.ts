import { Field, ID, InterfaceType } from 'type-graphql';

/** The kinds of rows that `node(id:)` finds, each with the word that its global ids begin with. */
export const NodeKind = {
  Document: 'document',
  Citation: 'citation',
  Target: 'target',
  Obligation: 'obligation',
  Assignment: 'assignment',
  Task: 'task',
  Agency: 'agency',
  Locality: 'locality',
  Indicator: 'indicator',
  Outcome: 'outcome',
} as const;
export type NodeKind = (typeof NodeKind)[keyof typeof NodeKind];

/** What a row is, and its key among its kind. */
export type NodeKey = [kind: NodeKind, key: string];

/** An id that says what it is an id of: `target-6f1c…`. */
export const globalId = (kind: NodeKind, key: string): string => `${kind}-${key}`;

/** Takes a global id apart; `null` for what is none of ours. */
export function parseGlobalId(id: string): { kind: NodeKind; key: string } | null {
  const at = id.indexOf('-');
  const kind = Object.values(NodeKind).find((known) => known === id.slice(0, at));
  return kind && at + 1 < id.length ? { kind, key: id.slice(at + 1) } : null;
}

/** Relay's Node. */
@InterfaceType('Node', {
  description: 'Anything with an id of its own; `node(id:)` finds it again.',
  autoRegisterImplementations: false,
})
export abstract class Node {
  @Field(() => ID, { name: 'id', simple: false, description: 'Stable for ever, also when the document is read again.' })
  globalId(): string {
    return globalId(...this.nodeKey());
  }

  abstract nodeKey(): NodeKey;
}
