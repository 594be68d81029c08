// The work page's addresses that draw on several features: who the reader is, and "I dag" (F1–F4).

import { isSwitchboard, type Language } from '../core/municipality';
import { z } from 'zod';
import { dateToday } from '../core/context';
import { mailboxId } from '../core/ids';
import { workbook } from '../incoming/pages/list-file';
import { refused } from '../core/card-facts';
import { accept } from '../core/refusal';
import { mailboxesPlanned, ownMailboxes } from '../roster/flows/own-mailboxes';
import { languageOf, type Person } from '../people/domain/person';
import { emptyAs, guid } from '../platform/teams/card-button';
import { pageEntry, type PageReader } from '../platform/web/page-entry';
import { refusedWords, undoneView } from '../roster/cards/done-view';
import { doneSchema } from '../roster/page-schemas';
import { figuresTable, figuresView } from './cards/figures-view';
import { todayView } from './cards/today-view';
import type { DeskContext } from './context';
import { showFigures } from './flows/shown/show-figures';
import { showToday } from './flows/shown/show-today';
import { undoRosterChange } from './flows/undoing/undo-change';
import { figuresSchema, meSchema, todaySchema, type ViewName } from './page-schemas';
import type { DeskWords } from './texts/sv';

export type DeskReader = PageReader<DeskWords, Person>;

/** A registrar works with messages, the switchboard with who is away and who has what; a manager and everybody else begin with what waits for them. */
async function viewsOf(context: DeskContext, person: Person, own: Awaited<ReturnType<typeof ownMailboxes>>) {
  // A manager who has a day is one still: the views stand where they stood.
  const isInRoster = own.some(({ parts }) => parts.includes('roster') && !parts.includes('manager'));
  const isFirst = isSwitchboard(context.municipality(), person.upn) && own.length === 0;
  const first: readonly ViewName[] = isFirst
    ? ['away', 'today']
    : isInRoster
      ? ['messages', 'today']
      : ['today'];
  const offered: readonly (ViewName | false)[] = [
    ...first,
    own.length > 0 && 'messages',
    (own.length > 0 || (await mailboxesPlanned(context, person.id)).length > 0) && 'roster',
    isInRoster && 'rules',
    own.length > 0 && context.municipality().figures !== undefined && 'figures',
    'away',
    'rules',
  ];
  return [...new Set(offered.filter((view) => view !== false))];
}

export const deskPage = {
  'GET /me': pageEntry({
    says: 'Who has signed in, which views there are for them, and which mailboxes they may look into.',
    inputs: z.object({}),
    answer: meSchema,
    run: async (context: DeskContext, { person }: DeskReader) => {
      const own = await ownMailboxes(context, person.id);
      const { language, name, calendar } = context.municipality();
      const spoken: Language = languageOf(person, language);
      return accept({
        name: person.name,
        language: spoken,
        municipality: name,
        zone: calendar.zone,
        today: dateToday(context),
        views: await viewsOf(context, person, own),
        mailboxes: own.map(({ mailbox, parts }) => ({
          id: mailbox.id,
          name: mailbox.name,
          address: mailbox.address,
          parts,
          isStrict: mailbox.secrecy === 'strict',
          numberExample: mailbox.registrationExample,
        })),
      });
    },
  }),
  'POST /roster/undo': pageEntry({
    says: 'Takes back what was changed about a roster: days, a swap, an order, weekdays off.',
    inputs: z.object({ change: guid }),
    answer: doneSchema,
    run: async (context: DeskContext, { person, words }: DeskReader, { change: changeId }) => {
      const undone = await undoRosterChange(context, { actorId: person.id, changeId, noticeId: undefined });
      if (undone.ok) return accept(undoneView(words));
      const { refusal, inTheWay } = undone;
      return { ok: false, refusal, now: undefined, words: refusedWords(refused(refusal, inTheWay), words) };
    },
  }),
  'GET /figures': pageEntry({
    says: 'A mailbox of the reader’s by whole weeks, where a decision lets it be shown: the mailbox’s figures, never a person’s.',
    inputs: z.object({ mailbox: emptyAs(z.string().max(64).transform(mailboxId)) }),
    answer: figuresSchema,
    run: async (context: DeskContext, { person, words }: DeskReader, { mailbox }) => {
      const shown = await showFigures(context, person.id, mailbox);
      return shown.ok ? accept(figuresView(shown.value, words)) : shown;
    },
  }),
  'GET /figures/:mailbox/file': pageEntry({
    says: 'The same figures as a workbook (Excel), in base64.',
    inputs: z.object({ mailbox: z.string().min(1).max(64).transform(mailboxId) }),
    answer: z.object({ name: z.string(), content: z.string() }),
    run: async (context: DeskContext, { person, words }: DeskReader, { mailbox }) => {
      const shown = await showFigures(context, person.id, mailbox);
      if (!shown.ok) return shown;
      const table = figuresTable(shown.value, words);
      const widths = [30, ...Array.from({ length: 7 }, () => 18)];
      const file = await workbook(table, { widths, sheet: mailbox });
      const monday = shown.value.weeks.at(-1)?.monday ?? '';
      return accept({
        name: `${words.texts.desk.page.file}-${mailbox}-${monday}.xlsx`,
        content: file.toString('base64'),
      });
    },
  }),
  'GET /today': pageEntry({
    says: 'What waits for the reader, in the order to do it, and the mailboxes of the day.',
    inputs: z.object({}),
    answer: todaySchema,
    run: async (context: DeskContext, { person, words }: DeskReader) =>
      accept(todayView(await showToday(context, person), words)),
  }),
};
