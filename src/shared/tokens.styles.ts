import { css } from 'lit';

/**
 * Colours, sizes and steps, each defined once: a page's token, else ours. `light-dark()` follows the colour scheme of the
 * page around the element. Paper swaps to greys and forced colours to the system's; nothing else in the styles knows of
 * either.
 *
 * @cssproperty --pejl-color-surface - What the elements stand on; the gaps in patterns. Must be the page's own colour there.
 * @cssproperty --pejl-color-surface-2 - Heads of tables.
 * @cssproperty --pejl-color-text - Text.
 * @cssproperty --pejl-color-muted - Captions, notes, cells without a figure.
 * @cssproperty --pejl-color-axis - Zero lines, guides, edges of controls.
 * @cssproperty --pejl-color-rule - Lines under heads, frames of hidden figures.
 * @cssproperty --pejl-color-grid - Lines between rows.
 * @cssproperty --pejl-color-actual - What is: solid and hatched bars; the first series.
 * @cssproperty --pejl-color-on-actual - Text on what is.
 * @cssproperty --pejl-color-previous - The year before.
 * @cssproperty --pejl-color-series-2 - The second series.
 * @cssproperty --pejl-color-series-3 - The third series.
 * @cssproperty --pejl-color-series-4 - The fourth series.
 * @cssproperty --pejl-color-band - What lies between a low and a high.
 * @cssproperty --pejl-color-bandline - The lines across it.
 * @cssproperty --pejl-color-plan - Targets and budgets: frames and strokes.
 * @cssproperty --pejl-color-good - Marks above target.
 * @cssproperty --pejl-color-good-text - The words of it.
 * @cssproperty --pejl-color-bad - Marks and words below target.
 * @cssproperty --pejl-color-link - Links and buttons.
 * @cssproperty --pejl-color-focus - Where the keyboard is.
 * @cssproperty --pejl-color-hover - The row under the pointer.
 * @cssproperty --pejl-color-select - The row of the keyboard walk.
 * @cssproperty --pejl-color-notice - Behind warnings.
 * @cssproperty --pejl-color-skeleton - Bars while loading.
 * @cssproperty --pejl-text-heading - Size of the heading.
 * @cssproperty --pejl-text-lead - Size of the first sentences, and of names on cards.
 * @cssproperty --pejl-text-key - Size of the key figures of the whole.
 * @cssproperty --pejl-text-body - Size of tables and labels.
 * @cssproperty --pejl-text-small - Size of notes, buttons and heads of tables.
 * @cssproperty --pejl-text-min - Size of remarks in cells.
 * @cssproperty --pejl-space-1 - The smallest step between things.
 * @cssproperty --pejl-space-2 - The second step.
 * @cssproperty --pejl-space-3 - The third step.
 * @cssproperty --pejl-space-4 - The fourth step.
 * @cssproperty --pejl-space-5 - The largest step.
 * @cssproperty --pejl-font-family - The font.
 */
export const tokens = css`
  :host {
    --_surface: var(--pejl-color-surface, light-dark(#ffffff, #15191e));
    --_surface-2: var(--pejl-color-surface-2, light-dark(#f5f5f5, #20262d));
    --_text: var(--pejl-color-text, light-dark(#1a1a1a, #ededed));
    --_muted: var(--pejl-color-muted, light-dark(#595959, #b4b8bd));
    --_axis: var(--pejl-color-axis, light-dark(#707070, #8c9299));
    --_rule: var(--pejl-color-rule, light-dark(#bfbfbf, #4f565e));
    --_grid: var(--pejl-color-grid, light-dark(#e3e3e3, #2e343b));
    --_actual: var(--pejl-color-actual, light-dark(#004d99, #6db3f2));
    --_on-actual: var(--pejl-color-on-actual, light-dark(#ffffff, #0b1116));
    --_previous: var(--pejl-color-previous, light-dark(#7b94ae, #64798f));
    --_series-2: var(--pejl-color-series-2, light-dark(#2a8fc7, #2f7fb5));
    --_series-3: var(--pejl-color-series-3, light-dark(#4a525c, #c3cad2));
    --_series-4: var(--pejl-color-series-4, light-dark(#a8741f, #c08a3e));
    --_band: var(--pejl-color-band, light-dark(#e6eef6, #1d2a38));
    --_bandline: var(--pejl-color-bandline, light-dark(#9db7d2, #47617c));
    --_plan: var(--pejl-color-plan, light-dark(#1a1a1a, #ededed));
    --_good: var(--pejl-color-good, light-dark(#168f88, #2f9a8b));
    --_good-text: var(--pejl-color-good-text, light-dark(#0b6a64, #5fd0be));
    --_bad: var(--pejl-color-bad, light-dark(#a5121b, #ffa59a));
    --_link: var(--pejl-color-link, light-dark(#004d99, #8cc4f5));
    --_focus: var(--pejl-color-focus, light-dark(#1a1a1a, #ededed));
    --_hover: var(--pejl-color-hover, light-dark(#eef3f8, #1c242d));
    --_select: var(--pejl-color-select, light-dark(#dce8f4, #22364a));
    --_notice: var(--pejl-color-notice, light-dark(#fdf3dc, #3a2f17));
    --_skeleton: var(--pejl-color-skeleton, light-dark(#e6e6e6, #2a3139));

    --_heading: var(--pejl-text-heading, 20px);
    --_lead: var(--pejl-text-lead, 16px);
    --_key: var(--pejl-text-key, 20px);
    --_body: var(--pejl-text-body, 14px);
    --_small: var(--pejl-text-small, 13px);
    --_min: var(--pejl-text-min, 12px);

    --_space-1: var(--pejl-space-1, 4px);
    --_space-2: var(--pejl-space-2, 8px);
    --_space-3: var(--pejl-space-3, 12px);
    --_space-4: var(--pejl-space-4, 16px);
    --_space-5: var(--pejl-space-5, 20px);

    color: var(--_text);
    font-family: var(--pejl-font-family, inherit);
    font-variant-numeric: tabular-nums lining-nums;
  }

  @media print {
    :host {
      --_surface: #ffffff;
      --_surface-2: #ffffff;
      --_text: #1a1a1a;
      --_muted: #4a4a4a;
      --_axis: #707070;
      --_rule: #bfbfbf;
      --_grid: #d0d0d0;
      --_actual: #3d3d3d;
      --_on-actual: #ffffff;
      --_previous: #949494;
      --_series-2: #8a8a8a;
      --_series-3: #5c5c5c;
      --_series-4: #949494;
      --_band: #ededed;
      --_bandline: #949494;
      --_plan: #1a1a1a;
      --_good: #8a8a8a;
      --_good-text: #1a1a1a;
      --_bad: #2a2a2a;
      --_link: #1a1a1a;
      --_notice: #ffffff;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_surface-2: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_axis: CanvasText;
      --_rule: CanvasText;
      --_grid: CanvasText;
      --_actual: CanvasText;
      --_on-actual: Canvas;
      --_previous: CanvasText;
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
      --_band: Canvas;
      --_bandline: CanvasText;
      --_plan: CanvasText;
      --_good: CanvasText;
      --_good-text: CanvasText;
      --_bad: CanvasText;
      --_link: LinkText;
      --_focus: Highlight;
      --_hover: Canvas;
      --_select: Canvas;
      --_notice: Canvas;
      --_skeleton: CanvasText;
    }
  }
`;
