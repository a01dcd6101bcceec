/** Lets this process take it to be so much later than it is, or earlier. @returns sets its clock right again */
export function skewClock(ms: number): () => void {
  const RealDate = Date;
  const now = () => RealDate.now() + ms;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  return () => (globalThis.Date = RealDate);
}
