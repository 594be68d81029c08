import { ConfigurationFault } from '../../../src/app/config/file-problem';
import { parseMunicipality } from '../../../src/app/config/read-municipality';

/** The problems that the text has, each as `line place: code`, in the order in which they are told. */
export function problemsOf(text: string): readonly string[] {
  try {
    parseMunicipality(text, 'kommun.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    return error.problems.map(({ line, place, code }) => `${line ?? '-'} ${place}: ${code ?? ''}`);
  }
}
