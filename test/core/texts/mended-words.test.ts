import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Words that people stumbled over when they were read aloud: what is said now, and what is said no more.

const root = join(__dirname, '../../../src');
const swedish = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /texts\/sv[\w-]*\.ts$/u.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

test.each([
  ['Frågan om brevlådan, nästa i bemanningen', /Fråga om öppning/u],
  ['Listan över det som inte är klart', /inbox: 'Inkorgen'/u],
  ['som ringa betydelse', /bedömde flera meddelanden/u],
  ['Noterad utan öppning', /Noterad som missad|noteras? (dagen )?som missad/u],
  ['Flytta svarsdagen', /Mer tid …|Ge mig till den dagen/u],
  ['tas det med i chefens veckolista', /står det i chefens (vecko)?lista/u],
  ['Du ska svara på ett meddelande · sekretessmarkerat', /sekretessmarkerat meddelande/u],
  ['Håll ordnat utan att diarieföra', /Håll ordnade, diarieför inte/u],
  ['Hur ska meddelandet registreras?', /Vad blir det av meddelandet/u],
  ['Resultatet står på kortet från', /Hur den slutade står/u],
  ['ta hand om ${genitive(owner)} e-post', /hand om e-posten för/u],
  ['Det går alltså inte att säga om den öppnades', /missad dag'/u],
])('"%s" is said, and %s is not', (now, before) => {
  expect(swedish).toContain(now);
  expect(swedish).not.toMatch(before);
});
