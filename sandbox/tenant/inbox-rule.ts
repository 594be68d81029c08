/** Inbox rules in the form Graph gives them, as far as the sandbox acts on them. */
import type { MessageContent } from './message';

interface GraphRecipient {
  readonly emailAddress: { readonly name?: string | undefined; readonly address: string };
}

export interface RulePredicates {
  readonly senderContains?: readonly string[] | undefined;
  readonly subjectContains?: readonly string[] | undefined;
  readonly recipientContains?: readonly string[] | undefined;
  readonly fromAddresses?: readonly GraphRecipient[] | undefined;
}

export interface RuleActions {
  readonly redirectTo?: readonly GraphRecipient[] | undefined;
  readonly forwardTo?: readonly GraphRecipient[] | undefined;
  readonly moveToFolder?: string | undefined;
  readonly markAsRead?: boolean | undefined;
  readonly assignCategories?: readonly string[] | undefined;
  readonly stopProcessingRules?: boolean | undefined;
}

export interface InboxRule {
  readonly id: string;
  readonly displayName: string;
  readonly sequence: number;
  readonly isEnabled: boolean;
  readonly conditions?: RulePredicates | undefined;
  readonly exceptions?: RulePredicates | undefined;
  readonly actions: RuleActions;
}

const has = (text: string, words: readonly string[]) =>
  words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/** The outcome of each predicate that is given. */
function outcomes(predicates: RulePredicates, mail: MessageContent): readonly boolean[] {
  const sender = `${mail.from.name} ${mail.from.address}`;
  const found: boolean[] = [];
  if (predicates.senderContains) found.push(has(sender, predicates.senderContains));
  if (predicates.subjectContains) found.push(has(mail.subject, predicates.subjectContains));
  if (predicates.recipientContains)
    found.push(mail.to.some(({ address }) => has(address, predicates.recipientContains ?? [])));
  if (predicates.fromAddresses)
    found.push(
      predicates.fromAddresses.some(
        ({ emailAddress }) => emailAddress.address.toLowerCase() === mail.from.address.toLowerCase(),
      ),
    );
  return found;
}

/** All conditions must hold; one exception is enough to leave the message alone. */
export function isMeantBy(rule: InboxRule, mail: MessageContent): boolean {
  if (!rule.isEnabled) return false;
  const conditions = outcomes(rule.conditions ?? {}, mail);
  const exceptions = outcomes(rule.exceptions ?? {}, mail);
  return conditions.every(Boolean) && !exceptions.some(Boolean);
}
