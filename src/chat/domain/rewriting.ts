// A line is put into words that can be read, step after step: what a step does not know it gives back as it was.

import { withSlip } from './amend/of-earlier';
import { withAnsweredHour } from './forms/away/answered-hour';
import { withNotMe } from './forms/away/not-me';
import { withSameAgain } from './forms/away/same-again';
import {
  withOwnHalf,
  withoutAble,
  withoutCalledOff,
  withoutDenied,
  withoutPerhaps,
} from './forms/away/set-aside';
import { withUnknownEnd } from './forms/away/unknown-end';
import { withWeekNumber } from './forms/away/week-number';
import { withPlainer } from './forms/said-plainer';
import { withOtherTaker } from './forms/duty/other-taker';
import { withOtherHour } from './forms/other-hour';
import type { Token } from './reading/tokens';
import { withoutManners, withoutSwearing } from './reading/manners';
import type { Circumstances } from './acts/understanding';
import { withAlsoThen } from './when/also-then';
import { withHourOfNow } from './when/hour-of-now';
import { withWorkedDay } from './when/worked-day';
import { withWorkedHalf } from './when/worked-half';

/** By the clock and by what was said before. */
const byCircumstances: readonly ((text: string, around: Circumstances) => string)[] = [
  withPlainer, // "flexar ut två", "lunch till ett"
  withWorkedDay, // "… men tisdagen är jag här"
  withWorkedHalf, // "… måndag jobbar jag bara fm"
  withHourOfNow, // "går 14.05"
  withAlsoThen, // "sjuk. imorrn med troligen"
  withOtherHour, // "ta elva", of a reminder
  withUnknownEnd, // "sjuk, vet inte när jag är tillbaka"
  withAnsweredHour, // "vid tre", where it was asked
  withSameAgain, // "samma på fredag"
  withWeekNumber, // "51 också"
  withOtherTaker, // "ta David i stället"
  withNotMe, // "oj fel person, jag menade Lars"
  withSlip, // "torsdag skrev jag fel, onsdag"
];

/** What it leads up to, and what is said beside it. */
const toTheMatter: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  withoutSwearing, // "nä fasen, …"
  withoutManners, // "hej!", "mvh Anna"
  withoutAble, // "fredag går bra"
  withoutDenied, // "inte fredag, måndag"
  withoutCalledOff, // "möte 15–16 utgår"
  withOwnHalf, // "min man tar eftermiddagen"
];

export const textMeant = (text: string, around: Circumstances): string =>
  byCircumstances.reduce((said, step) => step(said, around), text);

/** `hasMore`: days that are only perhaps are left out. */
export const matterOf = (tokens: readonly Token[]): ReturnType<typeof withoutPerhaps> =>
  withoutPerhaps(toTheMatter.reduce((said, step) => step(said), tokens));
