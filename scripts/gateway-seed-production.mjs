/** The demo's production as the rows that the gateway reads it from. */
import { beside, provenance } from './gateway-seed-costs.mjs';

export function productionRelations({ about, title, expectedFrom, kinds, figures, goal, calculation, ...mix }) {
  const numbered = (rows) => (rows ?? []).map((row, index) => ({ ...row, position: index + 1 }));
  return {
    production: [
      {
        title,
        ...provenance(about),
        expected_from: expectedFrom,
        audience: about.audience === 'public' ? undefined : about.audience,
        goal_year: goal?.year,
        ...beside('goal_amount', goal?.ore),
        goal_permille: goal?.permille,
        goal_is_above: goal?.isAbove,
        goal_adopted: goal?.adopted,
        goal_text: goal?.text,
        cheaper_permille: calculation?.cheaperPermille,
        ...beside('case_price', calculation?.caseOre),
        cases: calculation?.cases,
        calculation_text: calculation?.text,
      },
    ],
    production_kinds: numbered(kinds),
    production_figures: figures.map(({ kind, year, ore: { state, value, note, preliminary } }) => ({
      kind,
      year,
      amount: value,
      state: state === 'value' ? undefined : state,
      note,
      preliminary,
    })),
    production_shares: (mix.statedShares ?? []).map(({ year, permille, isAbove }) => ({
      year,
      permille,
      is_above: isAbove,
    })),
    production_definitions: numbered(about.definitions),
    production_notes: numbered((mix.notes ?? []).map((text) => ({ text }))),
  };
}
