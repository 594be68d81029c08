import type { Request, Response } from 'express';
import type { PageDeps } from './page-deps';
import { loadState } from './page-state';

/** What happens without anybody's click (jobs, replies, a running clock) is seen after this long at most. */
const LOOK_EVERY_MILLISECONDS = 1_000;

type Look = () => void;

/** Keeps open pages up to date: each gets the parts of the state that differ from what it has. */
export class PageStreams {
  private readonly looks = new Set<Look>();

  public constructor(
    private readonly deps: PageDeps,
    private readonly run: string,
  ) {
    deps.teams?.onChange(() => {
      this.look();
    });
  }

  /** Something has changed: look at once. */
  public look(): void {
    for (const look of this.looks) look();
  }

  public open(request: Request, response: Response): void {
    const asked = request.query.person;
    const person = typeof asked === 'string' ? asked : undefined;
    response.set('Content-Type', 'text/event-stream');
    response.flushHeaders();
    sendEvent(response, 'run', JSON.stringify(this.run));
    const look = this.looker(response, person);
    const timer = setInterval(look, LOOK_EVERY_MILLISECONDS).unref();
    this.looks.add(look);
    response.on('close', () => {
      clearInterval(timer);
      this.looks.delete(look);
    });
    look();
  }

  /** Looks one at a time; a wish to look during a look is granted after it. */
  private looker(response: Response, person: string | undefined): Look {
    const sent = new Map<string, string>();
    let isLooking = false;
    let isWanted = false;
    const look = async (): Promise<void> => {
      const state = await loadState(this.deps, person);
      for (const [part, value] of Object.entries(state)) {
        const text = JSON.stringify(value ?? null);
        if (sent.get(part) !== text) sendEvent(response, part, text);
        sent.set(part, text);
      }
    };
    const run = async (): Promise<void> => {
      isLooking = true;
      do {
        isWanted = false;
        await look().catch(() => {
          sendEvent(response, 'trouble', 'null');
        });
      } while (isWanted as boolean);
      isLooking = false;
    };
    return () => {
      isWanted = true;
      if (!isLooking) void run();
    };
  }
}

function sendEvent(response: Response, name: string, data: string): void {
  if (!response.writableEnded) response.write(`event: ${name}\ndata: ${data}\n\n`);
}
