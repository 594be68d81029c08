// What is asked of Platina's REST API 8, by address. Those that its published pages name, and those that only a tenant can show.

/** Where the API stands below the address in the file. */
const root = 'api/v8.0';

/**
 * `published`: named by Formpipe's pages (Samples, Create a journalized case). `assumed`: made in their manner; the
 * dry run looks for them in the description that the server itself gives (`swagger`).
 * @source https://platinadocs.se.formpipe.com, Standard API, REST API
 */
export const platinaPaths = {
  published: {
    diaries: `${root}/diaries`,
    cases: (diary: string) => `${root}/diaries/${encodeURIComponent(diary)}/journalized-cases`,
    caseTypes: (diary: string) => `${root}/diaries/${encodeURIComponent(diary)}/case-types`,
    reference: (of: ReferenceData) => `${root}/reference-data/${of}`,
  },
  assumed: {
    /** Newest first or oldest first: all pages are read. */
    casesOn: (diary: string, day: string, page: number) =>
      `${platinaPaths.published.cases(diary)}?registrationDateFrom=${day}&page=${page}&pageSize=100`,
    oneCase: (id: string) => `${root}/journalized-cases/${encodeURIComponent(id)}`,
    deeds: (caseId: string) => `${root}/journalized-cases/${encodeURIComponent(caseId)}/deeds`,
    swagger: 'swagger/v8.0/swagger.json',
  },
} as const;

export type ReferenceData =
  | 'journalized-case-statuses'
  | 'journalized-case-origins'
  | 'journalized-case-pul-levels'
  | 'journalized-case-secrecy-levels'
  | 'confidential-paragraphs'
  | 'business-codes';

/** As the server's own description writes them; `{}` stands for whatever the braces hold. */
export const assumedOperations = [
  ['get', '/diaries/{}/journalized-cases'],
  ['get', '/journalized-cases/{}/deeds'],
  ['post', '/journalized-cases/{}/deeds'],
] as const;
