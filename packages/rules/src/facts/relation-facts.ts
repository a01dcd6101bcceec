import type { RelatedPartyDay } from '../rule-words.ts';

/** One tie of ownership or control on the path between two companies. */
export type Tie = {
  readonly from: string;
  readonly to: string;
  /** Null where the tie is control or influence by other means than shares. */
  readonly shareBasisPoints: number | null;
};

/** Whether buyer and seller are related on a day, with the path that proves it. */
export type RelationVerdict =
  | { readonly related: false }
  | {
      readonly related: true;
      readonly path: readonly Tie[];
      /** Others, each of larger shares than all before: for a rule that counts only these. What was kept earlier has none. */
      readonly strongerPaths?: readonly (readonly Tie[])[];
    };

/** The verdicts on the days that count; null where nobody looked. */
export type RelationFacts = Readonly<Record<RelatedPartyDay, RelationVerdict | null>>;
