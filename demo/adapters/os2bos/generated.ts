/* eslint-disable */ // Written by `pejl types os2bos.yaml`. Do not edit.
export interface paths {
  '/cases/{id}/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/appropriations/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listAppropriations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/activities/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listActivities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * @description Fifty a page. There is a filter by the citizen's number and none by the case, so payments are asked for by the payment
     *     plan of an activity. A filter that OS2bos does not know is ignored: all payments of the municipality would come.
     */
    get: operations['listPayments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sections/{id}/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getSection'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Case: {
      id?: number;
      /** @description An id of OS2bos's own. It knows no municipality code. */
      paying_municipality?: number;
      acting_municipality?: number;
      residence_municipality?: number;
    };
    Appropriation: {
      id?: number;
      case?: number;
      section?: number | null;
    };
    Activity: {
      id?: number;
      appropriation?: number;
      /** @enum {string} */
      status?: 'DRAFT' | 'EXPECTED' | 'GRANTED';
      /** @enum {string} */
      activity_type?: 'MAIN_ACTIVITY' | 'SUPPL_ACTIVITY';
      /** Format: date */
      start_date?: string | null;
      /**
       * Format: date
       * @description The last day; null when no end is set.
       */
      end_date?: string | null;
      /** @description The activity that this one replaces. */
      modifies?: number | null;
      details__name?: string;
      /** @description Kroner with any number of decimals; the number 0 where nothing falls due in the year. */
      total_cost_full_year?: string;
      payment_plan?: {
        id?: number;
        /** @description ONE_TIME_PAYMENT is paid once. */
        payment_type?: string;
      } | null;
    };
    Payment: {
      id?: number;
      payment_schedule?: number;
      /** @description It is a truth value. */
      payment_schedule__fictive?: string;
      /** Format: date */
      date?: string;
      /** @enum {string} */
      recipient_type?: 'INTERNAL' | 'PERSON' | 'COMPANY';
      /**
       * Format: decimal
       * @description Kroner with two decimals.
       */
      amount?: string;
      paid?: boolean;
      /** Format: decimal */
      paid_amount?: string | null;
      activity__status?: string;
    };
    Section: {
      id?: number;
      /** @description Such as "SEL-107". */
      paragraph?: string;
      text?: string;
    };
  };
  responses: never;
  parameters: {
    Id: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Case'];
        };
      };
    };
  };
  listAppropriations: {
    parameters: {
      query?: {
        case?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appropriation'][];
        };
      };
    };
  };
  listActivities: {
    parameters: {
      query?: {
        appropriation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Activity'][];
        };
      };
    };
  };
  listPayments: {
    parameters: {
      query?: {
        payment_schedule?: string;
        date__gte?: string;
        date__lte?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            count?: number;
            /** Format: uri */
            next?: string | null;
            /** Format: uri */
            previous?: string | null;
            results?: components['schemas']['Payment'][];
          };
        };
      };
    };
  };
  getSection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Section'];
        };
      };
    };
  };
}
