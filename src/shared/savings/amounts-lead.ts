import { isValue } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { PeriodName } from '../../figures/calendar/periods.js';
import type { SavingsLead } from '../../models/savings-lead.js';
import type { Format } from '../format.js';
import { plain, strong } from '../sentence.js';
import type { Part } from '../texts.js';

/** What a language says around the amounts of a plan without targets. */
export interface AmountsPhrases {
  readonly none: string;
  readonly start: string;
  readonly and: string;
  readonly inPeriod: (name: PeriodName) => string;
  readonly partial: (got: number, of: number) => string;
  readonly largest: (name: string, amount: string, of: string) => string;
}

/** "The potential is 8 in 2016 and 14 a year from 2017. The largest is …", in whichever language the phrases are. */
export function amountsLead(
  { amounts, largest }: SavingsLead & { kind: 'amounts' },
  phrases: AmountsPhrases,
  unit: MoneyUnit,
  format: Format,
): readonly Part[] {
  const known = amounts.flatMap(({ period, amount }) => (isValue(amount) ? [{ name: period.name, amount }] : []));
  if (known.length === 0) return [plain(phrases.none)];
  const parts = known.flatMap(({ name, amount: { value, partial } }, index) => {
    const between = index === known.length - 1 ? phrases.and : ', ';
    return [
      plain(index === 0 ? phrases.start : between),
      strong(format.money(value, unit)),
      plain(phrases.inPeriod(name) + (partial ? phrases.partial(partial.got, partial.of) : '')),
    ];
  });
  const end = largest
    ? phrases.largest(largest.name, format.plain(largest.amount, unit), format.money(largest.of, unit))
    : '';
  return [...parts, plain(`.${end}`)];
}
