import { html, nothing, type TemplateResult } from 'lit';
import { isWhole } from '../../figures/cell.js';
import { fittingUnit, type MoneyUnit } from '../../figures/money.js';
import { casesWorth, cheaperBy, mostCases } from '../../models/production-goal.js';
import type { MixModel } from '../../models/production-mix.js';
import { writerFor } from '../../shared/write-cell.js';
import { permilleText } from './share.words.js';
import type { MixWords } from './written-mix.js';

/** What the reader has written in the field; what the source reckons with until something is. */
export interface CasesOptions {
  readonly written: string | undefined;
  readonly onCases?: ((written: string) => void) | undefined;
  /** The unit for amounts that fit another: the reader's, else what fits these. */
  readonly unitOr: (fitting: MoneyUnit) => MoneyUnit;
}

/** For an example, where the source does not say how many cases there are. */
const usualCases = 10;

/** A whole number of cases that may be reckoned with; undefined when the field holds none. */
function casesIn(written: string): number | undefined {
  const cases = /^\d{1,4}$/.test(written.trim()) ? Number(written) : 0;
  return cases >= 1 && cases <= mostCases ? cases : undefined;
}

/**
 * The municipality's own calculation, and what it would mean for as many cases as the reader says. That number is the
 * reader's own: it changes no figure of the source, is kept nowhere and sent nowhere.
 */
export function calculationView(
  calculation: NonNullable<MixModel['calculation']>,
  { casePrice }: MixModel,
  { written, onCases, unitOr }: CasesOptions,
  { mix, format, texts }: MixWords,
): TemplateResult {
  const words = mix.calculation;
  const shown = written ?? String(calculation.cases ?? usualCases);
  const cases = casesIn(shown);
  const percent = mix.percent(permilleText(calculation.cheaperPermille, format));
  const price = isWhole(casePrice) ? casePrice.value : undefined;
  const { text, remark } = writerFor('kr', texts, format).amount(casePrice);
  const saved = cases === undefined ? undefined : cheaperBy(calculation, casePrice, cases);
  const money = (ore: number) => format.money(ore, unitOr(fittingUnit([ore])));
  const onInput = (event: InputEvent) => onCases?.((event.currentTarget as HTMLInputElement).value);
  return html`<div class="calculation" role="group" aria-labelledby="calculation">
    <p id="calculation" class="calculation-head">${words.heading}</p>
    <p>${words.cheaper(percent)}</p>
    <p class="source-text">${calculation.text}</p>
    ${
      calculation.caseOre
        ? html`<dl class="panel">
            <div>
              <dt>${words.price}</dt>
              <dd>
                ${price === undefined ? text : money(price)}${remark ? html` <span class="remark">${remark}</span>` : nothing}
              </dd>
            </div>
          </dl>`
        : nothing
    }
    ${
      onCases
        ? html`<label class="cases"
            >${words.cases}
            <input
              type="number"
              min="1"
              max=${mostCases}
              step="1"
              .value=${shown}
              aria-describedby="cases-note"
              @input=${onInput}
            />
          </label>`
        : html`<p>${words.cases} ${shown}</p>`
    }
    <p class="result" role="status">
      ${
        cases === undefined
          ? words.outside(format.hundredths(mostCases * 100))
          : saved && isWhole(saved) && price !== undefined
            ? html`${words.reckoned(cases, money(price), percent)} =
                <strong>${words.perYear(money(saved.value))}</strong>`
            : html`${words.reckoned(cases, words.boughtCase, percent)} =
                <strong>${words.worth(format.hundredths(casesWorth(calculation, cases)))}</strong>`
      }
    </p>
    <p class="own-view" id="cases-note">${words.ownView} ${words.estimate}</p>
  </div>`;
}
