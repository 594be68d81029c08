// The work page's addresses about who is away (F2, P7, T10).

import { z } from 'zod';
import { chatSays } from '../chat/cards/chat-sentences';
import type { ChatSay } from '../chat/domain/says/chat-cards';
import type { ChatWords } from '../chat/texts/sv';
import type { DayPart } from '../chat/domain/days/day-part';
import { coreSays, refusalOnPage, sentenceView } from '../core/cards/view';
import { refused, sentence, type CoreSay, type SentenceCard } from '../core/card-facts';
import { dateToday } from '../core/context';
import { personId } from '../core/ids';
import { keysOf } from '../core/members';
import { accept } from '../core/refusal';
import { localDate as toDate, weekdays, type LocalTime } from '../core/time';
import type { Person } from '../people/domain/person';
import { emptyAs, guid, localDate, text, version } from '../platform/teams/card-button';
import { pageEntry, type PageAnswer, type PageReader } from '../platform/web/page-entry';
import { hour } from '../roster/buttons';
import { daysOffView } from '../roster/cards/days-off-view';
import { changeDaysOff } from '../roster/flows/say-days-off';
import { doneSchema } from '../roster/page-schemas';
import { absenceButtons } from './buttons';
import { awayView, ownView } from './cards/away-view';
import { mailView } from './cards/mail-view';
import type { AwayWords } from './cards/note-away-view';
import type { AbsenceContext } from './context';
import { delegationVerbs, type DelegationVerb } from './domain/delegation-offers';
import { noteAway } from './flows/away/note-away';
import { showAway } from './flows/away/show-away';
import { awaySchema } from './page-schemas';

const day = emptyAs(localDate.transform(toDate));

const weekdaysWritten = z
  .string()
  .transform((written) => written.split(','))
  .pipe(z.array(z.enum(weekdays)).min(1));

type AwayReader = PageReader<AwayWords & ChatWords, Person>;

const noteInputs = z.object({
  person: emptyAs(z.string().max(200)),
  from: day,
  until: day,
  fromTime: hour,
  untilTime: hour,
});

const mailInputs = z.object({
  verb: z.enum(keysOf(delegationVerbs) as [DelegationVerb, ...DelegationVerb[]]),
  delegation: guid,
  version,
  delegate: text(200),
  how: text(1_000),
  heardOn: emptyAs(localDate),
  gone: z.literal(1).optional(),
});

export const absencePage = {
  'GET /away': pageEntry({
    says: 'The reader’s own absence, and who of those whom the reader may know of is away, from when until when; never why. Who reads the mail is the owner’s, the delegate’s and whoever’s it is to decide.',
    inputs: z.object({ from: day, until: day, unit: text(200), text: text(100) }),
    answer: awaySchema,
    run: async (context: AbsenceContext, reader: AwayReader, asked) => {
      const { from, until, unit, text: words } = asked;
      const shown = await showAway(context, reader.person, { from, until, unit, text: words });
      return accept(awayView(shown, reader.words));
    },
  }),
  'POST /away/note': pageEntry({
    says: 'Who is away: oneself any days, today a colleague of a roster that one stands in or leads; never why.',
    inputs: noteInputs,
    answer: doneSchema,
    run: async (context: AbsenceContext, { person, words }: AwayReader, asked) => {
      const from = asked.from ?? toDate(dateToday(context));
      const { success, data } = guid.safeParse(asked.person);
      const noted = await noteAway(context, person, {
        personId: success ? personId(data) : undefined,
        ...{ from, until: asked.until ?? from, part: partOf(asked.fromTime, asked.untilTime) },
      });
      if (noted.card === undefined) return refusedIn(noted.why, words);
      const done = ownView(noted.card, words);
      const more = noted.also ? sayView(noted.also, words) : undefined;
      return accept({
        ...done,
        lines: [...(more ? [{ text: more.title, isSubtle: false }] : []), ...done.lines],
      });
    },
  }),
  'POST /away/mail': pageEntry({
    says: 'Answers who reads somebody’s mail, as on the card about it: the owner, the delegate or the manager, each their own.',
    inputs: mailInputs,
    answer: doneSchema,
    run: async (context: AbsenceContext, { person, words }: AwayReader, { verb, ...answered }) => {
      const { facts } = await absenceButtons[verb].press(context, person, answered);
      const own: Said = words.texts.absence.page.mailForm.refused;
      if (facts.card !== 'delegation') return refusedIn(facts, words, own);
      const { title, lines } = mailView(facts, words);
      const { refusal } = facts;
      return refusal === undefined
        ? accept({ title, lines, buttons: [] })
        : { ok: false, refusal, now: undefined, words: own[refusal] ?? refusalOnPage(refusal, words.texts) };
    },
  }),
  'POST /away/end': pageEntry({
    says: 'Takes back what the reader has said of somebody’s absence, or of their own.',
    inputs: z.object({ absence: guid, whole: z.literal(1).optional(), breath: z.literal(1).optional() }),
    answer: doneSchema,
    run: async (context: AbsenceContext, { person, words }: AwayReader, asked) => {
      const { facts } = await absenceButtons['absence.end'].press(context, person, asked);
      return facts.card === 'absence' ? accept(ownView(facts, words)) : refusedIn(facts, words);
    },
  }),
  'POST /away/worked': pageEntry({
    says: 'Weekdays on which the reader has said that they never work are worked again from today on.',
    inputs: z.object({ weekdays: weekdaysWritten }),
    answer: doneSchema,
    run: async (context: AbsenceContext, { person: { id }, words }: AwayReader, { weekdays: days }) => {
      const from = dateToday(context);
      const said = await changeDaysOff(context, {
        ...{ personId: id, days, isWorked: true, from, lastDay: undefined },
      });
      if (said.ok) return accept(daysOffView(said.value, words));
      const isSo = said.refusal === 'already-done';
      return refusedIn(isSo ? sentence({ what: 'noWeekdaysOff' }) : refused(said.refusal), words);
    },
  }),
};

const partOf = (from: LocalTime | undefined, until: LocalTime | undefined): DayPart | undefined =>
  from !== undefined && until !== undefined
    ? `${from}-${until}`
    : from !== undefined
      ? `${from}-`
      : until && `-${until}`;

type Said = Readonly<Partial<Record<string, string>>>;

const sayView = sentenceView<CoreSay | ChatSay, ChatWords>({ ...coreSays, ...chatSays });

/** `own`: what is chosen in a form is not said as to somebody who writes. */
function refusedIn(
  why: SentenceCard<CoreSay | ChatSay>,
  words: AwayReader['words'],
  own: Said = words.texts.absence.page.note.refused,
): PageAnswer<z.input<typeof doneSchema>> {
  const refusal = 'refusal' in why.say ? why.say.refusal : why.say.what;
  const onPage = own[refusal] ?? words.texts.pageRefusals[refusal];
  if (onPage !== undefined) return { ok: false, refusal, now: undefined, words: onPage };
  const { title, lines } = sayView(why, words);
  const said = [title, ...lines.map((one) => one.text)].map((one) => one.replace(/\.?$/, '.')).join(' ');
  return { ok: false, refusal, now: undefined, words: said };
}
