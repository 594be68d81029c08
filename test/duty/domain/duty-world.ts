import type { PersonId } from '../../../src/core/ids';
import type { Instant } from '../../../src/core/time';
import { minutesOf, plusMinutes, timeFromMinutes, timeOf } from '../../../src/core/time';
import { stockholm } from '../../core/calendars';
import { decideAndCheck } from './duty-promises';
import type { RunSettings } from './duty-run';
import { DutyRun } from './duty-run';

export const happenings = [
  'leaves',
  'returns',
  'passes',
  'takes',
  'gives',
  'undo',
  'attests',
  'retracts',
  'reads',
  'moves',
  'sends',
  'arrives',
  'fails',
  'recovers',
  'goesDown',
  'comesUp',
] as const;
export type Happening = (typeof happenings)[number];

/** Something that happens at a minute of the day. */
export interface Incident {
  readonly minute: number;
  readonly what: Happening;
  readonly who: PersonId;
}

export interface WorldSettings extends RunSettings {
  /** How many minutes lie between two looks. */
  readonly lookEvery: number;
  /** How many minutes after a step of the ladder its look comes. */
  readonly lookLag: number;
  readonly unread: number;
  readonly away: readonly PersonId[];
}

/** A day in which things happen to a mailbox while the bot watches it, or is down. Every decision is checked. */
export class DutyWorld {
  readonly duty: DutyRun;
  private isDown = false;
  private isFailing = false;
  private unread: number;
  private readonly unseen: { readonly kind: 'read' | 'movedOrDeleted' | 'sent'; readonly time: string }[] =
    [];

  constructor(private readonly settings: WorldSettings) {
    this.duty = new DutyRun(settings);
    this.unread = settings.unread;
    settings.away.forEach((who) => this.duty.away.add(who));
  }

  /** The whole day, from the baseline at 00:00 to the next morning's first look. */
  live(incidents: readonly Incident[]): DutyRun {
    const steps = this.stepMinutes();
    const looks = this.lookMinutes(steps);
    const minutes = new Set([...steps, ...looks, ...incidents.map(({ minute }) => minute)]);
    for (const minute of [...minutes].toSorted((a, b) => a - b)) {
      for (const incident of incidents.filter((it) => it.minute === minute)) this.meet(incident);
      this.tick(this.duty.at(timeFromMinutes(minute)), looks.has(minute));
    }
    this.isDown = false;
    this.tick(this.duty.at('+07:30'), true);
    return this.duty;
  }

  private stepMinutes(): readonly number[] {
    const { morning, check, substitute, manager, close } = this.duty.times;
    return [morning, check, substitute, manager, close].map(minuteOf);
  }

  private lookMinutes(steps: readonly number[]): ReadonlySet<number> {
    const { lookEvery, lookLag } = this.settings;
    const close = steps.at(-1) ?? 0;
    const looks = new Set([0, ...steps.map((step) => step + lookLag), close + 30]);
    for (let minute = 7 * 60 + lookLag; minute <= close; minute += lookEvery) looks.add(minute);
    return looks;
  }

  private tick(now: Instant, hasLook: boolean): void {
    if (this.isDown) return;
    if (hasLook && this.isFailing) this.duty.failingSince ??= now;
    if (hasLook && !this.isFailing) this.look(now);
    decideAndCheck(this.duty, now);
  }

  private look(now: Instant): void {
    this.duty.failingSince = undefined;
    this.duty.goodAt = now;
    this.duty.unread = this.unread;
    for (const { kind, time } of this.unseen.splice(0)) this.duty.sees(kind, time);
  }

  private meet({ minute, what, who }: Incident): void {
    const time = timeFromMinutes(minute);
    if (isOutside(what)) this.outside(what, time, who);
    else if (!this.isDown) this.click(what, time, who);
  }

  /** What happens without the bot. */
  private outside(what: Outside, time: string, who: PersonId): void {
    switch (what) {
      case 'leaves':
        this.duty.away.add(who);
        break;
      case 'returns':
        this.duty.away.delete(who);
        break;
      case 'reads':
        this.unread = Math.max(0, this.unread - 1);
        this.unseen.push({ kind: 'read', time });
        break;
      case 'moves':
        this.unseen.push({ kind: 'movedOrDeleted', time });
        break;
      case 'sends':
        this.unseen.push({ kind: 'sent', time });
        break;
      case 'arrives':
        this.unread += 1;
        break;
      case 'fails':
      case 'recovers':
        this.isFailing = what === 'fails';
        break;
      case 'goesDown':
      case 'comesUp':
        this.isDown = what === 'goesDown';
    }
  }

  /** What people say to the bot; it refuses all but an attestation once the day has ended. */
  private click(what: Exclude<Happening, Outside>, time: string, who: PersonId): void {
    const { duty } = this;
    const hasEnded = duty.state === 'missed' || duty.state === 'notCheckable';
    if (hasEnded && what !== 'attests') return;
    switch (what) {
      case 'attests':
        duty.attests(who, time);
        break;
      case 'retracts':
        duty.retracts(who, time);
        break;
      case 'passes':
        duty.passes(who, time);
        break;
      case 'undo':
        duty.undo(time);
        break;
      case 'takes':
      case 'gives':
        if (!duty.away.has(who)) duty.takes(who, time, what === 'gives' ? duty.managers[0] : who);
    }
  }
}

const outsides = [
  'leaves',
  'returns',
  'reads',
  'moves',
  'sends',
  'arrives',
  'fails',
  'recovers',
  'goesDown',
  'comesUp',
] as const;
type Outside = (typeof outsides)[number];
const isOutside = (what: Happening): what is Outside => outsides.some((it) => it === what);

const minuteOf = (moment: Instant): number => minutesOf(timeOf(plusMinutes(moment, 0), stockholm));

/** What the day must have ended as, told from what happened and not from how it was decided. */
export function endedRightly(duty: DutyRun): boolean {
  const { times, openings, mailbox, state, goodAt } = duty;
  const counts = openings.filter((it) => mailbox.evidence === 'observed' || it.kind === 'attested');
  const isOpenedInTime = counts.some((it) => it.retractedAt === undefined && it.at < times.close);
  const hasLook = goodAt !== undefined && goodAt >= times.check;
  switch (state) {
    case 'opened':
      return (
        isOpenedInTime ||
        (duty.day?.opened?.how === 'nothingToOpen' && mailbox.emptyMeans === 'opened' && hasLook)
      );
    case 'missed':
    case 'notCheckable':
      return (
        !duty.log.some((event) => event.what === 'day.opened') ||
        duty.openings.some((it) => it.retractedAt !== undefined)
      );
    default:
      return false;
  }
}
