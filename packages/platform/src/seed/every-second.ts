/** Lets progress through once a second. */
export function everySecond(onProgress: (line: string) => void): (line: string) => void {
  let last = Date.now();
  return (line) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    onProgress(line);
  };
}
