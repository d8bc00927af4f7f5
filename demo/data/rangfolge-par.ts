// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { CostRanking } from '../../src/client/port.js';

/** Six couples over two years, for management, in invented figures. Source: opdigtede tal. */
export const ranking: CostRanking = {
  "kind": "units",
  "about": {
    "version": "1.0",
    "audience": "management",
    "asOf": "2014-12-31",
    "source": "opdigtede tal",
    "priceLevel": {
      "basis": "current"
    }
  },
  "unitOf": "couples",
  "rule": "En borger tæller med ét sted: i en familie, når der bor børn under 18 år i hjemmet, ellers i et par.",
  "services": [
    {
      "id": "botilbud",
      "name": "Botilbud"
    },
    {
      "id": "samvaer",
      "name": "Aktivitets- og samværstilbud"
    },
    {
      "id": "oevrige",
      "name": "Øvrige ydelser"
    }
  ],
  "years": [
    {
      "year": 2013,
      "units": [
        {
          "id": "P-4K",
          "ore": {
            "state": "value",
            "value": 198000000
          },
          "services": [
            {
              "service": "botilbud",
              "ore": {
                "state": "value",
                "value": 150000000
              }
            },
            {
              "service": "samvaer",
              "ore": {
                "state": "value",
                "value": 48000000
              }
            }
          ]
        },
        {
          "id": "P-9T",
          "ore": {
            "state": "value",
            "value": 121000000
          },
          "services": [
            {
              "service": "botilbud",
              "ore": {
                "state": "value",
                "value": 121000000
              }
            }
          ]
        }
      ],
      "wholeOre": {
        "state": "value",
        "value": 1432000000
      },
      "wholeUnits": 31
    },
    {
      "year": 2014,
      "units": [
        {
          "id": "P-4K",
          "ore": {
            "state": "value",
            "value": 205000000
          },
          "services": [
            {
              "service": "botilbud",
              "ore": {
                "state": "value",
                "value": 155000000
              }
            },
            {
              "service": "samvaer",
              "ore": {
                "state": "value",
                "value": 50000000
              }
            }
          ]
        },
        {
          "id": "P-2M",
          "ore": {
            "state": "value",
            "value": 134000000
          },
          "services": [
            {
              "service": "oevrige",
              "ore": {
                "state": "value",
                "value": 134000000
              }
            }
          ]
        }
      ],
      "wholeOre": {
        "state": "value",
        "value": 1560000000
      },
      "wholeUnits": 33,
      "stated": "godt 3 mio. kr."
    }
  ],
  "mayExport": false
};
