// Who is at home, of somebody else: working there, which is no absence, or either.

import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';

const at = '(?:hemma|hemifran|pa distans|distans|fran hemmet|from home|at home|remotely)';
const works = new RegExp(
  `^(?:(?:hej|och|men|obs|fyi) )*§person (?:(?:ska|kommer att|vill|is|will) )?(?:(?:jobbar|jobba|arbetar|arbeta|works|working|work)(?: (?:ju|nog|bara|idag|§day))* ${at}|(?:ar|sitter|is) (?:pa distans|remote|${at} (?:och|and) (?:jobbar|arbetar|works|working)))(?= |$)`,
  'u',
);
const days = /^(?: (?:§day|§time|hela|dagen|all|day|nu|now|och|i|pa|on))*$/;

/** "Hasse jobbar hemma idag": `only`: and nothing else is said. */
export function worksAtHome(words: readonly string[], only: boolean): boolean {
  const said = saidText(words);
  const [found] = works.exec(said) ?? [];
  return found !== undefined && (!only || days.test(said.slice(found.length)));
}

/** "Jobbar hemma på förmiddagen men kommer in efter lunch": at work all of it, and away no half. */
export const worksBothHalves = (words: readonly string[]): boolean => {
  const said = saidText(words);
  return !words.includes('?') && ownHome.test(said) && comesIn.test(said) && !elsewise.test(said);
};
const ownHome = new RegExp(
  `(?:^| )(?:jobbar|jobba|arbetar|arbeta|sitter|working|work)(?: (?:jag|ju|nog|bara|forst|idag|i|pa|§day|§time))* ${at}(?: |$)`,
);
const comesIn =
  /(?:^| )(?:(?:kommer|komma|coming|come|be)(?: (?:jag|nog|sen|sedan|forst))* (?:in|hit)|(?:till|pa|at|to) (?:plats|jobbet|kontoret|huset|stan|the office|the house)|inne|in the office)(?: |$)/;
const elsewise =
  /(?:^| )(?:inte|ej|not|utan|ledigt?|borta|sjuk\p{L}*|vab\p{L}*|tandlak\p{L}*|lakar\p{L}*|semester|§person|off|away|sick|ill|leave|dentist|doctor)(?: |$)/u;

/** "Bo är hemma i dag": nobody can tell whether Bo is away. */
export const isHomeOrAway = ({ words, tokens }: Pick<Reading, 'words' | 'tokens'>): boolean =>
  worksAtHome(words, false) ||
  (atHome.test(saidText(words)) && !tokens.some(({ word }) => /^(?:ater|tillbaka|back)$/.test(word)));
const atHome =
  /^(?:(?:hej|och|men|obs) )*§person (?:ar|e|blir|stannar|sitter|is|stays|staying)(?: (?:kvar|nog|bara|visst|inte|at|not|still))* (?:hemma|home)(?: (?:§day|§time|hela|dagen|all|day|nu|now|i|pa|on))*$/;
