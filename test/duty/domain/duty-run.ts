import type { DutyDecision, DutyFacts } from '../../../src/duty/domain/decide-duty';
import type { MailboxLook } from '../../../src/look/domain/mailbox-look';
import { decideDuty } from '../../../src/duty/domain/decide-duty';
import type { DutyDay } from '../../../src/duty/domain/duty-day';
import type { PersonId } from '../../../src/core/ids';
import { mailboxId, personId, upn } from '../../../src/core/ids';
import type { LadderTimes, Told } from '../../../src/duty/domain/ladder';
import { ladderOn } from '../../../src/duty/domain/ladder';
import type { DutyEvent } from '../../../src/duty/domain/duty-log';
import type { DutyMailbox } from '../../../src/core/municipality';
import type { Opening, OpeningKind } from '../../../src/look/domain/opening';
import type { RosterChange, RosterMember } from '../../../src/roster/domain/roster';
import type { Instant, LocalDate } from '../../../src/core/time';
import { localDate, localTime } from '../../../src/core/time';
import { at, calendar } from '../../core/calendars';

export const anna = personId('anna');
export const bo = personId('bo');
export const cia = personId('cia');
export const mia = personId('mia');
export const dan = personId('dan');
export const eva = personId('eva');

/** A duty mailbox with the ladder's default times; who is in its roster is told to the run. */
export const mailbox: DutyMailbox = {
  id: mailboxId('ks'),
  name: 'Kommunstyrelsens förvaltningsbrevlåda',
  address: 'kommunstyrelsen@ale.example',
  department: 'Kommunstyrelsens förvaltning',
  roster: [],
  manager: upn('mia@ale.example'),
  deputyManager: undefined,
  secrecy: 'normal',
  checkBy: localTime('12:00'),
  ladder: { substitute: localTime('13:00'), manager: localTime('14:30'), close: localTime('16:00') },
  evidence: 'observed',
  emptyMeans: 'opened',
  folders: [],
  answeredFolder: 'Besvarat',
  registrationPattern: undefined,
  registrationExample: undefined,
  caseFile: 'paper',
};

export interface RunSettings {
  readonly date?: string;
  readonly mailbox?: Partial<DutyMailbox>;
  readonly roster?: readonly (PersonId | RosterMember)[];
  readonly managers?: readonly PersonId[];
}

/** One mailbox through one working day: things happen to it, and at each time it is decided and the decision kept. */
export class DutyRun {
  readonly date: LocalDate;
  readonly times: LadderTimes;
  readonly told: Told[] = [];
  readonly log: DutyEvent[] = [];
  readonly away = new Set<PersonId>();
  /** Those of them who are away for nothing but Teams, and to whom a mail can go. */
  readonly unreached = new Set<PersonId>();
  readonly openings: Opening[] = [];
  readonly changes: RosterChange[] = [];
  readonly managers: readonly PersonId[];
  readonly mailbox: DutyMailbox;
  day: DutyDay | undefined;
  unread = 7;
  failingSince: Instant | undefined;
  goodAt: Instant | undefined;
  /** How often the admins were called. */
  calls = 0;
  private readonly standing: readonly RosterMember[];

  constructor(settings: RunSettings = {}) {
    this.date = localDate(settings.date ?? '2026-03-03');
    this.mailbox = { ...mailbox, ...settings.mailbox };
    this.managers = settings.managers ?? [mia, dan, eva];
    const roster = settings.roster ?? [anna, bo, cia];
    this.standing = roster.map((who) => (typeof who === 'string' ? { personId: who, days: undefined } : who));
    const times = ladderOn(this.mailbox, this.date, calendar);
    if (times === undefined) throw new RangeError(`${this.date} is no working day`);
    this.times = times;
  }

  /** The instant at which the clock shows that time on the run's date; `+` is the day after. */
  at(time: string): Instant {
    const [, next, clock] = /^(\+?)(.*)$/.exec(time) ?? [];
    return at(next ? nextDay(this.date) : this.date, clock ?? '');
  }

  /** A look into the mailbox at that time, then the decision; who is told which step, as `step person`. */
  go(time: string): readonly string[] {
    const now = this.at(time);
    if (this.failingSince === undefined) this.goodAt = now;
    return this.decide(now).tell.map(({ step, personId: who }) => `${step} ${who}`);
  }

  /** The decision alone, without a look before it. */
  goBlind(time: string): readonly string[] {
    return this.decide(this.at(time)).tell.map(({ step, personId: who }) => `${step} ${who}`);
  }

  decide(now: Instant): DutyDecision {
    const decision = decideDuty(this.facts(now));
    this.day = decision.day;
    this.told.push(...decision.tell.map((telling) => ({ ...telling, at: now })));
    this.log.push(...decision.log);
    if (decision.tellAdmins) this.calls += 1;
    return decision;
  }

  facts(now: Instant): DutyFacts {
    const { date, times, day } = this;
    return {
      now,
      date,
      times,
      day,
      mailboxId: this.mailbox.id,
      mailbox: this.mailbox,
      openings: [...this.openings],
      roster: { date, standing: this.standing, changes: [...this.changes], away: new Set(this.away) },
      managers: this.managers,
      told: [...this.told],
      unreached: new Set(this.unreached),
      look: this.look(),
    };
  }

  private look(): MailboxLook {
    const { goodAt, failingSince, unread } = this;
    return { goodAt, failingSince, unread, oldestUnreadAt: undefined, unreadJunk: 0 };
  }

  get state() {
    return this.day?.state;
  }

  /** The person takes the mailbox, or is given it by somebody. */
  takes(who: PersonId, time: string, by: PersonId = who): void {
    this.change('takes', { who, time, by });
  }

  /** Teams does not reach them, and did not before that day. */
  mutes(...who: readonly PersonId[]): void {
    for (const one of who) {
      this.away.add(one);
      this.unreached.add(one);
    }
  }

  /** The person has agreed to take the day. */
  swaps(who: PersonId, withOther: PersonId, at: Instant): void {
    this.change('takes', { who, time: '08:00', by: withOther });
    const last = this.changes.pop();
    if (last)
      this.changes.push({ ...last, at, swapId: 'swap', askedId: who, acceptedAt: at, lastDay: this.date });
  }

  passes(who: PersonId, time: string): void {
    this.change('passes', { who, time, by: who });
  }

  private change(
    kind: RosterChange['kind'],
    { who, time, by }: { who: PersonId; time: string; by: PersonId },
  ): void {
    const id = `change ${this.changes.length}`;
    const at = this.at(time);
    this.changes.push({
      id,
      kind,
      at,
      personId: who,
      byId: by,
      undoneAt: undefined,
      mailboxId: mailbox.id,
      date: this.date,
    });
  }

  /** The latest one-off change is undone. */
  undo(time: string): void {
    const last = this.changes.pop();
    if (last) this.changes.push({ ...last, undoneAt: this.at(time) });
  }

  attests(who: PersonId, time: string): void {
    this.open('attested', time, who);
  }

  sees(kind: Exclude<OpeningKind, 'attested'>, time: string): void {
    this.open(kind, time);
  }

  private open(kind: OpeningKind, time: string, who?: PersonId): void {
    const base = { mailboxId: mailbox.id, date: this.date, retractedAt: undefined };
    this.openings.push({ ...base, kind, at: this.at(time), personId: who });
  }

  /** Every attestation of the person is taken back. */
  retracts(who: PersonId, time: string): void {
    const retractedAt = this.at(time);
    const retracted = this.openings.map((it) => (it.personId === who ? { ...it, retractedAt } : it));
    this.openings.splice(0, Infinity, ...retracted);
  }

  fails(since: string): void {
    this.failingSince = this.at(since);
  }

  recovers(): void {
    this.failingSince = undefined;
  }

  /** Names of what was logged, in order. */
  get logged(): readonly string[] {
    return this.log.map((event) => event.what);
  }
}

const nextDay = (date: LocalDate): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
