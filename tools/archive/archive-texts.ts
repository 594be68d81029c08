// The words in a package, in the municipality's language; what the command itself says is in English, as all commands do.

import type { Language } from '../../src/core/municipality';
import type { LocalDate } from '../../src/core/time';

interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const sv = {
  title: (name: string, { from, until }: Span) =>
    `${name}: e-post som hållits ordnad och händelselogg ur Brevvakt, ${from}–${until}`,
  mailbox: 'brevlåda',
  message: 'inkommen e-post',
  trace: 'spår av borttagen handling',
  noTitle: 'E-postmeddelande',
  secretTitle: 'Handling i skyddad brevlåda',
  deletedTitle: 'Borttagen handling med sekretess',
  original: 'meddelandet som det kom',
  answer: (number: number) => `svar ${number} som det ligger i brevlådan`,
  log: 'händelseloggen för brevlådan under tiden',
  logColumns: ['tid', 'händelse', 'vem', 'vad som hände'],
  bot: 'Brevvakt',
  strictRule: 'Sekretess ska prövas före utlämnande (offentlighets- och sekretesslagen)',
  strictDecision: (decision: string) => `Skyddad brevlåda. Lämnas till arkivet enligt ${decision}.`,
  registered: (number: string) => `Diarieförd med ${number}`,
  keptInOrder: 'Hålls ordnad utan att diarieföras',
  gone: 'Meddelandet fanns inte kvar i brevlådan när paketet gjordes',
  answerGone: (number: number) => `Svar ${number} fanns inte kvar i brevlådan när paketet gjordes`,
  deleted: 'Togs bort ur e-posten efter utskrift och registrering. Innehållet finns inte i paketet.',
  keptAs: 'hölls ordnad',
  logged: 'antecknad',
  madeBy: (decision: string) => `Paketet gjordes enligt ${decision}`,
  readme: ({ title, decision }: { readonly title: string; readonly decision: string }) => `${title}

Paketet följer E-ARK SIP (FGS Paketstruktur 2.0) och beskriver handlingarna med CITS ERMS (FGS Ärendehantering 2.0).
Beslut: ${decision}

representations/rep1/data/ERMS.xml (och ERMS-2.xml …)  varje handling med datum, läge och vad som gjordes
representations/rep1/data/<brevlåda>/<månad>/<id>.eml  meddelandet som det kom, med bilagor; <id>-svar-1.eml är svaret
representations/rep1/data/logg/<brevlåda>.csv          händelseloggen för tiden, oförändrad

Datum: received = kom till brevlådan, sent = sändes enligt avsändaren, captured = hölls ordnad, finished = svaret klart,
deleted = togs bort ur e-posten. Läge: closed = klar, in_progress = svaret inte klart, obliterated = borttagen.
Diarieförda handlingar levereras ur diariet och finns inte här. En handling med sekretess som har tagits bort finns
bara som spår: när den kom och vad som gjordes, inget av innehållet.
Handlingar ur skyddade brevlådor finns med bara där ett beslut för brevlådan säger det, utan rubrik och avsändare i ERMS.xml.
Personnamn står med för den som har gjort något. Pröva sekretess och dataskydd före varje utlämnande.
`,
};

export type ArchiveTexts = typeof sv;

const en: ArchiveTexts = {
  title: (name, { from, until }) =>
    `${name}: mail kept in order and event log from Brevvakt, ${from}–${until}`,
  mailbox: 'mailbox',
  message: 'incoming mail',
  trace: 'trace of a record that was deleted',
  noTitle: 'Mail message',
  secretTitle: 'Record in a protected mailbox',
  deletedTitle: 'Deleted secret record',
  original: 'the message as it came',
  answer: (number) => `answer ${number} as it lies in the mailbox`,
  log: 'the event log of the mailbox in that time',
  logColumns: ['time', 'event', 'who', 'what happened'],
  bot: 'Brevvakt',
  strictRule: 'Secrecy has to be considered before it is handed out (offentlighets- och sekretesslagen)',
  strictDecision: (decision) => `Protected mailbox. Handed to the archive by ${decision}.`,
  registered: (number) => `Registered as ${number}`,
  keptInOrder: 'Kept in order without being registered',
  gone: 'The message was not in the mailbox any more when the package was made',
  answerGone: (number) => `Answer ${number} was not in the mailbox any more when the package was made`,
  deleted: 'Deleted from e-mail once it was printed and registered. Its content is not in the package.',
  keptAs: 'kept in order',
  logged: 'logged',
  madeBy: (decision) => `The package was made by ${decision}`,
  readme: ({ title, decision }) => `${title}

The package follows E-ARK SIP and describes the records with CITS ERMS.
Decision: ${decision}

representations/rep1/data/ERMS.xml (and ERMS-2.xml …)  each record with its dates, state and what was done
representations/rep1/data/<mailbox>/<month>/<id>.eml   the message as it came, with attachments; <id>-svar-1.eml is the answer
representations/rep1/data/logg/<mailbox>.csv           the event log of that time, unchanged

Dates: received = reached the mailbox, sent = sent as its sender says, captured = kept in order, finished = answered,
deleted = deleted from e-mail. States: closed = done, in_progress = answer not done, obliterated = deleted.
Registered records are delivered from the register and are not here. A secret record that was deleted is a trace alone:
when it came and what was done, nothing of its content.
Records of protected mailboxes are here only where a decision for the mailbox says so, without title and sender in ERMS.xml.
Whoever did something is named. Consider secrecy and data protection before anything is handed out.
`,
};

export const archiveTexts: Readonly<Record<Language, ArchiveTexts>> = { sv, en };
