/** Preloaded into a process: its wall clock jumps when told, as a machine's does when it is set; nothing else does. */
const RealDate = Date;
let offset = 0;
process.on('message', ({ jumpMillis }) => {
  offset += jumpMillis ?? 0;
});
process.channel?.unref();

global.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + offset] : parts));
  }

  static now() {
    return RealDate.now() + offset;
  }
};
