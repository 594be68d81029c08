import { messages, moment } from '../../core/texts/sv-words';
import type { When } from '../../core/texts/time-words';

/** What the spam filter held back, in Swedish. */
export const svHeld = {
  title: (count: number) => `Skräpfiltret har hållit undan ${messages(count)}`,
  again: (count: number) => `Ingen har gått igenom ${messages(count)} som skräpfiltret höll undan`,
  done: 'Det som skräpfiltret höll undan är genomgånget',
  doneBy: (name: string | undefined, when: When) => `${name ?? 'Någon'} gick igenom det ${moment(when)}`,
  kinds: { quarantined: 'i karantän', filteredAsSpam: 'i skräpposten' },
  arrived: 'De har kommit in. Se efter om något av dem ska tas om hand, och tryck på Genomgånget.',
  otherwise: {
    first: 'Annars kommer frågan igen nästa arbetsdag.',
    again: 'Annars går frågan till ansvarig chef nästa arbetsdag.',
    manager: 'Frågan har kommit två morgnar förut. Den står kvar tills någon har gått igenom det.',
  },
  malware:
    'Ser du färre i karantänen är de andra skadlig kod eller säkert nätfiske, som bara IT ser. Knappen släpper inte fram något.',
  waits: (mailbox: string, count: number) =>
    `${messages(count)} som skräpfiltret höll undan väntar på att gås igenom · ${mailbox}`,
  noneWaits: 'Inget som skräpfiltret har hållit undan väntar på att gås igenom',
  told: 'Det som hålls undan kommer på ett eget kort på morgonen, till den som har brevlådan.',
  notWatched: 'Brevvakt ser inte vad som ligger i karantän',
  where: 'Karantänen öppnas på https://security.microsoft.com/quarantine.',
  open: 'Öppna karantänen',
  junk: 'Öppna brevlådan',
  reviewed: 'Genomgånget',
};
