import type { AgreementTexts } from './agreement-texts';
import { some } from '../../core/texts/sv-words';

/** The wording about standing agreements in Swedish. */
export const svAgreements: AgreementTexts = {
  title: (count) => some(count, 'stående överenskommelse', 'stående överenskommelser'),
  toAgree: (count) =>
    `${some(count, 'föreslagen överenskommelse', 'föreslagna överenskommelser')} väntar på ditt ja`,
  none: 'Inga stående överenskommelser',
  kind: ({ folder, domain, words }) =>
    [
      folder === undefined ? '' : `i mappen ${folder}`,
      domain === undefined ? '' : `från ${domain}`,
      words === undefined ? '' : `med ”${words}” i ämnet`,
    ]
      .filter(Boolean)
      .join(', '),
  agreed: (by, day) => `Gäller sedan ${day}${by === undefined ? '' : `, överenskommet av ${by}`}`,
  proposed: (by, day) => `Föreslagen ${day}${by === undefined ? '' : ` av ${by}`}`,
  afterYourYes: 'gäller när du har sagt ja',
  afterManagersYes: 'gäller när chefen har sagt ja, och den som föreslog får då besked',
  agree: 'Ja, det gäller',
  end: 'Avsluta',
  make: 'Ny överenskommelse …',
  makeSend: 'Spara',
  how: 'Med en stående överenskommelse går meddelanden av ett visst slag direkt till den som ska svara, utan ett förslag varje gång. Den gäller när chefen har sagt ja, och när den används står det på kortet.',
};
