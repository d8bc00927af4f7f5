import { css } from 'lit';

/** It has no box of its own: what it wraps is laid out as if it were not there. */
export const styles = css`
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }
`;
