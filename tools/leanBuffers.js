/** The file of rxjs that has the operator `bufferTime`. */
export const BUFFERS = /rxjs[\\/]dist[\\/]esm5?[\\/]internal[\\/]operators[\\/]bufferTime\.js$/;

/**
 * The operator as an ES module, waiting only where there is something to hand on, which is all that Univer goes on with:
 * its own hands on an empty list sixty times a second for each that listens, which keeps a page at work on which nothing
 * happens.
 */
export const leanBuffersModule = `import { Observable } from "../Observable";

export function bufferTime(span, ...others) {
  if (others.length > 0) throw new Error("This bufferTime, tools/leanBuffers.js, takes a time alone.");
  return (source) =>
    new Observable((subscriber) => {
      let buffer = [];
      let timer;
      const handOn = () => {
        const full = buffer;
        clearTimeout(timer);
        timer = undefined;
        buffer = [];
        subscriber.next(full);
      };
      const subscription = source.subscribe({
        next: (value) => {
          buffer.push(value);
          timer ??= setTimeout(handOn, span);
        },
        error: (error) => subscriber.error(error),
        complete: () => {
          if (buffer.length > 0) handOn();
          subscriber.complete();
        },
      });
      return () => {
        clearTimeout(timer);
        subscription.unsubscribe();
      };
    });
}
`;
