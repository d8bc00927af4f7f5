/** What the commands say, in English. */
export const en = {
  language: 'en',
  locale: 'en-GB',
  usage: `Usage: pejl check <file ...> [--operation name] [--lang en]
       pejl types <document> [-o file.ts] [--lang en]
       pejl freeze <config.json> [-o file.html] [--lang en]
       pejl verify <file.html ...> [--digest code] [--lang en]

check reads a savings plan from Excel (.xlsx), CSV or JSON, and says what was read, or everything that is wrong, with its cell and the reason.
--operation says which of the contract's answers a JSON file holds; else its content tells.
A module (.mjs, .js) must export source and questions; each question is asked, and its answer tried against the contract.
freeze fixes figures in a file, as the configuration says. A token for the source stands in the environment variable PEJL_TOKEN, never in the file.
verify draws a fixed file anew from its data and compares. --digest is the code as the minutes have it.
types writes TypeScript types from an OpenAPI or Swagger document, a file or an address.
Code 0: all is well. 1: the file, an answer or the document is not. 2: the call was not understood, or something could not be opened.`,
  fix: {
    notRead: (file, what) => `${file}: the configuration cannot be read. ${what}`,
    noJson: 'The file is no JSON.',
    field: (where, expected) => `${where || 'The file'} must be ${expected}.`,
    unknownField: (where) => `${where} is not known.`,
    token: 'A token must not stand in the file: write it in the environment variable PEJL_TOKEN.',
    expected: {
      object: 'an object',
      text: 'a text',
      texts: 'a list of texts',
      language: 'da or en',
      audience: 'public, committee or management',
      elements: 'a list of at least one element',
      element: (names) => `one of the elements ${names.join(', ')} (a figure about one person cannot be fixed)`,
      plain: 'attributes with a text, a number or true',
      source: 'given, as gateway or as data',
    },
    refused: (element) => `${element}: the source does not show these figures to the audience.`,
    reasons: {
      unknown: 'the element cannot be fixed.',
      empty: 'the source has answered, but there are no figures to show.',
      kept: 'the figure is about single persons, and its source does not allow that it is taken along.',
    },
    notEarlier: 'what is compared with is no fixed and unchanged earlier status of the same plan.',
    failed: (element, what) => `${element}: ${what}`,
    written: (file, title, digest) => `${file}: ${title}\n  Digest (SHA-256): ${digest}`,
    notWritten: (file) => `${file}: the file cannot be written.`,
  },
  verify: {
    notFrozen: (file) => `${file}: this is no file that Pejl has fixed, or its data cannot be read.`,
    good: (file, title, moment) => `${file}: ${title}\n  The file shows exactly what its data give. Fixed ${moment}.`,
    digest: (digest) => `  Digest (SHA-256): ${digest}`,
    compare: '  Compare it with the one in the minutes: a changed file may have been given a new one.',
    recorded: '  It is the one that was given.',
    otherDigest: (file, digest) => `${file}: this is not the file that the digest was given for. Its own is ${digest}.`,
    bad: (file, count) =>
      `${file}: the file does not show what its data give. ${count === 1 ? '1 difference' : `${count} differences`}:`,
    difference: (where, shown, drawn) => `  ${where}: the file has "${shown}", its data give "${drawn}".`,
    form: (file) => `${file}: the file is not built as Pejl writes it. It was changed after it was fixed.`,
    brokenData: (file, where) =>
      `${file}: the data in the file break the contract (${where}). They were changed after they were fixed.`,
    more: (count) => `  and ${count} more.`,
    otherVersion: (version) => `  The file was written by Pejl ${version}. Try that: npx pejl@${version} verify`,
    places: {
      data: 'Data',
      digest: 'Digest',
      style: 'Style sheet',
      head: 'Head of the file',
      heading: 'Heading',
      lead: 'First sentences',
      cell: 'Table',
      drawing: 'Drawing',
      notes: 'Notes',
      provenance: 'Source',
      stamp: 'Stamp',
      text: 'Text',
    },
  },
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
  operations: (names) => `There is no such operation. There are: ${names.join(', ')}.`,
  follows: (heading) => `${heading}: the answer follows the contract.`,
  history: ({ from, to, services, spans, months }) =>
    `  From ${from} to ${to}. ${count(services, 'service', 'services')}, ${count(spans, 'period', 'periods')}, ${count(months, 'month', 'months')} with amounts.`,
  costs: ({ from, to, months, parts }) =>
    `  From ${from} to ${to}. ${count(months, 'month', 'months')}, ${count(parts, 'part', 'parts')}.`,
  costMeasures: { actualOre: 'booked', expectedOre: 'expected', budgetOre: 'budget', previousOre: 'the year before' },
  stages: { grantedOre: 'granted', expectedOre: 'expected', paidOre: 'paid' },
  monthsOf: (label, counts) => `  ${label}: ${counts}.`,
  withoutAccess: (parts) => `  No access: ${count(parts, 'part', 'parts')} of the case.`,
  benchmark: (municipalities, years) =>
    `  ${count(municipalities, 'municipality', 'municipalities')}, ${years.length > 0 ? `years ${years[0]} to ${years.at(-1)}` : 'no years'}.`,
  production: (kinds, years) =>
    `  ${count(kinds, 'kind of production', 'kinds of production')}, ${years.length > 0 ? `years ${years[0]} to ${years.at(-1)}` : 'no years'}.`,
  module: {
    failed: (title, what) => `${title}: ${what}`,
    asked: (file, number, operation) => `${file}, question ${number}, ${operation}`,
    refused: 'the answer does not follow the contract.',
    whole: 'the whole answer',
    notLoaded: (file, what) => `${file}: the module cannot be read. ${what}`,
    source: 'export source: an object with a method for each operation, or a function that gives it',
    questions: 'export questions: a list of at least one { operation, question }',
    timeLimit: 'export timeLimit: a number of milliseconds',
    question: 'question: an object, such as { audience: "public" }',
    operation: (names) => `operation: one of ${names.join(', ')}`,
    thrown: (what) => `an error was thrown. ${what}`,
    kinds: {
      offline: 'there was no answer. Is the address right, and is there a network?',
      timeout: 'there was no answer in time.',
      unauthorized: 'the source wants to know who asks (401).',
      forbidden: 'there is no access (403).',
      notFound: 'there is no such thing (404).',
      rateLimited: 'the source asks for a pause (429).',
      server: 'the source could not answer.',
      notData: 'the answer is no data, perhaps a login page.',
      contract: 'the answer does not follow the contract.',
      unanswered: 'the source has no method by that name.',
      aborted: 'there was no answer in time.',
    },
    status: (status) => ` Status ${status}.`,
    personal: 'the question holds what looks like a personal number, and is not asked.',
  },
  types: {
    missing: (command) => `Packages are missing to write types. Run: ${command}`,
    status: (name, status) => `${name}: the address answered with status ${status}.`,
    notWritten: (file) => `${file}: the file cannot be written.`,
    written: (file, paths) =>
      `${file}: the types of ${count(paths, 'path', 'paths')} are written. They say what may be asked; answers must still be checked.`,
    unreadable: (line, column, what) => `line ${line}, column ${column}: cannot be read as YAML or JSON (${what})`,
    noDocument: "expected a document with openapi: 3.x or swagger: '2.0'",
    shape: (where, kind) =>
      `${where}: expected ${{ paths: 'at least one path', object: 'an object', list: 'a list' }[kind]}`,
    version: (where) => `${where}: expected 3.x, or 2.0 for Swagger`,
    notConverted: (what) => `cannot be converted from Swagger 2.0 (${what})`,
    broken: (where, what) => `${where || 'the document'}: ${what}`,
  },
};

const count = (number, one, many) => (number === 1 ? `1 ${one}` : `${number} ${many}`);
