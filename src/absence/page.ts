// The work page's address about who is away (F2, P7, T10).

import { z } from 'zod';
import { accept } from '../core/refusal';
import { localDate as toDate } from '../core/time';
import type { Person } from '../people/domain/person';
import { emptyAs, localDate, text } from '../platform/teams/card-button';
import { pageEntry, type PageReader } from '../platform/web/page-entry';
import { awayView } from './cards/away-view';
import type { AbsenceContext } from './context';
import { showAway } from './flows/show-away';
import { awaySchema } from './page-schemas';
import type { AbsenceWords } from './texts/sv';

const day = emptyAs(localDate.transform(toDate));

export const absencePage = {
  'GET /away': pageEntry({
    says: 'Who of those whom the reader may know of is away, from when until when; never why, and never who reads the mail.',
    inputs: z.object({ from: day, until: day, unit: text(200), text: text(100) }),
    answer: awaySchema,
    run: async (context: AbsenceContext, reader: PageReader<AbsenceWords, Person>, asked) => {
      const { from, until, unit, text: words } = asked;
      const shown = await showAway(context, reader.person, { from, until, unit, text: words });
      return shown.ok ? accept(awayView(shown.value, reader.words)) : shown;
    },
  }),
};
