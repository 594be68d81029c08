// What stands over a script that npm runs: npm's shell. A signal to npm reaches that shell alone, which passes nothing on.

const launcher = process.ppid;
const everyMillis = 200;

/** Calls once when npm's shell has ended; never for a script that was started by hand. */
export function onLauncherGone(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === launcher) return;
    clearInterval(watch);
    end();
  }, everyMillis);
  watch.unref();
}
