import { ApiError } from './api-error.js';
import type { paths } from './generated/pejl.js';
import { checkAddress, dataOf, httpClient } from './http.js';
import type { ReportingSource, SavingsPlan, SavingsPlanList } from './port.js';
import { openSource } from './share.js';

export interface GatewayOptions {
  /** Address of the gateway, version included, such as "https://api.kommune.example/pejl/v1". */
  readonly gateway: string;
  /** "cookie" sends the page's cookies to the gateway on another origin too. */
  readonly auth?: 'none' | 'cookie' | undefined;
  /** What fetches; the page's own `fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * A municipality's gateway, which serves the contract. An address that no request can be made to is found out at the
 * first question, as `notFound`: it comes from an attribute, and a bad attribute must not stop the page.
 */
export function gatewaySource({ gateway, auth, fetch }: GatewayOptions): ReportingSource {
  const address = gateway.replace(/\/+$/, '');
  const http = httpClient<paths>(address, { auth, fetch });
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
