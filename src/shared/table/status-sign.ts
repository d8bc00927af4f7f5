import { svg, type SVGTemplateResult } from 'lit';
import type { Status } from '../../figures/variance.js';

/** The shape is the direction from the target; the word beside it is the judgement; colour comes last. */
const shapes: Record<Exclude<Status, 'notJudged'>, SVGTemplateResult> = {
  onTarget: svg`<circle class="good" cx="6" cy="6" r="4.5"></circle>`,
  onTargetOneOff: svg`<circle class="plain" cx="6" cy="6" r="4.5"></circle>`,
  near: svg`<path class="plain" d="M6 0.5L11.5 6L6 11.5L0.5 6Z"></path>`,
  below: svg`<path class="bad" d="M0.5 1.5H11.5L6 11Z"></path>`,
  belowSmall: svg`<path class="open" d="M1.5 2.2H10.5L6 9.8Z"></path>`,
};

/** The sign of a judgement, 12 px; nothing where none was made. */
export const statusSign = (status: Status): SVGTemplateResult | undefined =>
  status === 'notJudged' ? undefined : shapes[status];
