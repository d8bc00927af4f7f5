/** The demo's costs over time as the rows that the gateway reads them from. */

/** A cell in the columns beside each other that the gateway reads it from. */
export function beside(name, cell) {
  return {
    [name]: cell?.value,
    [`${name}_state`]: cell && cell.state !== 'value' ? cell.state : undefined,
    [`${name}_note`]: cell?.note,
    [`${name}_preliminary`]: cell?.preliminary,
  };
}

/** Where an answer comes from. */
export const provenance = ({ source, sourceLink, asOf, preliminary, priceLevel }) => ({
  source,
  source_link: sourceLink,
  as_of: asOf,
  preliminary,
  price_basis: priceLevel?.basis,
  price_year: priceLevel?.year,
});

export function costRelations(trajectories) {
  const found = {
    cost_subjects: [],
    cost_months: [],
    cost_sums: [],
    cost_parts: [],
    cost_part_months: [],
    cost_volumes: [],
    cost_persons: [],
    cost_counts: [],
    cost_indexes: [],
    cost_index_numbers: [],
    cost_refunds: [],
    cost_refund_bands: [],
    cost_definitions: [],
    cost_notes: [],
  };
  for (const trajectory of trajectories) {
    const { about, subject, from: from_month, to: to_month, by: split, previousEstimate: earlier } = trajectory;
    found.cost_subjects.push({
      id: subject,
      title: trajectory.title,
      ...provenance(about),
      booked_to: trajectory.bookedTo,
      refund: trajectory.refund,
      audience: about.audience === 'public' ? undefined : about.audience,
    });
    found.cost_sums.push({
      subject,
      from_month,
      to_month,
      ...beside('original_budget', trajectory.originalBudgetOre),
      ...beside('adjusted_budget', trajectory.adjustedBudgetOre),
      ...beside('expected', trajectory.expectedOre),
      ...beside('previous', trajectory.previousOre),
      earlier_as_of: earlier?.asOf,
      ...beside('earlier_expected', earlier?.expectedOre),
    });
    found.cost_months.push(...trajectory.months.map((month) => ({ subject, ...costMonth(month) })));
    trajectory.parts?.forEach(({ id, name, subject: part_subject, months }, index) => {
      found.cost_parts.push({ subject, split, id, name, part_subject, position: index + 1 });
      found.cost_part_months.push(...months.map((month) => ({ subject, split, part: id, ...costMonth(month) })));
    });
    const { priceVolume: priced } = trajectory;
    if (priced)
      found.cost_volumes.push({
        subject,
        from_month,
        to_month,
        priced_from: priced.from,
        priced_to: priced.to,
        ...beside('planned', priced.planned.ore),
        planned_persons_hundredths: priced.planned.fullYearPersonsHundredths,
        ...beside('actual', priced.actual.ore),
        actual_persons_hundredths: priced.actual.fullYearPersonsHundredths,
      });
    trajectory.persons?.forEach(({ id, name, text, counts }, index) => {
      found.cost_persons.push({ subject, id, name, text, position: index + 1 });
      for (const { period, persons } of counts)
        found.cost_counts.push({
          subject,
          persons: id,
          period,
          count: persons.value,
          state: persons.state === 'value' ? undefined : persons.state,
          note: persons.note,
          preliminary: persons.preliminary,
        });
    });
    const { priceIndex: index, refundBands: refunds } = trajectory;
    if (index) {
      found.cost_indexes.push({ subject, name: index.name, source: index.source, year: index.year });
      found.cost_index_numbers.push(...index.numbers.map((number) => ({ subject, ...number })));
    }
    if (refunds) {
      found.cost_refunds.push({ subject, year: refunds.year, text: refunds.text });
      found.cost_refund_bands.push(
        ...refunds.bands.map(({ aboveOre, percent }) => ({ subject, above: aboveOre, percent })),
      );
    }
    about.definitions?.forEach(({ term, text }, index) =>
      found.cost_definitions.push({ subject, term, text, position: index + 1 }),
    );
    trajectory.notes?.forEach((text, index) => found.cost_notes.push({ subject, text, position: index + 1 }));
  }
  return found;
}

function costMonth({ month, actualOre, expectedOre, budgetOre, previousOre, ...refunds }) {
  return {
    month,
    ...beside('actual', actualOre),
    ...beside('expected', expectedOre),
    ...beside('budget', budgetOre),
    ...beside('previous', previousOre),
    ...beside('refund', refunds.refundOre),
    ...beside('budget_refund', refunds.budgetRefundOre),
    ...beside('previous_refund', refunds.previousRefundOre),
  };
}
