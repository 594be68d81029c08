// What a municipality's rule document is: facts about it and its rules, one id each (F1, P7 …).

/** One rule in the document's own words; `context` holds the headings above its section. */
export type Rule = {
  readonly id: string;
  readonly section: string;
  readonly context: string;
  readonly text: string;
};

/** Facts about the document, as it states them; dates as it writes them (ISO where it does). */
export type DocumentFacts = {
  readonly title: string;
  readonly issuer?: string;
  readonly kind?: string;
  readonly decidedBy?: string;
  readonly responsible?: string;
  readonly appliesTo?: string;
  readonly dated?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly caseNumber?: string;
  readonly revision?: string;
  readonly signedBy?: string;
  /** How the rules are worded where they are not the decided text itself: a retelling says so wherever it is shown. */
  readonly wording?: string;
  readonly note?: string;
};

/** A document in force or an older one; `version` is a short mark of its content, for citations. */
export type RuleDocument = {
  readonly facts: DocumentFacts;
  readonly rules: readonly Rule[];
  readonly version: string;
};

/** The id under which the facts of the document itself are found and cited. */
export const metaId = 'meta';

/** How each fact is called in Swedish, in the order in which a person reads them. */
export const factLabels = {
  title: 'Dokument',
  issuer: 'Utgivare',
  kind: 'Dokumenttyp',
  decidedBy: 'Beslutat av',
  responsible: 'Ansvarig',
  appliesTo: 'Gäller för',
  dated: 'Daterat',
  validFrom: 'Gäller från',
  validUntil: 'Gäller till',
  caseNumber: 'Diarienummer',
  revision: 'Version',
  signedBy: 'Undertecknat av',
  wording: 'Lydelse',
  note: 'Anmärkning',
} as const satisfies Record<keyof DocumentFacts, string>;

/** Whether the rules are retold, so that nobody takes their words for what was decided. */
export const isRetold = ({ wording = '' }: DocumentFacts): boolean => /återgiv/iu.test(wording);

/** The names of all facts, in reading order. */
export const factNames = Object.keys(factLabels) as readonly (keyof DocumentFacts)[];

/** The facts as one readable line a fact, for answering who decided, since when and for whom. */
export function metaRule(facts: DocumentFacts): Rule {
  const lines = factNames.flatMap((name) => {
    const value = facts[name];
    return value === undefined ? [] : [`${factLabels[name]}: ${value}.`];
  });
  return { id: metaId, section: 'Om dokumentet', context: '', text: lines.join(' ') };
}

/** Finds a rule by id, `meta` included; ids are compared without regard to case. */
export function findRule(document: RuleDocument, id: string): Rule | undefined {
  const wanted = id.toLowerCase();
  if (wanted === metaId) return metaRule(document.facts);
  return document.rules.find((rule) => rule.id.toLowerCase() === wanted);
}

/** Finds what a citation points to: in the given version when it is kept, else in the newest that has the id. */
export function findCitation(
  documents: readonly RuleDocument[],
  citation: { readonly id: string; readonly version?: string },
): { readonly document: RuleDocument; readonly rule: Rule } | undefined {
  const exact = documents.filter((document) => document.version === citation.version);
  for (const document of [...exact, ...documents]) {
    const rule = findRule(document, citation.id);
    if (rule) return { document, rule };
  }
  return undefined;
}
