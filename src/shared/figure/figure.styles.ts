import { css } from 'lit';
import { stateStyles } from './states.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

const frame = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    container-type: inline-size;
  }
  .spoken {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .stroke {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  strong {
    font-weight: 600;
  }
  figure,
  .state {
    margin: 0;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-5);
  }
  #heading {
    margin: 0;
    font-size: var(--_heading);
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .lead {
    margin: var(--_space-1) 0 0;
    max-width: 720px;
    font-size: var(--_lead);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .body {
    margin-top: var(--_space-3);
    position: relative;
  }
  .notice {
    display: flex;
    gap: var(--_space-2);
    margin: var(--_space-3) 0 0;
    padding: var(--_space-2) var(--_space-3);
    background: var(--_notice);
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  .notice .tool {
    flex: none;
    align-self: start;
    min-height: 24px;
    text-decoration: underline;
  }
  .notice svg {
    flex: none;
    margin-top: 2px;
  }
  .explanation {
    margin: var(--_space-4) 0 0;
    max-width: 820px;
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  .notes {
    margin-top: 10px;
    max-width: 820px;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(18 / 13);
  }
  .notes p {
    margin: 2px 0;
  }
  .notes .sign {
    margin-inline: 2px 1px;
    vertical-align: -1px;
  }
  .provenance {
    margin-top: var(--_space-3);
    border-top: 1px solid var(--_grid);
    padding-top: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(18 / 13);
  }
  .provenance ul {
    display: inline;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .provenance li {
    display: inline-block;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .provenance li:not(:last-child)::after {
    content: '\\00a0·\\00a0';
    white-space: pre;
  }
  .provenance .unusual {
    color: var(--_text);
    font-weight: 600;
  }
  .provenance a,
  summary {
    color: var(--_link);
  }
  .provenance a {
    display: inline-block;
    padding: 4px 0;
    margin: -4px 0;
  }
  details {
    display: inline-block;
    vertical-align: top;
  }
  details[open] {
    display: block;
  }
  summary {
    width: fit-content;
    padding: 4px 0;
    margin: -4px 0 -4px var(--_space-3);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  details[open] summary {
    margin-inline-start: 0;
  }

  :is(button, select, summary, a, [tabindex]):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    border-radius: 2px;
  }

  @media print {
    figcaption,
    .notice {
      break-inside: avoid;
      break-after: avoid;
    }
    .explanation > div,
    .notes p,
    .provenance div {
      break-inside: avoid;
    }
    .provenance a,
    summary {
      color: inherit;
      text-decoration: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none;
    }
    .provenance details {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;

/** The frame of every figure: heading, lead, toolbar, notes, provenance, and the states in its place. */
export const figureStyles = [frame, toolbarStyles, stateStyles];
