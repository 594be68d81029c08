import type { IncomingTexts } from './sv';

/** The list for the municipality's web, in English. */
export const enPublish: IncomingTexts['publish'] = {
  form: 'Put on the public list …',
  change: 'Change on the public list …',
  send: 'Put on the public list',
  changeSend: 'Change on the public list',
  takeDown: 'Take off the public list',
  how: 'The list is open to everybody on the web: number, date, unit and what you write here. Write briefly what it concerns, no name or telephone number of a private person and nothing secret. Nothing is filled in from the message.',
  kind: 'Kind',
  text: 'Short description',
  textMissing: 'Write a description of at most 200 characters.',
  lastDay: 'Last day on the list',
  stands: (item, day) => `On the public list until ${day} · ${item}`,
  page: {
    title: (municipality) => `Public list of records, ${municipality}`,
    empty: 'Nothing is on the list now.',
    number: 'Number',
    arrived: 'Arrived',
    unit: 'Unit',
    kind: 'Kind',
    text: 'Description',
  },
};
