import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type AskedUnit, askedUnitOf, moneyUnits } from '../../figures/money.js';
import type { SharedTexts } from '../texts.js';
import { selectView } from './select.view.js';

/** Line drawings, 16 px. */
const icons = {
  table: svg`<path d="M1.5 2.5h13v11h-13zM1.5 6h13M1.5 9.5h13M6 6v7.5"></path>`,
  figure: svg`<path d="M2 13.5h12M4 13.5V8M8 13.5V3M12 13.5V6"></path>`,
  copy: svg`<path d="M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3"></path>`,
  file: svg`<path d="M8 2v8M4.5 6.8L8 10.3l3.5-3.5M2.5 13.5h11"></path>`,
  pin: svg`<path d="M5.5 2h5M6.5 2v4.5L4 9.5h8L9.5 6.5V2M8 9.5V14.5"></path>`,
  print: svg`<path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z"></path>`,
} satisfies Record<string, SVGTemplateResult>;

export interface Tool {
  readonly icon: keyof typeof icons;
  readonly label: string;
  /** Wanted so seldom that it stands behind "more" on every page. */
  readonly isRare?: boolean;
  readonly run: () => void;
}

export interface Toolbar {
  /** The first one stays in view on a narrow page; the rest is behind "more", where there is anything. */
  readonly tools: readonly Tool[];
  /** Undefined where no amounts are shown. */
  readonly unit: AskedUnit | undefined;
  readonly onUnit: (unit: AskedUnit) => void;
  readonly isOpen: boolean;
  readonly onMore: () => void;
}

export function toolbarView({ tools, unit, onUnit, isOpen, onMore }: Toolbar, texts: SharedTexts): TemplateResult {
  return html`<div part="toolbar" class="toolbar ${isOpen ? 'open' : ''}" role="group" aria-label=${texts.toolbar}>
    ${tools.map(
      ({ icon, label, isRare, run }, index) =>
        html`<button type="button" class="tool ${isRare ? 'rare' : index > 0 ? 'later' : ''}" @click=${run}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${icons[icon]}</svg>${label}
        </button>`,
    )}
    ${
      unit === undefined
        ? nothing
        : selectView(
            {
              label: texts.unit,
              options: moneyUnits.map((option) => ({ value: option, label: texts.unitOption(option) })),
              chosen: unit,
              onChoose: (value) => {
                const chosen = askedUnitOf(value);
                if (chosen) onUnit(chosen);
              },
            },
            'later',
          )
    }
    <button
      type="button"
      class="tool more ${tools.some(({ isRare }) => isRare) ? 'needed' : ''}"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${onMore}
    >
      <span aria-hidden="true">…</span><span class="spoken">${texts.more}</span>
    </button>
  </div>`;
}
