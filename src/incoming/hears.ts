// What this room makes of a line before its act is answered: each hears what the one before it made of it.

import { answerJunk, hearJunkToo } from './flows/orders/junk-said';
import { hearWorthless } from './flows/orders/worthless';
import { answerWordsMeant } from './flows/orders/words-meant';
import { answerDue } from './flows/orders/due-asked';
import { answerNoteOrPrint } from './flows/orders/note-or-print';
import { hearHowMany, hearShown } from './flows/orders/how-many';
import { answerIfMessage } from './flows/orders/who-has';
import { hearAbsent } from './flows/orders/of-absent';
import { hearPassed } from './flows/orders/passed-said';
import { hearReported } from './flows/orders/reported-mail';
import { hearOfOneself } from './flows/orders/of-oneself';
import {
  hearAnswered,
  hearGivenMessage,
  hearNoList,
  hearSought,
  hearWhatNow,
} from './flows/orders/sought-said';
import { answerDecided, hearNoDecision } from './flows/orders/decided-said';
import { answerCame } from './flows/orders/came-said';
import { answerNext } from './flows/orders/next-said';
import { answerStanding } from './flows/orders/standing-said';
import { answerAgreed } from './flows/orders/agreed-said';
import { answerHeld } from './flows/held/held-asked';

export const incomingHears = [
  hearReported,
  hearOfOneself,
  hearAbsent,
  answerStanding,
  answerCame,
  answerNext,
  answerDecided,
  hearNoDecision,
  answerWordsMeant,
  answerJunk,
  answerNoteOrPrint,
  answerDue,
  hearSought,
  hearGivenMessage,
  hearWhatNow,
  hearNoList,
  answerHeld,
  hearPassed,
  hearJunkToo,
  hearWorthless,
  hearAnswered,
  answerAgreed,
  hearHowMany,
  hearShown,
  answerIfMessage,
] as const;
