import { css } from 'lit';

/** Lines of drawings under their heads. */
export const rowStyles = css`
  .rows {
    display: grid;
    align-items: stretch;
    max-width: 1000px;
    margin-top: var(--_space-2);
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  .rows + .rows {
    margin-top: var(--_space-5);
  }
  .of-2 {
    grid-template-columns: minmax(150px, 1fr) auto;
  }
  .of-3 {
    grid-template-columns: minmax(150px, 1fr) repeat(2, auto);
  }
  .of-4 {
    grid-template-columns: minmax(150px, 1fr) repeat(3, auto);
  }
  .of-5 {
    grid-template-columns: minmax(190px, 1fr) repeat(4, auto);
  }
  .of-6 {
    grid-template-columns: minmax(190px, 1fr) repeat(5, auto);
  }
  .line {
    display: contents;
  }
  .line > div {
    box-sizing: border-box;
    padding: 2px 0 2px 24px;
    border-bottom: 1px solid var(--_grid);
    overflow-wrap: break-word;
  }
  .line > div:first-child {
    padding-inline-start: 0;
  }
  .line > :not(.name) {
    align-content: center;
  }
  .name {
    align-content: center;
  }
  .basis {
    display: block;
    color: var(--_muted);
    font-size: var(--_min);
    line-height: calc(16 / 12);
  }
  .heads > div {
    border-bottom-color: var(--_axis);
    font-size: var(--_small);
    font-weight: 600;
    align-content: end;
  }
  .line.whole > div {
    border-top: 2px solid var(--_text);
    border-bottom: 0;
    font-weight: 600;
  }
  .line.walked > div {
    background: var(--_select);
  }
  .line.walked > .name {
    box-shadow: inset 3px 0 var(--_focus);
    padding-inline-start: 8px;
  }
  /* Of two tables the first says where the reader is. */
  .rows + .rows .walked > .name {
    box-shadow: none;
    padding-inline-start: 0;
  }
  .rows svg {
    display: block;
    max-width: 100%;
  }
  .narrow {
    display: block;
  }
  .narrow .line {
    display: block;
    padding: var(--_space-2) 0;
    border-bottom: 1px solid var(--_grid);
  }
  .narrow .line > div {
    padding: 2px 0;
    border: 0;
  }
  .narrow .line.whole {
    border-top: 2px solid var(--_text);
    border-bottom: 0;
  }
  .narrow .name {
    font-size: var(--_lead);
  }
  .rows:not(.narrow) .line.part > .name {
    padding-inline-start: var(--_space-4);
  }
  .narrow .head {
    display: block;
    color: var(--_muted);
    font-size: var(--_min);
  }
`;
