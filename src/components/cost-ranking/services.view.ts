import { html, nothing, type TemplateResult } from 'lit';
import { keyBox } from '../../chart/key.view.js';
import { mostParts, partMark } from '../../chart/part-marks.js';
import { linearScale } from '../../chart/scale.js';
import { sumOf } from '../../figures/arithmetic.js';
import { isValue } from '../../figures/cell.js';
import type { RankedYear, RankingModel } from '../../models/cost-ranking.js';
import type { ServiceShare } from '../../models/service-shares.js';
import { writerFor } from '../../shared/write-cell.js';
import type { RankingWords } from './written-ranking.js';

const height = 28;

/** The newest year by type of service: one bar of its parts, and each with its amount and share beneath it. */
export function servicesView(model: RankingModel, width: number, words: RankingWords): TemplateResult | typeof nothing {
  const newest = model.years.at(-1);
  if (!newest || newest.services.length === 0) return nothing;
  const { ranking, texts, format, unit } = words;
  const write = writerFor(unit, texts, format);
  const { year, total, count, services } = newest;
  const amount = isValue(total) ? format.money(total.value, unit) : write.amount(total).text;
  return html`<div class="services">
    <p class="services-head">${ranking.composition(model.unitOf, count * model.size, year, amount)}</p>
    ${barOf(newest, width)}
    <dl>
      ${services.map(({ name, cost, share }, index) => {
        const written = write.amount(cost);
        return html`<div>
          <dt>
            <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
              ${partMark(keyBox, positionOf(index, services))}</svg
            >${name ?? ranking.rest}
          </dt>
          <dd>
            <strong>${isValue(cost) ? format.inUnit(written.text, unit) : written.text}</strong>${
              share.state === 'value' ? html` <span class="share">${format.percentSign(share)}</span>` : nothing
            }${written.remark ? html` <span class="remark">${written.remark}</span>` : nothing}
          </dd>
        </div>`;
      })}
    </dl>
  </div>`;
}

/** The types that the source does not tell apart are the rest, and so is all beyond the fourth. */
const positionOf = (index: number, services: readonly ServiceShare[]): number | undefined =>
  index < mostParts && services[index]?.name !== undefined ? index : undefined;

/** Parts of the whole as wide as they are large; none where a part is not told, or is less than nothing. */
function barOf({ services, total }: RankedYear, width: number) {
  const values = services.flatMap(({ cost }) => (isValue(cost) && cost.value >= 0 ? [cost.value] : []));
  if (!isValue(total) || total.value <= 0 || values.length < services.length) return nothing;
  const x = linearScale([0, total.value], [0, width]);
  const ends = services.map((_, index) => sumOf(services.slice(0, index + 1).map(({ cost }) => cost)));
  const starts = [0, ...ends.flatMap((end) => (isValue(end) ? [x(end.value)] : []))];
  return html`<svg class="division" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${services.map((_, index) => {
      const [start = 0, end = 0] = starts.slice(index, index + 2);
      return partMark({ x: start, y: 0, width: Math.max(0, end - start - 1), height }, positionOf(index, services));
    })}
  </svg>`;
}
