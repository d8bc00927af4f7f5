import { ApiError } from './api-error.js';
import type { paths } from './generated/pejl.js';
import { checkAddress, dataOf, httpClient } from './http.js';
import type { ReportingSource, SavingsPlan, SavingsPlanList } from './port.js';
import { openSource } from './share.js';
import type { GetToken } from './access-tokens.js';

export interface GatewayOptions {
  /** Address of the gateway, version included, such as "https://api.kommune.example/pejl/v1". */
  readonly gateway: string;
  /** "cookie" sends the page's cookies to the gateway on another origin too. */
  readonly auth?: 'none' | 'cookie' | undefined;
  /**
   * Gives an access token, which each request then bears. It is called when one is needed, once for however many ask: at
   * first, when the token has run out, and when the gateway refuses it. Sources with the same function share the token.
   */
  readonly getToken?: GetToken | undefined;
  /** Milliseconds that an answer may take; 30 seconds when absent. */
  readonly timeLimit?: number | undefined;
  /** What fetches; the page's own `fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * A municipality's gateway, which serves the contract. An address that no request can be made to is found out at the
 * first question, as `notFound`: it comes from an attribute, and a bad attribute must not stop the page.
 */
export function gatewaySource({ gateway, ...options }: GatewayOptions): ReportingSource {
  const address = gateway.replace(/\/+$/, '');
  const http = httpClient<paths>(address, options);
  return openSource({
    async listSavingsPlans({ audience }, signal) {
      checkAddress(gateway);
      const data = await dataOf(http.GET('/savings-plans', { params: { query: { audience } }, signal }));
      return data as SavingsPlanList;
    },

    async getSavingsPlan({ plan, ...query }, signal) {
      checkAddress(gateway);
      checkPathPart(plan);
      const params = { path: { plan }, query };
      const data = await dataOf(http.GET('/savings-plans/{plan}', { params, signal }));
      return data as SavingsPlan;
    },
  });
}

/** An empty part, "." and ".." would make another path; a gateway has nothing by such a name. */
function checkPathPart(part: string): void {
  if (/^\.{0,2}$/.test(part)) throw new ApiError('notFound');
}
