/** What the commands say, in Danish and in English. */

const da = {
  language: 'da',
  locale: 'da-DK',
  usage: `Brug: pejl check <fil ...> [--lang en]

Læser en handleplan fra Excel (.xlsx), CSV eller JSON, og siger, hvad der er læst, eller alt, hvad der er galt, med celle og grund.
Kode 0: filen er en handleplan. 1: det er den ikke. 2: kaldet kunne ikke forstås, eller filen ikke åbnes.`,
  noFile: (file) => `${file}: filen kan ikke åbnes.`,
  faults: (file, count) => `${file}: ${count === 1 ? '1 fejl' : `${count} fejl`}. Filen er ikke læst.`,
  fault: (where, expected) => `  ${where}: her skal stå ${expected}.`,
  remark: (where, what) => `  Bemærk ${where}: ${what}.`,
  json: 'JSON i hele sin længde',
  read: (file, title) => `${file}: ${title}`,
  about: (asOf, audience, areas) =>
    `  ${asOf ? `Opgjort pr. ${asOf}. ` : ''}Vises for ${audience}. ${areas === 1 ? '1 område' : `${areas} områder`}.`,
  plans: (count) => `  ${count === 1 ? '1 plan' : `${count} planer`}.`,
  audience: { public: 'alle', committee: 'udvalget', management: 'ledelsen', casework: 'sagsbehandlingen' },
  measures: {
    targetOre: 'Mål',
    realisedOre: 'Realiseret',
    expectedOre: 'Forventet',
    oneOffRealisedOre: 'Realiseret kun i år',
    oneOffExpectedOre: 'Forventet kun i år',
  },
  stated: 'som filen siger',
  summed: 'områdernes sum',
  partial: (got, of) => `${got} af ${of} områder`,
  cells: (counts) => `  Celler: ${counts}.`,
  states: {
    value: 'tal',
    missing: 'ikke oplyst',
    suppressed: 'skjult',
    noAccess: 'ingen adgang',
    notApplicable: 'ikke relevant',
    notYet: 'endnu ikke',
  },
};

const en = {
  language: 'en',
  locale: 'en-GB',
  usage: `Usage: pejl check <file ...> [--lang en]

Reads a savings plan from Excel (.xlsx), CSV or JSON, and says what was read, or everything that is wrong, with its cell and the reason.
Code 0: the file is a savings plan. 1: it is not. 2: the call was not understood, or the file could not be opened.`,
  noFile: (file) => `${file}: the file cannot be opened.`,
  faults: (file, count) => `${file}: ${count === 1 ? '1 fault' : `${count} faults`}. The file was not read.`,
  fault: (where, expected) => `  ${where}: expected ${expected}.`,
  remark: (where, what) => `  Note ${where}: ${what}.`,
  json: 'JSON in its whole length',
  read: (file, title) => `${file}: ${title}`,
  about: (asOf, audience, areas) =>
    `  ${asOf ? `As of ${asOf}. ` : ''}Shown to ${audience}. ${areas === 1 ? '1 area' : `${areas} areas`}.`,
  plans: (count) => `  ${count === 1 ? '1 plan' : `${count} plans`}.`,
  audience: { public: 'everyone', committee: 'the committee', management: 'management', casework: 'casework' },
  measures: {
    targetOre: 'Target',
    realisedOre: 'Realised',
    expectedOre: 'Expected',
    oneOffRealisedOre: 'Realised this year only',
    oneOffExpectedOre: 'Expected this year only',
  },
  stated: 'as the file says',
  summed: 'the sum of the areas',
  partial: (got, of) => `${got} of ${of} areas`,
  cells: (counts) => `  Cells: ${counts}.`,
  states: {
    value: 'amounts',
    missing: 'not given',
    suppressed: 'suppressed',
    noAccess: 'no access',
    notApplicable: 'not applicable',
    notYet: 'not yet',
  },
};

const languages = { da, en };

/** Danish unless another is asked for; undefined when that is none of ours. */
export const languageOf = (asked = 'da') => (Object.hasOwn(languages, asked) ? asked : undefined);

export const wordsIn = (language) => languages[language];
