import { graphql, type ResultOf } from '../graphql.ts';

/** What published figures make of a target. */
const AssessmentOf = graphql(`
  fragment AssessmentOf on Assessment {
    verdict
    outcomes {
      id
      comparator
      value
      unit
      qualifier
      asOf
      period {
        text
      }
      indicator {
        url
      }
    }
  }
`);

/** A target above, as it is shown beside a local one. */
export const ParentOf = graphql(`
  fragment ParentOf on Target {
    url
    comparator
    change
    value
    unit
    due {
      year
      from
    }
    indicator {
      name
      nameEn
      url
    }
    document {
      symbol
      type
      issuer
      url
    }
  }
`);

/** What a target's card shows. */
export const TargetFields = graphql(
  `
    fragment TargetFields on Target {
      id
      url
      subject
      population
      comparator
      change
      value
      unit
      missing
      locality {
        url
        fullName
      }
      section
      due {
        year
        from
      }
      indicator {
        key
        name
        nameEn
        url
      }
      passage {
        quote
        start
        end
        confidence
      }
      source {
        url
        verified
        note
      }
      assessment {
        ...AssessmentOf
      }
    }
  `,
  [AssessmentOf],
);

/** What a reporting duty's card shows. */
export const DutyFields = graphql(`
  fragment DutyFields on Obligation {
    id
    url
    what
    frequency
    boundary
    from
    to
    via
    due {
      year
      month
      day
    }
    passage {
      start
      end
      confidence
    }
  }
`);

/** Which of the six clears are stated, and where. */
export const ClearsOf = graphql(`
  fragment ClearsOf on Clears {
    who {
      start
      end
    }
    what {
      start
      end
    }
    responsibility {
      start
      end
    }
    authority {
      start
      end
    }
    when {
      start
      end
    }
    result {
      start
      end
    }
  }
`);

/** What is shown of an agency's work. */
export const AssignmentFields = graphql(
  `
    fragment AssignmentFields on Assignment {
      id
      printed
      requested
      agency {
        name
        url
      }
      passage {
        start
        end
        confidence
      }
      tasks(first: 100) {
        totalCount
        edges {
          node {
            id
            text
            role
            with
            clarity {
              ...ClearsOf
            }
            passage {
              start
              end
              confidence
            }
          }
        }
      }
    }
  `,
  [ClearsOf],
);

/** A fact that stands in a sentence of the text. */
export type Read<Fact extends { readonly passage: unknown }> = Fact & {
  readonly passage: NonNullable<Fact['passage']>;
};

/** Whether a fact was read from a sentence: those of a document whose text is not here are told by a source. */
export const isRead = <Fact extends { readonly passage: unknown }>(fact: Fact): fact is Read<Fact> =>
  fact.passage !== null;

/** What published figures make of a target. */
export type AssessmentFields = ResultOf<typeof AssessmentOf>;
/** A target, read from a sentence or told by a source. */
export type AnyTargetFields = ResultOf<typeof TargetFields>;
/** A target as its card shows it: read from a sentence. */
export type TargetCardFields = Read<AnyTargetFields>;
/** A reporting duty as its card shows it. */
export type DutyCardFields = ResultOf<typeof DutyFields>;
/** An agency's work as its card shows it. */
export type AssignmentCardFields = ResultOf<typeof AssignmentFields>;
/** Which of the six clears are stated, and where. */
export type ClearsFields = ResultOf<typeof ClearsOf>;
