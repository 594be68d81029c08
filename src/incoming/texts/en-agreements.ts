import type { AgreementTexts } from './agreement-texts';
import { some } from '../../core/texts/en-words';

/** The wording about standing agreements in English. */
export const enAgreements: AgreementTexts = {
  title: (count) => some(count, 'standing agreement', 'standing agreements'),
  toAgree: (count) => `${some(count, 'proposed agreement', 'proposed agreements')} waiting for your yes`,
  none: 'No standing agreements',
  kind: ({ folder, domain, words }) =>
    [
      folder === undefined ? '' : `in the folder ${folder}`,
      domain === undefined ? '' : `from ${domain}`,
      words === undefined ? '' : `with “${words}” in the subject`,
    ]
      .filter(Boolean)
      .join(', '),
  agreed: (by, day) => `In force since ${day}${by === undefined ? '' : `, agreed by ${by}`}`,
  proposed: (by, day) => `Proposed ${day}${by === undefined ? '' : ` by ${by}`}`,
  afterYourYes: 'in force once you have said yes',
  afterManagersYes: 'in force once the manager has said yes, and whoever proposed it is told then',
  agree: 'Yes, agreed',
  end: 'End',
  make: 'New agreement …',
  makeSend: 'Save',
  how: 'With a standing agreement, messages of a certain kind go straight to the person who answers them, without a proposal each time. It is in force once the manager has said yes, and when it is used, the card says so.',
};
