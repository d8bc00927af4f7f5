import { css } from 'lit';

/** A drawing with its key figures beside it, or beneath it where there is no room, and the table for whoever sees neither. */
export const panelStyles = css`
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    gap: 0 56px;
    align-items: start;
  }
  .figures {
    margin-top: var(--_space-4);
    max-width: 480px;
  }
  .beside .figures {
    margin-top: 0;
  }
  .panel {
    margin: 0;
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  dl.panel > div {
    display: flex;
    flex-wrap: nowrap;
    gap: var(--_space-3);
    padding: 6px 0;
    border-top: 1px solid var(--_grid);
  }
  dl.panel > div:first-child {
    border-top: 0;
  }
  dl.panel > .sum {
    border-top: 1px solid var(--_text);
    border-bottom: 1px solid var(--_text);
    font-weight: 600;
  }
  dl.panel > .sum + div {
    border-top: 0;
  }
  dl.panel > .muted {
    color: var(--_muted);
  }
  .panel > div > dt {
    flex: 1;
    min-width: 0;
    color: inherit;
    font-size: inherit;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .panel > div > dd {
    flex: none;
    max-width: 60%;
    text-align: end;
    overflow-wrap: anywhere;
  }
  /* Read aloud with the drawing, and printed beneath it. */
  .whole-table {
    grid-column: 1 / -1;
  }
  @media screen {
    .whole-table {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    /* As long as it is for nobody it is neither measured nor thrown away: that would take longer than the drawing. */
    @supports (content-visibility: hidden) {
      .whole-table[hidden] {
        display: block;
        content-visibility: hidden;
      }
    }
    /* Nothing in it is to be scrolled to. */
    .whole-table .scroll {
      overflow: visible;
    }
  }
  @media print {
    .panel,
    .figures > div {
      break-inside: avoid;
    }
    .whole-table {
      margin-top: var(--_space-4);
    }
  }
`;
