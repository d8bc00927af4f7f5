import { css } from 'lit';

/** What stands in a figure's place when there is none. */
export const stateStyles = css`
  .message {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-4) 0 var(--_space-2);
    max-width: 620px;
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  .message svg {
    flex: none;
    margin-top: 2px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .message p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .message .title {
    font-size: var(--_lead);
    font-weight: 600;
    line-height: 1.5;
  }
  .message .detail {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .retry {
    margin: 0 0 var(--_space-3) 32px;
    border: 1px solid var(--_link);
    border-radius: 4px;
    padding: 7px 14px;
    background: var(--_surface);
    color: var(--_link);
    font: inherit;
    font-size: var(--_body);
    font-weight: 600;
    cursor: pointer;
  }
  .skeleton {
    animation: appear 0s 0.3s both;
    padding-top: var(--_space-2);
  }
  .skeleton i {
    display: block;
    margin-top: 14px;
    width: 62%;
    height: 20px;
    background: var(--_skeleton);
  }
  .skeleton i:first-child {
    width: 86%;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media print {
    .retry {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid CanvasText;
      background: Canvas;
    }
  }
`;
