import { css } from 'lit';

/** The buttons of a figure; on a narrow page the first one, and the rest behind "more". */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    margin-inline-start: auto;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    border: 0;
    border-radius: 4px;
    padding: 0 2px;
    min-height: 32px;
    background: none;
    color: var(--_link);
    font: inherit;
    font-size: var(--_small);
    cursor: pointer;
  }
  .tool svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .tool select {
    border: 1px solid var(--_axis);
    border-radius: 4px;
    padding: 3px 4px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  label.tool {
    color: var(--_muted);
    cursor: default;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin-bottom: var(--_space-3);
  }
  .choices .tool {
    flex-wrap: wrap;
    max-width: 100%;
  }
  .choices select {
    min-width: 0;
    max-width: 100%;
  }
  .more {
    min-width: 32px;
    justify-content: center;
  }
  .more:not(.needed),
  .toolbar:not(.open) .rare {
    display: none;
  }
  @container (width < 720px) {
    .toolbar:not(.open) .later {
      display: none;
    }
    .more:not(.needed) {
      display: inline-flex;
    }
    .tool {
      min-height: 40px;
    }
  }
  @container (width < 420px) {
    .toolbar {
      margin-inline-start: 0;
    }
  }
  @media print {
    .toolbar,
    .choices,
    .notice .tool {
      display: none;
    }
  }
`;
