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
      section
      due {
        year
        from
      }
      indicator {
        key
        name
        url
      }
      passage {
        quote
        start
        end
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
            }
          }
        }
      }
    }
  `,
  [ClearsOf],
);

/** What published figures make of a target. */
export type AssessmentFields = ResultOf<typeof AssessmentOf>;
/** A target as its card shows it. */
export type TargetCardFields = ResultOf<typeof TargetFields>;
/** A reporting duty as its card shows it. */
export type DutyCardFields = ResultOf<typeof DutyFields>;
/** An agency's work as its card shows it. */
export type AssignmentCardFields = ResultOf<typeof AssignmentFields>;
/** Which of the six clears are stated, and where. */
export type ClearsFields = ResultOf<typeof ClearsOf>;
