import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildBot, environmentOf, sandboxAt, type BotOptions, type OpenedBot } from '../process/bot-process';
import { atEnd } from '../support/at-end';

const root = join(__dirname, '../..');

/** A bot with a world of its own, for whoever plays with it in a browser; they live in one process, one after the other. */
export async function openBot(options: BotOptions): Promise<OpenedBot> {
  const child = sandboxes();
  const no = (asked += 1);
  const { url } = await ask(child, { no, env: environmentOf(options) });
  return { ...sandboxAt(url ?? ''), pid: child.pid, stop: () => ask(child, { no }).then(() => null) };
}

let asked = 0;
let shared: ChildProcess | undefined;

/** Another one when one has fallen, so that what made it fall fails alone. */
function sandboxes(): ChildProcess {
  if (shared?.connected === true) return shared;
  buildBot();
  const child = fork('test/support/sandboxes.js', { cwd: root });
  atEnd(async () => {
    if (!child.connected) return;
    child.disconnect();
    await once(child, 'exit');
  });
  return (shared = child);
}

interface Told {
  readonly no: number;
  readonly url?: string;
  readonly fault?: string;
}

const ask = (child: ChildProcess, order: Pick<Told, 'no'> & { readonly env?: object }): Promise<Told> =>
  new Promise((resolve, reject) => {
    const settle = (told?: Told) => {
      if (told !== undefined && told.no !== order.no) return;
      child.off('message', settle).off('disconnect', settle);
      if (told !== undefined && told.fault === undefined) resolve(told);
      else reject(new Error(told?.fault ?? 'The process of the sandboxes ended'));
    };
    child.on('message', settle).on('disconnect', settle).send(order);
  });
