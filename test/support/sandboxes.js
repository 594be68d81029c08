/** Sandboxes in one process, asked for and closed by messages: what each start would load is loaded once. */
const { openSandbox } = require('../../dist/sandbox/open-sandbox');
const { readSandboxSettings } = require('../../dist/sandbox/sandbox-settings');

const opened = new Map();

async function carryOut({ no, env }) {
  if (env === undefined) {
    await opened.get(no).close();
    opened.delete(no);
    return {};
  }
  process.env = env;
  const sandbox = await openSandbox(readSandboxSettings(env));
  opened.set(no, sandbox);
  return { url: sandbox.url.replace('/sandbox', '') };
}

process.on('message', (order) => {
  carryOut(order).then(
    (done) => process.send({ no: order.no, ...done }),
    (error) => process.send({ no: order.no, fault: String(error?.stack ?? error) }),
  );
});
process.on('disconnect', () => process.exit());
