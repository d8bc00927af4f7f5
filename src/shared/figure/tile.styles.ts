import { css } from 'lit';

/** A tile has its size before its figures come, so that nothing around it moves. */
export const tileStyles = css`
  .compact {
    box-sizing: border-box;
    max-width: 320px;
    min-height: 200px;
    padding: 10px 12px;
    border: 1px solid var(--_axis);
    break-inside: avoid;
  }
  .compact .state {
    padding: 0;
    border: 0;
    min-height: 0;
  }
  .compact .skeleton i:nth-child(n + 5) {
    display: none;
  }
  .compact #heading {
    font-size: var(--_body);
    line-height: 18px;
  }
  .tile {
    display: flex;
    flex-direction: column;
    position: relative;
    min-height: 178px;
  }
  .tile p {
    margin: 0;
    font-size: var(--_small);
    line-height: 18px;
  }
  .tile .key-number {
    line-height: 36px;
  }
  .tile .key-number strong {
    margin-inline-end: var(--_space-1);
    font-size: 28px;
  }
  .tile .small-line,
  .tile .as-of {
    color: var(--_muted);
  }
  .tile .spark-room {
    flex: 1 1 0;
    min-height: 24px;
    max-height: 64px;
    margin: 4px 0;
  }
  .tile .spark {
    display: block;
    width: 100%;
    height: 100%;
  }
  .tile .as-of {
    margin-top: auto;
  }
  @media print {
    .tile .whole-table {
      display: none;
    }
  }
`;
