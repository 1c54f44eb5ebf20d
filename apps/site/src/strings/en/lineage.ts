import type { Words } from '../vi/words.ts';

/** Words about how a target stands to those of the documents above. */
export const lineageWords: Words['lineageWords'] = {
  against: 'Compared with',
  rule: 'Compared with the targets above',
  ruleIntro:
    'A target is compared with the one of the same indicator in the nearest document of the chain that has any; where that one has several years, the nearest. The steps are tried in turn; the first that holds gives the verdict.',
  dropped: 'Targets from above that are not seen in this document',
  droppedIntro: 'Not seen does not mean not done.',
  verdict: {
    SAME: 'the same level',
    STRICTER: 'asks more',
    LOOSER: 'asks less',
    EARLIER: 'due earlier',
    LATER: 'due later',
    UNDATED: 'not compared: no year stated',
    DROPPED: 'not seen in this document',
    ADDED: 'none above in this corpus',
    NOT_COMPARABLE: 'not comparable',
  },
};
