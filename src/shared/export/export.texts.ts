import type { Audience } from '../../figures/audience.js';
import type { Language } from '../format.js';

/** Words that stand in files alone. They come with what writes files, in both languages. */
export interface ExportTexts {
  /** Whom the figures are for, as every file says. */
  readonly audience: (audience: Audience) => string;
  /** Head of the column of what is said of single figures. */
  readonly remarks: string;
  /** Stands over figures beside the table where nothing else does. */
  readonly keys: string;
  /** Name of a workbook's sheet. */
  readonly sheet: string;
}

const danish = { public: 'alle', committee: 'udvalget', management: 'ledelsen', casework: 'sagsbehandlingen' };
const english = { public: 'everyone', committee: 'the committee', management: 'the management', casework: 'casework' };

export const exportTexts: Readonly<Record<Language, ExportTexts>> = {
  da: {
    audience: (audience) => `Vises for: ${danish[audience]}`,
    remarks: 'Bemærkninger',
    keys: 'Nøgletal',
    sheet: 'Tal',
  },
  en: {
    audience: (audience) => `Shown to: ${english[audience]}`,
    remarks: 'Remarks',
    keys: 'Key figures',
    sheet: 'Figures',
  },
};
