/** The demo's histories as the rows that the gateway reads them from. */
import { beside } from './gateway-seed-costs.mjs';

export function historyRelations(histories) {
  const found = {
    cases: [],
    services: [],
    service_spans: [],
    service_months: [],
    service_payers: [],
    case_refund_years: [],
    case_refund_bands: [],
    goals: [],
    goal_steps: [],
    goal_follow_ups: [],
    case_parts_without_access: [],
  };
  for (const [case_ref, history] of histories) {
    const { about, refund, services, refunds = [], goals = [], withoutAccess = [], ...places } = history;
    const named = ['paying', 'acting', 'residence'].flatMap((place) => [
      [`${place}_code`, places[place]?.code],
      [`${place}_name`, places[place]?.name],
    ]);
    found.cases.push({
      case_ref,
      source: about.source,
      as_of: about.asOf,
      price_basis: about.priceLevel?.basis,
      price_year: about.priceLevel?.year,
      refund,
      ...Object.fromEntries(named),
    });
    // Bands are of a year, whichever case tells of them.
    for (const { year, bands: of } of refunds) {
      if (!of || found.case_refund_years.some((row) => row.year === year)) continue;
      found.case_refund_years.push({ year, text: of.text });
      for (const { aboveOre, percent } of of.bands) found.case_refund_bands.push({ year, above: aboveOre, percent });
    }
    const refundable = new Set(refunds.flatMap(({ services: ids = [] }) => ids));
    withoutAccess.forEach((name, index) =>
      found.case_parts_without_access.push({ case_ref, name, position: index + 1 }),
    );
    goals.forEach((goal, index) => {
      const { id, text, topic, since, to, agreedWith, services: of, scale, followUps = [], nextFollowUp } = goal;
      found.goals.push({
        case_ref,
        id,
        ...told('text', text),
        topic,
        since,
        to_day: to,
        agreed_with: agreedWith?.join(','),
        services: of?.join(','),
        scale: scale?.name,
        better: scale?.better,
        next_follow_up: nextFollowUp,
        position: index + 1,
      });
      scale?.steps.forEach((step, position) =>
        found.goal_steps.push({ case_ref, goal: id, id: step.id, name: step.name, position: position + 1 }),
      );
      for (const { on, outcome, step } of followUps)
        found.goal_follow_ups.push({ case_ref, goal: id, on_day: on, ...told('outcome', outcome), step });
    });
    services.forEach((service, index) => {
      const { id, name, legalBasis: legal_basis, provider } = service;
      const { kind: provider_kind, name: provider_name } = provider ?? {};
      found.services.push({
        case_ref,
        id,
        name,
        legal_basis,
        provider_kind,
        provider_name,
        refundable: refundable.has(id) || undefined,
        position: index + 1,
      });
      for (const { stage, from, to, fullYearOre } of service.spans)
        found.service_spans.push({
          case_ref,
          service: id,
          stage,
          from_day: from,
          to_day: to,
          ...beside('full_year', fullYearOre),
        });
      for (const { month, grantedOre, expectedOre, paidOre } of service.months)
        found.service_months.push({
          case_ref,
          service: id,
          month,
          ...beside('granted', grantedOre),
          ...beside('expected', expectedOre),
          ...beside('paid', paidOre),
        });
      for (const { from, to, frame, municipality } of service.payers ?? [])
        found.service_payers.push({
          case_ref,
          service: id,
          from_month: from,
          to_month: to,
          frame: frame?.id,
          frame_name: frame?.name,
          municipality_code: municipality?.code,
          municipality_name: municipality?.name,
        });
    });
  }
  return found;
}

/** A text, and the state of one that is not there. */
function told(name, { state, text, note }) {
  return { [name]: text, [`${name}_state`]: state === 'value' ? undefined : state, [`${name}_note`]: note };
}
