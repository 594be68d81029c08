// One request for a page, as the parts that answer it see it.

import type { PageTexts } from '../texts/letters';
import type { Request, Response } from 'express';
import type { PageClaims } from './signed-links';

/** One request for a page, with what its link says. */
export interface Asked<P extends PageClaims['page']> {
  readonly claims: Extract<PageClaims, { page: P }>;
  readonly token: string;
  readonly request: Pick<Request, 'path' | 'query'>;
  readonly response: Response;
  readonly texts: PageTexts;
  /** Answers with a status and a sentence. */
  readonly refuse: (status: number, words: string) => void;
}
