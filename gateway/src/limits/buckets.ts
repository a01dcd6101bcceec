/**
 * A token bucket for each client: full at first, emptied by what operations cost, refilled steadily. What costs more
 * than it holds takes nothing out of it.
 */
export type Buckets = {
  /** Takes the points, or none when there are not enough. */
  readonly take: (client: string, points: number) => Taken | Promise<Taken>;
  /** Gives points back that an operation did not need; takes what it needed beyond those taken, where they are negative. */
  readonly giveBack: (client: string, points: number) => void;
};

export type Taken = {
  readonly isEnough: boolean;
  /** Points in the bucket now. */
  readonly available: number;
};

export type BucketSize = {
  readonly pointsAtMost: number;
  readonly pointsPerSecond: number;
};
