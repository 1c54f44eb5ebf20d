import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';

/** A stretch of text with its box on the page: left, top, right, bottom, as shares of the page. */
export interface PrintedPiece {
  readonly start: number;
  readonly end: number;
  readonly box: readonly [number, number, number, number];
  /** How sure the character recognition is, 0 to 1; `null`: the file says it. */
  readonly confidence: number | null;
}

/** A rectangle on a page. */
@ObjectType({
  simpleResolvers: true,
  description: 'A rectangle on a page, its edges as shares of the page’s width and height, 0 to 1 from the top left.',
})
export class PageBox {
  @Field(() => Float, { description: 'Left edge, 0 to 1.' })
  left!: number;
  @Field(() => Float, { description: 'Top edge, 0 to 1.' })
  top!: number;
  @Field(() => Float, { description: 'Right edge, 0 to 1.' })
  right!: number;
  @Field(() => Float, { description: 'Bottom edge, 0 to 1.' })
  bottom!: number;
}

/** A stretch of a text. */
@InputType({ description: 'A stretch of a text, such as a passage.' })
export class TextSpan {
  @Field(() => Int, { description: 'First UTF-16 unit, such as `Passage.start`.' })
  start!: number;
  @Field(() => Int, { description: 'One past the last, such as `Passage.end`.' })
  end!: number;
}

/** Where a stretch of the text stands on a page. */
@ObjectType({ simpleResolvers: true, description: 'Where a stretch of the text stands on a page.' })
export class MarkedSpan {
  @Field(() => Int, { description: 'First UTF-16 unit.' })
  start!: number;
  @Field(() => Int, { description: 'One past the last.' })
  end!: number;
  @Field(() => [PageBox], { description: 'One box a line; none: it stands on another page.' })
  boxes!: PageBox[];
}

/** A page of a file. */
@ObjectType({ simpleResolvers: true, description: 'A page of a file, and which words stand on it.' })
export class FilePage {
  @Field(() => Int, { description: 'Its number in the file, from 1.' })
  number!: number;
  @Field(() => Float, { description: 'Its width: of PDF in points (1/72 inch), of pictures in pixels.' })
  width!: number;
  @Field(() => Float, { description: 'Its height, in the same unit.' })
  height!: number;
  @Field(() => Int, { description: 'First UTF-16 unit in the file’s text that stands on it.' })
  start!: number;
  @Field(() => Int, { description: 'One past the last.' })
  end!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Where the API serves its picture (WebP), “/files/…/pages/1.webp”; null: the file was not kept.',
  })
  picture!: string | null;
  /** Where its words stand. */
  pieces!: readonly PrintedPiece[];
}

/** Words in which two texts of a document differ. */
@ObjectType({ simpleResolvers: true, description: 'A stretch in which a file’s text is other than the document’s.' })
export class TextDifference {
  @Field(() => String, { nullable: true, description: 'What the file says there; null: nothing.' })
  file!: string | null;
  @Field(() => String, { nullable: true, description: 'What `Document.text` says there; null: nothing.' })
  document!: string | null;
}
