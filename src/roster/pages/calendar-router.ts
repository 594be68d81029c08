// /calendar/SECRET.ics: asked by people's calendar programs, which sign in nowhere; whoever has the address reads it.

import { Router } from 'express';
import { languageOf } from '../../people/domain/person';
import type { RosterContext } from '../context';
import { readCalendar } from '../flows/own-calendar';
import { enPage } from '../texts/en-page';
import { svPage } from '../texts/sv-page';
import { calendarFile } from './calendar-file';

const headers = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};
const secretForm = /^([0-9a-f]{64})\.ics$/;

export const calendarRouter = (context: RosterContext): Router =>
  Router().get('/calendar/:file', async (request, response) => {
    response.set(headers);
    const [, secret] = secretForm.exec(request.params.file) ?? [];
    const own = secret === undefined ? undefined : await readCalendar(context, secret);
    if (own === undefined) {
      response.status(404).end();
      return;
    }
    const language = languageOf(own.owner, context.municipality().language);
    const { calendar } = { sv: svPage, en: enPage }[language];
    response.type('text/calendar').send(calendarFile({ ...own, name: calendar.name }));
  });
