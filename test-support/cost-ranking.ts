import type { About, OreCell, RankedServiceCost, RankedUnit, TenRanking, UnitRanking } from '../src/client/port.js';
import { about, mio, none, ore } from './savings-plan.js';

export const rankedServices = [
  { id: 'care', name: 'Døgntilbud' },
  { id: 'homes', name: 'Botilbud' },
  { id: 'rest', name: 'Øvrige ydelser' },
];

const costOf = (service: string, cell: OreCell): RankedServiceCost => ({ service, ore: cell });

/** A unit, with its cost by type of service where that is given, in the order of the types above. */
export const unit = (id: string, cell: OreCell, ...parts: readonly OreCell[]): RankedUnit => ({
  id,
  ore: cell,
  ...(parts.length > 0 && { services: parts.map((part, index) => costOf(rankedServices[index]!.id, part)) }),
});

/** Two years of three families: F-1 is first in one and second in the other, F-3 is gone and F-4 is new. */
export const unitRanking = (overrides: Partial<UnitRanking> = {}): UnitRanking => ({
  kind: 'units',
  about: about({ audience: 'management', asOf: '2014-12-31', source: 'Kommunens økonomisystem' }),
  unitOf: 'families',
  rule: 'Hver udgift hører til én familie.',
  services: rankedServices.map((service) => ({ ...service })),
  years: [
    {
      year: 2013,
      units: [unit('F-1', mio(4), mio(3), mio(1)), unit('F-2', mio(3), mio(2), mio(1)), unit('F-3', mio(1), mio(1))],
      wholeOre: mio(40),
      wholeUnits: 90,
    },
    {
      year: 2014,
      units: [
        unit('F-2', mio(5), mio(3), mio(2)),
        unit('F-1', mio(4.5), mio(4), mio(0.5)),
        unit('F-4', mio(2), mio(2)),
      ],
      wholeOre: mio(46),
      wholeUnits: 92,
      stated: 'godt 11 mio. kr.',
    },
  ],
  ...overrides,
});

/** The same of two tens, for a committee. */
export const tenRanking = (overrides: Partial<TenRanking> = {}): TenRanking => ({
  kind: 'tens',
  about: about({ audience: 'committee', asOf: '2014-12-31', source: 'Kommunens økonomisystem' }),
  unitOf: 'families',
  rule: 'Hver udgift hører til én familie.',
  services: rankedServices.map((service) => ({ ...service })),
  years: [
    { year: 2013, tens: [mio(30), mio(18)], wholeOre: mio(140), wholeUnits: 90 },
    {
      year: 2014,
      tens: [mio(33), mio(17)],
      services: [costOf('care', mio(28)), costOf('homes', mio(16))],
      otherOre: mio(6),
      wholeOre: mio(146),
      wholeUnits: 92,
    },
  ],
  ...overrides,
});

/** Answers that between them have every text of the contract. */
export function fullRankings(said: About): readonly (UnitRanking | TenRanking)[] {
  const management: About = { ...said, audience: 'management' };
  const corrected = (value: number): OreCell => ore(value, { corrected: { on: '2025-12-01', was: 1 } });
  const unknown = none('missing', 'Ikke indberettet');
  const units = (whole: OreCell, part: OreCell) =>
    unitRanking({
      about: management,
      mayExport: true,
      notes: ['En bemærkning'],
      years: [
        {
          year: 2014,
          units: [unit('F-2', corrected(500_000), part), unit('F-1', unknown)],
          wholeOre: whole,
          wholeUnits: 9,
          stated: 'godt 11 mio. kr.',
        },
      ],
    });
  const tens = (cell: OreCell) =>
    tenRanking({
      about: management,
      notes: ['En bemærkning'],
      years: [
        { year: 2013, tens: [cell] },
        {
          year: 2014,
          tens: [corrected(1_000_000)],
          services: [costOf('care', cell)],
          otherOre: cell.state === 'value' ? corrected(500_000) : cell,
          wholeOre: cell.state === 'value' ? corrected(9_000_000) : cell,
          wholeUnits: 90,
          stated: 'godt 11 mio. kr.',
        },
      ],
    });
  return [
    units(corrected(900_000), corrected(500_000)),
    units(unknown, unknown),
    tens(corrected(500_000)),
    tens(unknown),
  ];
}
