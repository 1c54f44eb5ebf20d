import { Field, Int, ObjectType } from 'type-graphql';

/** A date as printed, whose parts may have been left blank. */
@ObjectType({ description: 'A date as printed; a part that was left blank is null (“ngày   tháng 6 năm 2026”).' })
export class PartialDate {
  @Field(() => Int, { nullable: true, description: 'Year, such as 2026.' })
  year!: number | null;
  @Field(() => Int, { nullable: true, description: 'Month, 1 to 12.' })
  month!: number | null;
  @Field(() => Int, { nullable: true, description: 'Day, 1 to 31.' })
  day!: number | null;
  @Field(() => String, { description: 'In Vietnamese order: “26/1/2024”, “6/2026”, “2026”.' })
  text(): string {
    return [this.day, this.month, this.year].filter((part) => part !== null).join('/');
  }
}

/** The years that a document says it covers. */
@ObjectType({ simpleResolvers: true, description: 'The years that a document says it covers (giai đoạn).' })
export class Period {
  @Field(() => Int, { description: 'First year.' })
  from!: number;
  @Field(() => Int, { description: 'Last year.' })
  to!: number;
}

/** A day of one year, or of every year. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A due date as far as it is stated; without a year it returns every year; null: that part is not stated, as the month of “trước ngày 15 hằng tháng”.',
})
export class DueDate {
  @Field(() => Int, { nullable: true, description: 'Year.' })
  year?: number | null;
  @Field(() => Int, { nullable: true, description: 'Month, 1 to 12.' })
  month?: number | null;
  @Field(() => Int, { nullable: true, description: 'Day, 1 to 31.' })
  day?: number | null;
}
