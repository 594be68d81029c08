// Ids that cannot be mistaken for each other; each is made once, at the edge that read it.

declare const brand: unique symbol;
type Branded<B extends string> = string & { readonly [brand]: B };

/** A duty mailbox's id in the municipality file, e.g. `ks`. */
export type MailboxId = Branded<'MailboxId'>;
/** A person's Entra object id, lower case. */
export type PersonId = Branded<'PersonId'>;
/** A user principal name, lower case, as the municipality file names people. */
export type Upn = Branded<'Upn'>;
/** An immutable id of a message in Microsoft Graph. */
export type MessageId = Branded<'MessageId'>;
/** Which watched folder: `inbox`, `junkemail`, `sentitems` or a path such as `Inbox/Formulär`. */
export type FolderPath = Branded<'FolderPath'>;
/** A notice's id, a UUID. */
export type NoticeId = Branded<'NoticeId'>;
/** An incoming message's own id, a UUID; Graph's id of it is a MessageId. */
export type IncomingId = Branded<'IncomingId'>;
/** A standing agreement's id, a UUID. */
export type AgreementId = Branded<'AgreementId'>;
/** An absence's id, a UUID. */
export type AbsenceId = Branded<'AbsenceId'>;
/** A delegation's id, a UUID. */
export type DelegationId = Branded<'DelegationId'>;
/** A question to a registrar, a UUID. */
export type QuestionId = Branded<'QuestionId'>;
/** A question that was proposed for a rule, a UUID. */
export type TieId = Branded<'TieId'>;

export const mailboxId = (value: string): MailboxId => value as MailboxId;
export const personId = (value: string): PersonId => value.toLowerCase() as PersonId;
export const upn = (value: string): Upn => value.trim().toLowerCase() as Upn;
export const messageId = (value: string): MessageId => value as MessageId;
export const folderPath = (value: string): FolderPath => value as FolderPath;
export const noticeId = (value: string): NoticeId => value as NoticeId;
export const incomingId = (value: string): IncomingId => value as IncomingId;
export const agreementId = (value: string): AgreementId => value as AgreementId;
export const absenceId = (value: string): AbsenceId => value as AbsenceId;
export const delegationId = (value: string): DelegationId => value as DelegationId;
export const questionId = (value: string): QuestionId => value as QuestionId;
export const tieId = (value: string): TieId => value as TieId;

export const inbox = folderPath('inbox');
export const junk = folderPath('junkemail');
export const sentItems = folderPath('sentitems');
