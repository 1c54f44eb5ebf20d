import { Field, ObjectType } from 'type-graphql';
import { Passage } from './passage.ts';

/** Which of the six clears (sáu rõ) are stated, each by the words that state it. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Which of the six clears (sáu rõ) are stated, each by the words that state it; null: none do. It says what is written, not how well.',
})
export class Clears {
  @Field(() => Passage, {
    nullable: true,
    description: 'Rõ người: one body is named, or all of a kind (“UBND các xã”); “các đơn vị liên quan” is no name.',
  })
  who!: Passage | null;
  @Field(() => Passage, {
    nullable: true,
    description: 'Rõ việc: work is named; “thực hiện các nhiệm vụ được giao” alone is none.',
  })
  what!: Passage | null;
  @Field(() => Passage, {
    nullable: true,
    description: 'Rõ trách nhiệm: who leads (chủ trì), supports (phối hợp) or answers (chịu trách nhiệm) is said.',
  })
  responsibility!: Passage | null;
  @Field(() => Passage, {
    nullable: true,
    description:
      'Rõ thẩm quyền: who may decide, or to whom it is submitted, is said (theo thẩm quyền, trình … phê duyệt).',
  })
  authority!: Passage | null;
  @Field(() => Passage, {
    nullable: true,
    description:
      'Rõ thời gian: a date or an interval is said (trước ngày 30/6/2026, hằng quý); “thường xuyên” is none.',
  })
  when!: Passage | null;
  @Field(() => Passage, {
    nullable: true,
    description: 'Rõ kết quả: a measurable target, or a document or product that is to be made, is said.',
  })
  result!: Passage | null;
}
