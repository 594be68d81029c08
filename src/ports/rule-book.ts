// The rules in force, as far as flows need them (rules.show).

export interface RuleText {
  readonly id: string;
  readonly section: string;
  readonly text: string;
}

export interface RuleDocumentFacts {
  readonly title: string;
  readonly issuer: string;
  readonly dated: string;
  readonly decidedBy: string;
}

export interface RuleBook {
  readonly document: RuleDocumentFacts;
  find(id: string): RuleText | undefined;
}
