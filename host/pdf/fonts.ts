import { join } from 'node:path';
import type { TFontDictionary } from 'pdfmake/interfaces';
import { projectRoot } from '../project-root';

/** The free fonts that stand for those of Google Docs; Arimo has the widths of Arial. */
export type FontName = 'Arimo' | 'EB Garamond';

const SERIF = ['EB Garamond', 'Georgia', 'Times New Roman', 'Garamond', 'Merriweather'];

/** The embedded font for a family name of a document. */
export function fontFor(family: string | undefined): FontName {
  return SERIF.includes(family ?? '') ? 'EB Garamond' : 'Arimo';
}

/** Font files of the installed packages, for pdfmake. */
export function fontFiles(): TFontDictionary {
  return {
    Arimo: family('arimo', 'Arimo'),
    'EB Garamond': family('eb-garamond', 'EBGaramond'),
  };
}

function family(packageName: string, prefix: string) {
  const folder = join(projectRoot(), 'node_modules', '@expo-google-fonts', packageName);
  const file = (face: string) => join(folder, face, `${prefix}_${face}.ttf`);
  return {
    normal: file('400Regular'),
    bold: file('700Bold'),
    italics: file('400Regular_Italic'),
    bolditalics: file('700Bold_Italic'),
  };
}
