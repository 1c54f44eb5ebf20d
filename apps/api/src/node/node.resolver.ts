import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Agency,
  Assignment,
  Citation,
  Document,
  FactKind,
  Indicator,
  Locality,
  Node,
  type NodeKind,
  Obligation,
  Outcome,
  parseGlobalId,
  Target,
  Task,
} from '@sau-ro/schema';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { findPastFacts } from '../store/past-facts.ts';

type Find = (em: EntityManager, key: string) => Promise<Node | null>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const byId =
  (entity: new () => Node & { id: string }): Find =>
  async (em, id) =>
    UUID.test(id) ? em.findOne(entity, { id }) : null;

// a fact that was replaced keeps its page
const fact =
  (entity: new () => Node & { id: string }, kind: FactKind): Find =>
  async (em, id) =>
    UUID.test(id)
      ? ((await em.findOne(entity, { id })) ?? (await findPastFacts(em, kind, [id])).get(id) ?? null)
      : null;

const byKey =
  (entity: new () => Node & { key: string }): Find =>
  (em, key) =>
    em.findOne(entity, { key });

const FIND: Record<NodeKind, Find> = {
  document: byId(Document),
  citation: fact(Citation, FactKind.Citation),
  target: fact(Target, FactKind.Target),
  obligation: fact(Obligation, FactKind.Obligation),
  assignment: fact(Assignment, FactKind.Assignment),
  task: fact(Task, FactKind.Task),
  agency: byId(Agency),
  locality: byKey(Locality),
  indicator: byKey(Indicator),
  outcome: byId(Outcome),
};

/** Relay’s `node`. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'What has this id, also where it was replaced since (`Fact.replacedBy`); null: nothing has it.',
  })
  async node(
    @Arg('id', () => ID, { description: 'A global id, as `id` of anything gives it.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<Node | null> {
    const parsed = parseGlobalId(id);
    return parsed && FIND[parsed.kind](em, parsed.key);
  }
}
