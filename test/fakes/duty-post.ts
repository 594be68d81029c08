import type { DutyLetter, DutyPost } from '../../src/duty/domain/duty-letter';

/** Letters in memory, found again by their key. */
export class FakeDutyPost implements DutyPost {
  readonly sent: DutyLetter[] = [];
  /** The next tries end so, in order. */
  readonly script: ('lost' | 'lostAfterSending' | 'refused')[] = [];
  /** What was sent cannot be read. */
  isBlind = false;

  send(letter: DutyLetter): Promise<'done' | 'lost' | 'refused'> {
    const scripted = this.script.shift();
    if (scripted === undefined || scripted === 'lostAfterSending') this.sent.push(letter);
    return Promise.resolve(scripted === undefined ? 'done' : scripted === 'refused' ? 'refused' : 'lost');
  }

  wasSent(_from: string, key: string): Promise<boolean | undefined> {
    return Promise.resolve(this.isBlind ? undefined : this.sent.some((letter) => letter.key === key));
  }
}
