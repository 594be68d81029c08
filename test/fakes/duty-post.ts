import type { DutyLetter, DutyPost } from '../../src/duty/domain/duty-letter';

/** Letters in memory, found again by their key. */
export class FakeDutyPost implements DutyPost {
  readonly sent: DutyLetter[] = [];
  /** The next tries end so, in order. */
  readonly script: ('lost' | 'lostAfterSending' | 'refused')[] = [];
  /** What was sent cannot be read. */
  isBlind = false;
  /** Bounces and replies that nobody has read. */
  unread = 0;

  send(letter: DutyLetter): Promise<'done' | 'lost' | 'refused'> {
    const scripted = this.script.shift();
    if (scripted === undefined || scripted === 'lostAfterSending') this.sent.push(letter);
    return Promise.resolve(scripted === undefined ? 'done' : scripted === 'refused' ? 'refused' : 'lost');
  }

  countUnread(): Promise<number | undefined> {
    return Promise.resolve(this.isBlind ? undefined : this.unread);
  }

  wasSent(_from: string, key: string): Promise<boolean | undefined> {
    return Promise.resolve(this.isBlind ? undefined : this.sent.some((letter) => letter.key === key));
  }
}
