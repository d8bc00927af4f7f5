/** What the commands say, in Danish. */
export const da = {
  language: 'da',
  locale: 'da-DK',
  usage: `Brug: pejl check <fil ...> [--operation navn] [--lang en]
      pejl types <dokument> [-o fil.ts] [--lang en]
      pejl freeze <config.json> [-o fil.html] [--lang en]
      pejl verify <fil.html ...> [--digest kode] [--lang en]

check læser en handleplan fra Excel (.xlsx), CSV eller JSON, og siger, hvad der er læst, eller alt, hvad der er galt, med celle og grund.
--operation siger, hvilket af kontraktens svar en JSON-fil holder; ellers ses det af indholdet.
Et modul (.mjs, .js) skal eksportere source og questions; hvert spørgsmål stilles, og svaret prøves mod kontrakten.
freeze fastlåser figurer i en fil, som konfigurationen siger. Et adgangsbevis til kilden står i miljøvariablen PEJL_TOKEN, aldrig i filen.
verify tegner en fastlåst fil igen ud fra dens data og sammenligner. --digest er koden, som den står i referatet.
types skriver TypeScript-typer ud fra et OpenAPI- eller Swagger-dokument, en fil eller en adresse.
Kode 0: alt er i orden. 1: filen, et svar eller dokumentet er det ikke. 2: kaldet kunne ikke forstås, eller noget kunne ikke åbnes.`,
  fix: {
    notRead: (file, what) => `${file}: konfigurationen kan ikke læses. ${what}`,
    noJson: 'Filen er ikke JSON.',
    field: (where, expected) => `${where || 'Filen'} skal være ${expected}.`,
    unknownField: (where) => `${where} kendes ikke.`,
    token: 'Et adgangsbevis må ikke stå i filen: skriv det i miljøvariablen PEJL_TOKEN.',
    expected: {
      object: 'et objekt',
      text: 'en tekst',
      texts: 'en liste af tekster',
      language: 'da eller en',
      audience: 'public, committee eller management',
      elements: 'en liste med mindst ét element',
      element: (names) => `et af elementerne ${names.join(', ')} (figurer om én person kan ikke fastlåses)`,
      plain: 'attributter med tekst, tal eller true',
      source: 'givet, enten gateway eller data',
    },
    refused: (element) => `${element}: kilden viser ikke disse tal for målgruppen.`,
    reasons: {
      unknown: 'elementet kan ikke fastlåses.',
      empty: 'kilden har svaret, men der er ingen tal at vise.',
      kept: 'figuren handler om enkelte personer, og kilden tillader ikke, at den tages med.',
    },
    notEarlier: 'det, der sammenlignes med, er ikke en fastlåst og uændret tidligere status på samme plan.',
    failed: (element, what) => `${element}: ${what}`,
    written: (file, title, digest) => `${file}: ${title}\n  Kontrolkode (SHA-256): ${digest}`,
    notWritten: (file) => `${file}: filen kan ikke skrives.`,
  },
  verify: {
    notFrozen: (file) => `${file}: det er ikke en fil, som Pejl har fastlåst, eller dens data kan ikke læses.`,
    good: (file, title, moment) =>
      `${file}: ${title}\n  Filen viser netop det, som dens data giver. Fastlåst ${moment}.`,
    digest: (digest) => `  Kontrolkode (SHA-256): ${digest}`,
    compare: '  Sammenlign koden med den, der står i referatet: en ændret fil kan have fået en ny kode.',
    recorded: '  Koden er den, der er oplyst.',
    otherDigest: (file, digest) =>
      `${file}: filen er ikke den, der er oplyst en kode for. Dens kontrolkode er ${digest}.`,
    bad: (file, count) =>
      `${file}: filen viser ikke det, som dens data giver. ${count === 1 ? '1 forskel' : `${count} forskelle`}:`,
    difference: (where, shown, drawn) => `  ${where}: filen har »${shown}«, dens data giver »${drawn}«.`,
    form: (file) => `${file}: filen er ikke bygget, som Pejl skriver den. Den er ændret, efter at den blev fastlåst.`,
    brokenData: (file, where) =>
      `${file}: filens data følger ikke kontrakten (${where}). De er ændret, efter at de blev fastlåst.`,
    more: (count) => `  og ${count} til.`,
    otherVersion: (version) => `  Filen er skrevet af Pejl ${version}. Prøv med den: npx pejl@${version} verify`,
    places: {
      data: 'Data',
      digest: 'Kontrolkoden',
      style: 'Stilarket',
      head: 'Filens hoved',
      heading: 'Overskriften',
      lead: 'Indledningen',
      cell: 'Tabellen',
      drawing: 'Tegningen',
      notes: 'Noterne',
      provenance: 'Kilden',
      stamp: 'Stemplet',
      text: 'Teksten',
    },
  },
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
  operations: (names) => `Operationen kendes ikke. Der er: ${names.join(', ')}.`,
  follows: (heading) => `${heading}: svaret følger kontrakten.`,
  history: ({ from, to, services, spans, months }) =>
    `  Fra ${from} til ${to}. ${count(services, 'ydelse', 'ydelser')}, ${count(spans, 'periode', 'perioder')}, ${count(months, 'måned', 'måneder')} med beløb.`,
  costs: ({ from, to, months, parts }) =>
    `  Fra ${from} til ${to}. ${count(months, 'måned', 'måneder')}, ${count(parts, 'del', 'dele')}.`,
  costMeasures: { actualOre: 'bogført', expectedOre: 'forventet', budgetOre: 'budget', previousOre: 'året før' },
  stages: { grantedOre: 'bevilget', expectedOre: 'forventet', paidOre: 'betalt' },
  monthsOf: (label, counts) => `  ${label}: ${counts}.`,
  withoutAccess: (parts) => `  Uden adgang: ${count(parts, 'del', 'dele')} af sagen.`,
  benchmark: (municipalities, years) =>
    `  ${count(municipalities, 'kommune', 'kommuner')}, ${years.length > 0 ? `år ${years[0]} til ${years.at(-1)}` : 'ingen år'}.`,
  production: (kinds, years) =>
    `  ${count(kinds, 'slags produktion', 'slags produktion')}, ${years.length > 0 ? `år ${years[0]} til ${years.at(-1)}` : 'ingen år'}.`,
  module: {
    failed: (title, what) => `${title}: ${what}`,
    asked: (file, number, operation) => `${file}, spørgsmål ${number}, ${operation}`,
    refused: 'svaret følger ikke kontrakten.',
    whole: 'hele svaret',
    notLoaded: (file, what) => `${file}: modulet kan ikke læses. ${what}`,
    source: 'export source: et objekt med en metode for hver operation, eller en funktion, der giver det',
    questions: 'export questions: en liste med mindst ét { operation, question }',
    timeLimit: 'export timeLimit: et antal millisekunder',
    question: 'question: et objekt, som { audience: "public" }',
    operation: (names) => `operation: en af ${names.join(', ')}`,
    thrown: (what) => `der opstod en fejl. ${what}`,
    kinds: {
      offline: 'der kom intet svar. Er adressen rigtig, og er der net?',
      timeout: 'der kom intet svar i tide.',
      unauthorized: 'kilden vil vide, hvem der spørger (401).',
      forbidden: 'der er ikke adgang (403).',
      notFound: 'det findes ikke (404).',
      rateLimited: 'kilden beder om en pause (429).',
      server: 'kilden kunne ikke svare.',
      notData: 'svaret er ikke data, måske en login-side.',
      contract: 'svaret følger ikke kontrakten.',
      unanswered: 'kilden har ingen metode af det navn.',
      aborted: 'der kom intet svar i tide.',
    },
    status: (status) => ` Status ${status}.`,
    personal: 'spørgsmålet holder det, der ligner et CPR-nummer, og stilles ikke.',
  },
  types: {
    missing: (command) => `Der mangler pakker til at skrive typer. Kør: ${command}`,
    status: (name, status) => `${name}: adressen svarede med status ${status}.`,
    notWritten: (file) => `${file}: filen kan ikke skrives.`,
    written: (file, paths) =>
      `${file}: typer for ${count(paths, 'sti', 'stier')} er skrevet. De siger, hvad der må spørges om; svarene skal stadig prøves.`,
    unreadable: (line, column, what) => `linje ${line}, tegn ${column}: kan ikke læses som YAML eller JSON (${what})`,
    noDocument: "her skal stå et dokument med openapi: 3.x eller swagger: '2.0'",
    shape: (where, kind) =>
      `${where}: her skal stå ${{ paths: 'mindst én sti', object: 'et objekt', list: 'en liste' }[kind]}`,
    version: (where) => `${where}: her skal stå 3.x, eller 2.0 for Swagger`,
    notConverted: (what) => `kan ikke omsættes fra Swagger 2.0 (${what})`,
    broken: (where, what) => `${where || 'dokumentet'}: ${what}`,
  },
};

const count = (number, one, many) => (number === 1 ? `1 ${one}` : `${number} ${many}`);
