import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import { type AsOf, endOfDay } from '../store/as-of.ts';

/** The argument that asks for a list as it stood on a day. */
@ArgsType()
export class AsOfArgs {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'As this corpus stood at the end of that day in Vietnam, `YYYY-MM-DD`: rows that came later are left out, rows that were replaced since stand as they did. What hangs on a row is as of today.',
  })
  asOf?: string | null;
}

/** The moment as of which a list is asked for. */
export const momentOf = ({ asOf }: AsOfArgs): AsOf => (asOf == null ? null : endOfDay(asOf));
