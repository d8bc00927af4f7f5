/** The demo's places as the counts that the gateway adds up: invented, and such that they come to its figures. */

const days = [
  '2024-11-01',
  '2025-02-01',
  '2025-05-01',
  '2025-08-01',
  '2025-11-01',
  '2026-02-01',
  '2026-05-01',
  '2026-08-01',
  '2026-11-01',
];
const asOf = days.at(-1);

/** Of each offer on the last day: its places, those reserved, those of own citizens and of others, and why some are free. */
const offers = {
  engen: { places: 24, reserved: 1, own: 17, others: 4, refurbishing: 2, soon: [['2027-01-01', 2]] },
  skovbo: { places: 18, reserved: 1, own: 11, others: 5, ready: 1, soon: [['2026-12-01', 1]] },
  havblik: { places: 14, reserved: 0, own: 12, others: 2 },
  broen: { places: 12, reserved: 1, own: 8, others: 1, ready: 1, targetGroup: 1, soon: [['2026-12-15', 1]] },
  fyrtaarnet: { places: 16, reserved: 0, own: 10, others: 3, ready: 2, targetGroup: 1, opened: 4 },
  kvarterhusene: { places: 20, reserved: 1, own: 17, others: 1, targetGroup: 1 },
  aaen: { places: 40, reserved: 0, own: 31, others: 5, ready: 4 },
  kulturhuset: {
    places: 26,
    reserved: 2,
    own: 20,
    others: 2,
    ready: 1,
    refurbishing: 1,
    soon: [
      ['2026-12-01', 1],
      ['2027-02-01', 1],
    ],
  },
  vaerkstedet: { places: 34, reserved: 0, own: 29, others: 2, ready: 2, soon: [['2026-12-01', 1]] },
};

/** How many more were occupied so many days of counting ago; an offer begins at another place of it than the next. */
const drift = [0, -1, 1, 0, -2, -1, 1, -3, 0, 1, -2];

/** What was bought from others on the last day; a little more the longer ago it is. */
const elsewhere = {
  laengerevarende: [19, 7, 12],
  midlertidigt: [9, 3, 14],
  botilbudslignende: [4, 0, 2],
  aktivitet: [12, 4, 6],
  beskyttet: [5, 1, 3],
};
const suppliers = ['otherMunicipality', 'region', 'private'];

export function placesRelations({ about, title, types }) {
  const numbered = (rows) => rows.map((row, index) => ({ ...row, position: index + 1 }));
  const offersOf = types.flatMap(({ id: type, offers: some }) => some.map(({ id, name }) => ({ id, type, name })));
  const typeOf = (offer) => offersOf.find(({ id }) => id === offer).type;
  return {
    places_days: days.map((day) => ({ as_of: day, source: about.source, audience: about.audience, title })),
    places_types: numbered(
      types.map(({ id, name, kind, legalBasis }) => ({ id, name, kind, legal_basis: legalBasis })),
    ),
    places_offers: numbered(offersOf),
    places_counts: placesCounts().map(({ as_of, offer, ...more }) => ({ as_of, type: typeOf(offer), offer, ...more })),
    places_soon: Object.entries(offers).flatMap(([offer, { soon = [] }]) =>
      soon.map(([from_day, places]) => ({ as_of: asOf, type: typeOf(offer), offer, from_day, places })),
    ),
    places_elsewhere: placesElsewhere(),
    places_definitions: numbered(about.definitions),
  };
}

export const placesCounts = () =>
  days.flatMap((day, index) =>
    Object.entries(offers).map(([offer, { opened = 0, reserved, own, others, ready, refurbishing, ...more }], at) => {
      const ago = days.length - 1 - index;
      const places = more.places - (ago > 5 ? opened : 0);
      const moved = own + (ago === 0 ? 0 : drift[(ago + 4 * at) % drift.length]);
      const kept = ago % 3 === 2 ? 0 : reserved;
      const citizens = Math.min(moved, places - kept - others);
      const why = { ready, refurbishing, target_group: more.targetGroup };
      return {
        as_of: day,
        offer,
        places,
        reserved: kept,
        own_citizens: citizens,
        out_of_town: others,
        ...(ago === 0 && why),
      };
    }),
  );

export const placesElsewhere = () =>
  days.flatMap((day, index) =>
    Object.entries(elsewhere).flatMap(([type, counts]) =>
      counts.map((places, at) => ({
        as_of: day,
        type,
        supplier: suppliers[at],
        places: places + (places > 5 ? Math.round((days.length - 1 - index) / 3) : 0),
      })),
    ),
  );
